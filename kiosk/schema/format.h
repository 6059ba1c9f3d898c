// The values of `format` that we check; any other is refused at load. Any thread.
//   date         full-date of RFC 3339 §5.6, a day that the calendar has
//   regex        a regular expression of ECMA 262
//   id-number    18 characters of GB 11643-1999: area, day of birth, order, check (x counts as X). Also the residence permits
//                of Hong Kong, Macao and Taiwan (81, 82, 83) and the permanent resident's number of 2023 (9, province, country)
//   credit-code  18 characters of GB 32100-2015, unified social credit code, upper case
//   mobile       11 digits that start with 13 to 19
//   division     6 digits of GB/T 2260 or 9 of a town or street; whether it exists is asked elsewhere
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace changming::schema
{

struct Format {
    std::string_view name;
    bool (*accepts)(std::string_view utf8);
    std::string_view right;   // what would be right, English
    std::string_view rightZh; // and Chinese
};

const Format* findFormat(std::string_view name);
std::string formatNames(std::string_view between); // "date, id-number, …"

bool isIdNumber(std::string_view text);
bool isCreditCode(std::string_view text);

// "2026-05-01"; nothing where the calendar has no such day.
std::optional<std::chrono::year_month_day> parseDate(std::string_view text);

} // namespace changming::schema
