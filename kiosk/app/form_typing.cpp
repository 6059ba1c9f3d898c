#include "kiosk/app/form_typing.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace changming::app
{

namespace
{

constexpr std::size_t dateDigits = 8;
constexpr std::size_t mostDigits = 40;      // of a field whose schema sets no limit
constexpr std::size_t mostWholeDigits = 12; // of a number

bool isDigit(char key)
{
    return key >= '0' && key <= '9';
}

std::string withNumberKey(const forms::Field& field, const std::string& text, char key)
{
    const auto point = text.find('.');
    if (key == '.')
        return field.decimals == 0 || point != std::string::npos ? text : (text.empty() ? "0" : text) + '.';
    if (text == "0")
        return {key};
    if (point != std::string::npos)
        return text.size() - point - 1 < field.decimals ? text + key : text;
    return text.size() < mostWholeDigits ? text + key : text;
}

} // namespace

bool isTypedOnPad(const forms::Field& field)
{
    switch (field.kind) {
    case forms::Kind::Digits:
    case forms::Kind::Number:
    case forms::Kind::Money:
    case forms::Kind::Date:
        return true;
    case forms::Kind::Text:
        return field.keyboard == forms::Keyboard::Digits || field.keyboard == forms::Keyboard::IdNumber;
    default:
        return false;
    }
}

bool isTypedOnKeys(const forms::Field& field)
{
    return !isTypedOnPad(field) && (field.kind == forms::Kind::Text || field.kind == forms::Kind::LongText);
}

bool isCode(const forms::Field& field)
{
    return isTypedOnKeys(field) && field.keyboard == forms::Keyboard::Latin && field.maxLength > 0 && field.minLength == field.maxLength;
}

std::string extraKeyOf(const forms::Field& field)
{
    if (field.kind == forms::Kind::Number || field.kind == forms::Kind::Money)
        return field.decimals > 0 ? "." : "";
    return field.keyboard == forms::Keyboard::IdNumber ? "X" : "";
}

std::string withKey(const forms::Field& field, const std::string& text, char key)
{
    const bool isExtra = std::string(1, key) == extraKeyOf(field);
    if (!isDigit(key) && !isExtra)
        return text;
    if (field.kind == forms::Kind::Number || field.kind == forms::Kind::Money)
        return withNumberKey(field, text, key);
    const std::size_t room = field.kind == forms::Kind::Date ? dateDigits : field.maxLength > 0 ? field.maxLength : mostDigits;
    const bool ended = !text.empty() && text.back() == 'X';   // nothing stands behind the check digit,
    const bool tooEarly = isExtra && text.size() + 1 != room; // and it stands nowhere else
    return text.size() < room && !ended && !tooEarly ? text + key : text;
}

std::string digitsOfDate(const std::string& iso)
{
    std::string digits = iso;
    std::erase(digits, '-');
    return digits;
}

std::optional<std::string> isoOfDigits(const std::string& digits)
{
    if (digits.size() != dateDigits)
        return std::nullopt;
    return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6);
}

std::string halfDate(const std::string& digits, Language language)
{
    std::string text = digits.substr(0, 4);
    if (digits.size() > 4)
        text += (language == Language::Chinese ? " 年 " : "-") + digits.substr(4, 2);
    if (digits.size() > 6)
        text += (language == Language::Chinese ? " 月 " : "-") + digits.substr(6);
    return text;
}

std::optional<std::chrono::year_month_day> dayOf(const std::string& iso)
{
    const std::string digits = digitsOfDate(iso);
    unsigned number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.size() != dateDigits || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year{static_cast<int>(number / 10000)}, std::chrono::month{number / 100 % 100},
                                          std::chrono::day{number % 100}};
    return day.ok() ? std::optional(day) : std::nullopt;
}

std::string isoOf(std::chrono::year_month_day day)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

} // namespace changming::app
