#include "tests/platform/page_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace changming::sandbox
{

namespace
{

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failed != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string inLanguage(const Text& text, Language page)
{
    if (page == Language::English && !text.en.empty())
        return escaped(text.en);
    return official(text.zh, page);
}

std::string official(std::string_view chinese, Language page)
{
    return page == Language::Chinese ? escaped(chinese) : "<span lang=\"zh-CN\">" + escaped(chinese) + "</span>";
}

std::string phoneLink(const std::string& number)
{
    std::string called;
    std::ranges::copy_if(number, std::back_inserter(called), [](char c) { return (c >= '0' && c <= '9') || c == '+' || c == '-'; });
    return "<a class=\"phone\" href=\"tel:" + called + "\">" + escaped(number) + "</a>";
}

std::string dayInWords(const std::string& day, Language page)
{
    constexpr std::array<const char*, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                 "July",    "August",   "September", "October", "November", "December"};
    if (day.size() != 10 || day[4] != '-' || day[7] != '-')
        return escaped(day);
    const auto year = number(day.substr(0, 4)), month = number(day.substr(5, 2)), date = number(day.substr(8, 2));
    if (!year || !month || !date || *month < 1 || *month > 12)
        return escaped(day);
    if (page == Language::Chinese)
        return std::to_string(*year) + " 年 " + std::to_string(*month) + " 月 " + std::to_string(*date) + " 日";
    return std::to_string(*date) + ' ' + months.at(static_cast<std::size_t>(*month) - 1) + ' ' + std::to_string(*year);
}

} // namespace changming::sandbox
