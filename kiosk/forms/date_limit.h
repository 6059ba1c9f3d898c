// A limit of a date field: a day of the calendar ("2026-05-01") or one counted from today ("today", "today+P12M",
// "today-P18Y"; the periods of ISO 8601 with one of Y, M, W, D). Any thread.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace changming::forms
{

struct DateLimit {
    std::optional<std::chrono::year_month_day> fixed; // else from today
    int months = 0;
    int days = 0;

    // A day that the month lacks becomes its last one: 31 January + P1M is 28 or 29 February.
    std::chrono::year_month_day on(std::chrono::year_month_day today) const;
};

std::optional<DateLimit> parseDateLimit(std::string_view text);

} // namespace changming::forms
