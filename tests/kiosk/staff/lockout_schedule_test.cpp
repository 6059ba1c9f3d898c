#include "kiosk/staff/lockout_schedule.h"

#include <gtest/gtest.h>

namespace changming::staff
{

using namespace std::chrono_literals;

namespace
{

const WallTime noon = fromRfc3339("2026-04-16T12:00:00+08:00").value();

} // namespace

TEST(LockoutSchedule, TheDelayGrowsFromTheFifthWrongPin)
{
    for (int wrong = 0; wrong < 5; ++wrong)
        EXPECT_EQ(delayBehind(wrong), 0s) << wrong;
    EXPECT_EQ(delayBehind(5), 30s);
    EXPECT_EQ(delayBehind(6), 60s);
    EXPECT_EQ(delayBehind(7), 120s);
    for (int wrong = 6; wrong < lockingPin; ++wrong)
        EXPECT_GE(delayBehind(wrong), delayBehind(wrong - 1)) << wrong;
    EXPECT_EQ(delayBehind(14), 1h);
    EXPECT_EQ(delayBehind(1'000'000), 1h);
}

TEST(LockoutSchedule, WaitsUntilTheDelayIsOver)
{
    const WrongPins wrong{5, noon};
    EXPECT_EQ(lockoutOf(wrong, noon).kind, Lockout::Kind::Waits);
    EXPECT_EQ(lockoutOf(wrong, noon).wait, 30s);
    EXPECT_EQ(lockoutOf(wrong, noon + 29'001ms).wait, 1s);
    EXPECT_EQ(lockoutOf(wrong, noon + 30s).kind, Lockout::Kind::Open);
    EXPECT_EQ(lockoutOf({4, noon}, noon).kind, Lockout::Kind::Open);
}

TEST(LockoutSchedule, AClockThatWasSetBackMakesNobodyWaitLongerThanTheDelay)
{
    EXPECT_EQ(lockoutOf({6, noon}, noon - 1000h).wait, 60s);
}

TEST(LockoutSchedule, TheFifteenthLocks)
{
    EXPECT_NE(lockoutOf({14, noon}, noon + 2h).kind, Lockout::Kind::Locked);
    EXPECT_EQ(lockoutOf({15, noon}, noon + 10000h).kind, Lockout::Kind::Locked);
}

} // namespace changming::staff
