#include "kiosk/receipts/date_words.h"

#include <array>
#include <cstdio>
#include <optional>
#include <string_view>

namespace changming::receipts
{

namespace
{

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};

std::string twoDigits(int value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::optional<year_month_day> parsed(const std::string& date)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int used = 0;
    if (std::sscanf(date.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &used) != 3 || static_cast<std::size_t>(used) != date.size())
        return std::nullopt;
    const year_month_day found{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return found.ok() ? std::optional(found) : std::nullopt;
}

std::string withYear(year_month_day date, Language language)
{
    const std::string year = std::to_string(int(date.year()));
    const std::string day = dayInWords(date, language);
    return language == Language::English ? day + " " + year : year + "年" + day;
}

} // namespace

std::string clockTime(const HallTime& time)
{
    return twoDigits(time.hour) + ":" + twoDigits(time.minute);
}

std::string dayInWords(year_month_day date, Language language)
{
    const unsigned month = unsigned(date.month());
    const unsigned day = unsigned(date.day());
    if (language == Language::English)
        return std::to_string(day) + " " + std::string(months.at(month - 1));
    return std::to_string(month) + "月" + std::to_string(day) + "日"; // no spaces: a space of a printer is half a character
}

std::string momentInWords(WallTime at, Language language)
{
    const HallTime time = hallTime(at);
    return withYear(time.date, language) + " " + clockTime(time);
}

std::string dateInWords(const std::string& date, Language language)
{
    const auto found = parsed(date);
    return found ? dayInWords(*found, language) : date;
}

std::string fullDateInWords(const std::string& date, Language language)
{
    const auto found = parsed(date);
    return found ? withYear(*found, language) : date;
}

std::string stepInWords(const std::string& at, Language language)
{
    const auto moment = fromRfc3339(at);
    if (!moment)
        return dateInWords(at, language);
    const HallTime time = hallTime(*moment);
    return dayInWords(time.date, language) + " " + clockTime(time);
}

} // namespace changming::receipts
