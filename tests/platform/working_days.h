// The day by which the sandbox promises a decision. Weekends are skipped; the sandbox knows no public holidays.
#pragma once

#include <chrono>
#include <string>

namespace changming::sandbox
{

std::chrono::year_month_day workingDaysAfter(std::chrono::year_month_day start, int days);

std::string isoDate(std::chrono::year_month_day date); // "2026-04-28"

} // namespace changming::sandbox
