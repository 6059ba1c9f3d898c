// Days as offices count them: weekends are skipped, public holidays are not known here. Pure.
#pragma once

#include <chrono>
#include <string>

namespace changming
{

std::chrono::year_month_day workingDaysAfter(std::chrono::year_month_day start, int days);

std::string isoDate(std::chrono::year_month_day date); // "2026-04-28"

} // namespace changming
