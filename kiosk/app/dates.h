// Days and moments as people say them. Pure.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"

#include <QString>

#include <string>

namespace changming::app
{

// "2026-04-28" -> "4 月 28 日" / "28 April"; what is no date comes back as it is.
QString spokenDate(const std::string& isoDate, Language language);
// With its year, for what is far away: "2031 年 2 月 28 日" / "28 February 2031".
QString spokenFullDate(const std::string& isoDate, Language language);
// "4 月 16 日 14:43" / "16 April, 14:43", in the hall's zone.
QString spokenMoment(WallTime time, Language language);

} // namespace changming::app
