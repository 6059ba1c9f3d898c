#include "kiosk/base/text.h"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace changming {

std::string_view languageTag(Language language)
{
    return language == Language::Chinese ? "zh-CN" : "en";
}

const std::string& Text::in(Language language) const
{
    return language == Language::English && !en.empty() ? en : zh;
}

Result<Text> textFromJson(const nlohmann::json& value, const std::string& place)
{
    const Error wrong{"text-malformed", R"(a text for people is an object {"zh-CN": "…", "en": "…"} with "zh-CN" filled)", place,
                      R"(显示给人的文字要写成 {"zh-CN": "…", "en": "…"}，其中 "zh-CN" 不能空)"};
    if (!value.is_object())
        return wrong;
    Text text;
    for (const auto& [key, part] : value.items()) {
        if (!part.is_string() || (key != "zh-CN" && key != "en"))
            return wrong;
        (key == "en" ? text.en : text.zh) = part.get<std::string>();
    }
    if (text.zh.empty())
        return wrong;
    return text;
}

nlohmann::json textToJson(const Text& text)
{
    nlohmann::json value{{"zh-CN", text.zh}};
    if (!text.en.empty())
        value["en"] = text.en;
    return value;
}

std::size_t characterCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

bool isUtf8(std::string_view bytes)
{
    // Refuses overlong forms, surrogates and everything above U+10FFFF, as RFC 3629 asks.
    std::size_t i = 0;
    while (i < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[i++]);
        if (lead < 0x80)
            continue;
        const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4)
            return false;
        std::uint32_t point = lead & (0x3FU >> more);
        for (int k = 0; k < more; ++k) {
            if (i >= bytes.size() || (static_cast<unsigned char>(bytes[i]) & 0xC0U) != 0x80U)
                return false;
            point = (point << 6U) | (static_cast<unsigned char>(bytes[i++]) & 0x3FU);
        }
        constexpr std::uint32_t smallest[] = {0, 0x80, 0x800, 0x10000};
        if (point < smallest[more] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return false;
    }
    return true;
}

} // namespace changming
