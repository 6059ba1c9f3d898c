#include "kiosk/base/clock.h"

#include <gtest/gtest.h>

namespace changming {

using namespace std::chrono;

TEST(Rfc3339, WritesTheHallsZone)
{
    const WallTime time = sys_days{2026y / April / 16} + 6h + 32min + 5s;
    EXPECT_EQ(toRfc3339(time), "2026-04-16T14:32:05+08:00");
}

TEST(Rfc3339, ReadsWhatItWrites)
{
    const WallTime time = sys_days{2024y / February / 29} + 23h + 59min + 59s;
    ASSERT_TRUE(fromRfc3339(toRfc3339(time)));
    EXPECT_EQ(*fromRfc3339(toRfc3339(time)), time);
}

TEST(Rfc3339, ReadsOtherOffsetsAndFractions)
{
    EXPECT_EQ(*fromRfc3339("2026-04-16T06:32:05Z"), *fromRfc3339("2026-04-16T14:32:05.250+08:00"));
    EXPECT_EQ(*fromRfc3339("2026-04-16T01:02:05-05:30"), *fromRfc3339("2026-04-16T14:32:05+08:00"));
}

TEST(Rfc3339, RefusesWhatIsNoTime)
{
    for (const char* text : {"", "2026-04-16", "2026-02-30T00:00:00Z", "2026-04-16T24:00:00Z", "2026-04-16T00:00:00", "2026-04-16T00:00:00+8:00",
                             "2026-04-16T00:00:00Zx", "-026-04-16T00:00:00Z"})
        EXPECT_FALSE(fromRfc3339(text)) << text;
}

TEST(HallTime, CrossesMidnightEightHoursEarly)
{
    const HallTime at = hallTime(sys_days{2026y / December / 31} + 17h);
    EXPECT_EQ(at.date, 2027y / January / 1);
    EXPECT_EQ(at.weekday, Friday);
    EXPECT_EQ(at.hour, 1);
}

} // namespace changming
