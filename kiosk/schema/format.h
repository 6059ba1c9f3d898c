// The values of `format` that we check; any other is refused at load. Any thread.
//   date    full-date of RFC 3339 §5.6, a day that the calendar has
//   regex   a regular expression of ECMA 262
#pragma once

#include <chrono>
#include <optional>
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

// "2026-05-01"; nothing where the calendar has no such day.
std::optional<std::chrono::year_month_day> parseDate(std::string_view text);

} // namespace changming::schema
