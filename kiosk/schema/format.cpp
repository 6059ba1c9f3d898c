#include "kiosk/schema/format.h"

#include "kiosk/schema/pattern.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>

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

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isMobile(std::string_view text)
{
    constexpr std::size_t length = 11;
    return text.size() == length && areDigits(text) && text[0] == '1' && text[1] >= '3';
}

bool isDivision(std::string_view text)
{
    constexpr std::size_t county = 6;
    constexpr std::size_t town = 9;
    return (text.size() == county || text.size() == town) && areDigits(text);
}

constexpr Format formats[] = {
    {"date", isDate, "a date such as 2026-05-01", "日期，例如 2026-05-01"},
    {"id-number", isIdNumber, "the number of an ID card, with its check digit", "证件号码，最后一位校验要对"},
    {"credit-code", isCreditCode, "a unified social credit code, with its check character", "统一社会信用代码，最后一位校验要对"},
    {"mobile", isMobile, "a mobile number of 11 digits", "11 位手机号码"},
    {"division", isDivision, "the code of a division: 6 digits, or 9 of a town", "地区代码，6 位，镇街是 9 位"},
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

std::string formatNames(std::string_view between)
{
    std::string names;
    for (const auto& format : formats)
        names.append(names.empty() ? "" : between).append(format.name);
    return names;
}

bool isIdNumber(std::string_view text)
{
    constexpr std::size_t length = 18;
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view checks = "10X98765432";
    // 11 to 65 are provinces, 71 Taiwan, 81 to 83 residence permits; 9 and a province is a permanent resident.
    constexpr std::string_view areas[] = {"11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
                                          "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83"};
    if (text.size() != length || !areDigits(text.substr(0, length - 1)))
        return false;
    const auto area = text.front() == '9' ? text.substr(1, 2) : text.substr(0, 2);
    if (std::find(std::begin(areas), std::end(areas), area) == std::end(areas))
        return false;
    const std::string day(text.substr(6, 8));
    if (!isDate(day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6)))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < length - 1; ++i)
        sum += (text[i] - '0') * weights[i];
    const char check = text.back() == 'x' ? 'X' : text.back();
    return check == checks[static_cast<std::size_t>(sum) % checks.size()];
}

bool isCreditCode(std::string_view text)
{
    constexpr std::size_t length = 18;
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr std::size_t weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    if (text.size() != length || !areDigits(text.substr(2, 6)))
        return false;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const auto value = alphabet.find(text[i]);
        if (value == std::string_view::npos)
            return false;
        sum += i < length - 1 ? value * weights[i] : 0;
    }
    return text.back() == alphabet[(alphabet.size() - sum % alphabet.size()) % alphabet.size()];
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
