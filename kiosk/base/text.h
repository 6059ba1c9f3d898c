// Text for people in our own data files: {"zh-CN": "…", "en": "…"}. UTF-8. Chinese is never empty; a missing English
// falls back to Chinese (official names stay Chinese in every language).
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace changming {

enum class Language { Chinese, English };

std::string_view languageTag(Language language); // "zh-CN", "en"

struct Text {
    std::string zh;
    std::string en = {};

    const std::string& in(Language language) const;
    bool operator==(const Text&) const = default;
};

// `value` is an object with "zh-CN" and optionally "en"; `place` is named in the error.
Result<Text> textFromJson(const nlohmann::json& value, const std::string& place);
nlohmann::json textToJson(const Text& text);

// Code points of well-formed UTF-8, as people count characters.
std::size_t characterCount(std::string_view utf8);
bool isUtf8(std::string_view bytes);

} // namespace changming
