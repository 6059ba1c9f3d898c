#include "drivers/api/bitmap.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace changming::drivers
{

namespace
{

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string toBase64(const std::vector<std::uint8_t>& bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t rest = bytes.size() - i;
        const unsigned b1 = rest > 1 ? bytes[i + 1] : 0U;
        const unsigned b2 = rest > 2 ? bytes[i + 2] : 0U;
        const unsigned triple = (static_cast<unsigned>(bytes[i]) << 16U) | (b1 << 8U) | b2;
        text += alphabet[triple >> 18U];
        text += alphabet[(triple >> 12U) & 63U];
        text += rest > 1 ? alphabet[(triple >> 6U) & 63U] : '=';
        text += rest > 2 ? alphabet[triple & 63U] : '=';
    }
    return text;
}

// Exactly `size` bytes, canonical; false for anything else.
bool fromBase64(std::string_view text, std::size_t size, std::vector<std::uint8_t>& bytes)
{
    if (text.size() != (size + 2) / 3 * 4)
        return false;
    bytes.clear();
    bytes.reserve(size);
    unsigned bits = 0;
    unsigned value = 0;
    for (std::size_t i = 0; i < (size * 8 + 5) / 6; ++i) {
        const std::size_t digit = alphabet.find(text[i]);
        if (digit == std::string_view::npos)
            return false;
        value = ((value << 6U) | static_cast<unsigned>(digit)) & 0xFFFFU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(value >> bits));
        }
    }
    return bytes.size() == size && (value & ((1U << bits) - 1)) == 0 &&
           text.substr((size * 8 + 5) / 6).find_first_not_of('=') == std::string_view::npos;
}

} // namespace

Bitmap Bitmap::blank(int width, int height)
{
    Bitmap bitmap{width, height};
    bitmap.rows.assign(static_cast<std::size_t>(bitmap.stride()) * static_cast<std::size_t>(height), 0);
    return bitmap;
}

bool Bitmap::black(int x, int y) const
{
    const auto index = static_cast<std::size_t>(y) * static_cast<std::size_t>(stride()) + static_cast<std::size_t>(x / 8);
    return (rows[index] & (0x80U >> static_cast<unsigned>(x % 8))) != 0;
}

void Bitmap::setBlack(int x, int y)
{
    const auto index = static_cast<std::size_t>(y) * static_cast<std::size_t>(stride()) + static_cast<std::size_t>(x / 8);
    rows[index] = static_cast<std::uint8_t>(rows[index] | (0x80U >> static_cast<unsigned>(x % 8)));
}

nlohmann::json bitmapToJson(const Bitmap& bitmap)
{
    return {{"width", bitmap.width}, {"height", bitmap.height}, {"bits", toBase64(bitmap.rows)}};
}

Result<Bitmap> bitmapFromJson(const nlohmann::json& value, const std::string& place)
{
    const Error wrong{"slip-picture-malformed", R"(a picture is {"width": 1..576, "height": 1..1200, "bits": base64 of height rows of whole bytes})",
                      place};
    if (!value.is_object() || value.size() != 3 || !value.contains("width") || !value.contains("height") || !value.contains("bits"))
        return wrong;
    const auto& width = value["width"];
    const auto& height = value["height"];
    const auto& bits = value["bits"];
    if (!width.is_number_integer() || !height.is_number_integer() || !bits.is_string())
        return wrong;
    if (width < 1 || width > maxBitmapWidth || height < 1 || height > maxBitmapHeight)
        return wrong;
    Bitmap bitmap{width.get<int>(), height.get<int>()};
    const auto size = static_cast<std::size_t>(bitmap.stride()) * static_cast<std::size_t>(bitmap.height);
    if (!fromBase64(bits.get_ref<const std::string&>(), size, bitmap.rows))
        return wrong;
    return bitmap;
}

} // namespace changming::drivers
