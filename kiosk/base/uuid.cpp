#include "kiosk/base/uuid.h"

#include <sys/random.h>

#include <array>
#include <cstdlib>
#include <ranges>

namespace changming {

void randomBytes(std::span<std::byte> out)
{
    while (!out.empty()) {
        const auto got = getrandom(out.data(), out.size(), 0);
        if (got <= 0)
            std::abort();
        out = out.subspan(static_cast<std::size_t>(got));
    }
}

std::string hex(std::span<const std::byte> bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte b : bytes) {
        text += digits[std::to_integer<unsigned>(b) >> 4U];
        text += digits[std::to_integer<unsigned>(b) & 0xFU];
    }
    return text;
}

std::string uuidV4()
{
    std::array<std::byte, 16> bytes{};
    randomBytes(bytes);
    bytes[6] = (bytes[6] & std::byte{0x0F}) | std::byte{0x40};
    bytes[8] = (bytes[8] & std::byte{0x3F}) | std::byte{0x80};
    std::string text = hex(bytes);
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        text.insert(at, 1, '-');
    return text;
}

bool isUuidV4(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (hyphen ? c != '-' : !digit)
            return false;
    }
    return text[14] == '4' && std::string_view("89ab").find(text[19]) != std::string_view::npos;
}

std::string crockford32(std::uint64_t value, int digits)
{
    static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text(static_cast<std::size_t>(digits), '0');
    for (char& digit : std::views::reverse(text)) {
        digit = alphabet[value & 0x1FU];
        value >>= 5U;
    }
    return text;
}

} // namespace changming
