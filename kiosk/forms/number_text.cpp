#include "kiosk/forms/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace changming::forms
{

namespace
{

constexpr std::size_t mostBefore = 12;
constexpr std::size_t mostBehind = 6;

bool areDigits(std::string_view text, std::size_t most)
{
    return !text.empty() && text.size() <= most && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto point = text.find('.');
    return areDigits(text.substr(0, point), mostBefore) && (point == std::string_view::npos || areDigits(text.substr(point + 1), mostBehind));
}

} // namespace

nlohmann::json numberFromText(std::string_view text)
{
    if (!isNumber(text))
        return std::string(text);
    if (text.find('.') == std::string_view::npos) {
        std::int64_t whole = 0;
        std::from_chars(text.data(), text.data() + text.size(), whole);
        return whole;
    }
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string textOfNumber(const nlohmann::json& number)
{
    return number.is_number() ? number.dump() : std::string();
}

std::string moneyText(const nlohmann::json& yuan)
{
    constexpr double fenAYuan = 100;
    constexpr double most = 1e15;
    const auto value = yuan.is_number() ? yuan.get<double>() : most;
    if (std::abs(value) >= most)
        return textOfNumber(yuan);
    const auto fen = std::llround(value * fenAYuan);
    auto text = std::to_string(std::abs(fen));
    text.insert(0, text.size() < 3 ? 3 - text.size() : 0, '0');
    text.insert(text.size() - 2, ".");
    constexpr std::size_t group = 3;
    for (auto at = text.size() - 3; at > group;)
        text.insert(at -= group, ",");
    return fen < 0 ? "-" + text : text;
}

} // namespace changming::forms
