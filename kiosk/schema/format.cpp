#include "kiosk/schema/format.h"

#include "kiosk/schema/pattern.h"

#include <charconv>

namespace changming::schema
{

namespace
{

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text)
        if (c < '0' || c > '9')
            return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isDate(std::string_view text)
{
    return parseDate(text).has_value();
}

bool isRegex(std::string_view text)
{
    return Pattern::compile(text, {}).ok();
}

constexpr Format formats[] = {
    {"date", isDate, "a date such as 2026-05-01", "日期，例如 2026-05-01"},
    {"regex", isRegex, "a regular expression", "正则表达式"},
};

} // namespace

const Format* findFormat(std::string_view name)
{
    for (const auto& format : formats)
        if (format.name == name)
            return &format;
    return nullptr;
}

std::optional<std::chrono::year_month_day> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return date;
}

} // namespace changming::schema
