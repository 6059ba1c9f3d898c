#include "kiosk/forms/date_limit.h"

#include <gtest/gtest.h>

namespace changming::forms
{

namespace
{

using namespace std::chrono;

year_month_day on(std::string_view limit, year_month_day today)
{
    const auto parsed = parseDateLimit(limit);
    EXPECT_TRUE(parsed) << limit;
    return parsed.value_or(DateLimit{}).on(today);
}

} // namespace

TEST(DateLimit, CountsFromToday)
{
    constexpr auto today = year{2026} / January / 31;
    EXPECT_EQ(on("today", today), today);
    EXPECT_EQ(on("today+P12M", today), year{2027} / January / 31);
    EXPECT_EQ(on("today+P1M", today), year{2026} / February / 28);
    EXPECT_EQ(on("today-P18Y", today), year{2008} / January / 31);
    EXPECT_EQ(on("today+P2W", today), year{2026} / February / 14);
    EXPECT_EQ(on("today-P31D", today), year{2025} / December / 31);
    EXPECT_EQ(on("2030-02-01", today), year{2030} / February / 1);
    EXPECT_EQ(on("today-P1Y", year{2028} / February / 29), year{2027} / February / 28);
}

TEST(DateLimit, RefusesEverythingElse)
{
    for (const char* text : {"", "tomorrow", "today+", "today+P", "today+PM", "today+1M", "today P1M", "today+P1H", "today+P-1D", "today+P1.5D",
                             "today+P9999D", "2026-02-30", "today+P1M1D"})
        EXPECT_FALSE(parseDateLimit(text)) << text;
}

} // namespace changming::forms
