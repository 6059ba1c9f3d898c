// Dates as the slips word them, in the hall's calendar. Pure, any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"

#include <string>

namespace changming::receipts
{

std::string clockTime(const HallTime& time);                                 // "14:32"
std::string dayInWords(std::chrono::year_month_day date, Language language); // "4月16日", "16 April"
std::string momentInWords(WallTime at, Language language);                   // "2026年4月16日 14:32", "16 April 2026 14:32"

// Of "2026-04-28"; anything else stays as it was written.
std::string dateInWords(const std::string& date, Language language);     // "4月28日", "28 April"
std::string fullDateInWords(const std::string& date, Language language); // "2026年4月28日", "28 April 2026"

// Of RFC 3339 or a date: "4月16日 14:32", or the day alone.
std::string stepInWords(const std::string& at, Language language);

} // namespace changming::receipts
