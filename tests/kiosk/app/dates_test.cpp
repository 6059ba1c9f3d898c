#include "kiosk/app/dates.h"

#include <gtest/gtest.h>

namespace changming::app
{

TEST(SpokenDate, SaysDayAndMonth)
{
    EXPECT_EQ(spokenDate("2026-04-28", Language::Chinese), QStringLiteral("4 月 28 日"));
    EXPECT_EQ(spokenDate("2026-04-28", Language::English), QStringLiteral("28 April"));
    EXPECT_EQ(spokenDate("soon", Language::English), QStringLiteral("soon"));
}

TEST(SpokenMoment, IsInTheHallsZone)
{
    const auto time = fromRfc3339("2026-04-16T16:05:00Z");
    ASSERT_TRUE(time);
    EXPECT_EQ(spokenMoment(*time, Language::Chinese), QStringLiteral("4 月 17 日 00:05"));
    EXPECT_EQ(spokenMoment(*time, Language::English), QStringLiteral("17 April, 00:05"));
}

TEST(Dates, FarAwayDaysHaveTheirYear)
{
    EXPECT_EQ(spokenFullDate("2031-02-28", Language::Chinese), QStringLiteral("2031 年 2 月 28 日"));
    EXPECT_EQ(spokenFullDate("2031-02-28", Language::English), QStringLiteral("28 February 2031"));
}

} // namespace changming::app
