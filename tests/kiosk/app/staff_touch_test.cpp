#include "kiosk/app/staff_touch.h"

#include <gtest/gtest.h>

namespace changming::app
{

namespace
{

const QRectF mark(40, 8, 96, 100);
const QPointF on(90, 60);

// Presses on the mark at these times; how many of them opened.
int opened(StaffTouch& touch, std::initializer_list<quint64> times)
{
    int count = 0;
    for (const quint64 ms : times)
        count += touch.press(on, ms) ? 1 : 0;
    return count;
}

} // namespace

TEST(StaffTouch, FiveWithinThreeSecondsOpen)
{
    StaffTouch touch(mark);
    EXPECT_EQ(opened(touch, {1000, 1700, 2400, 3100}), 0);
    EXPECT_EQ(opened(touch, {4000}), 1);
}

TEST(StaffTouch, SlowOnesDoNotOpenUntilTheLastFiveAreQuick)
{
    StaffTouch touch(mark);
    EXPECT_EQ(opened(touch, {0, 1000, 2000, 3000, 4000, 5000}), 0);
    EXPECT_EQ(opened(touch, {5100, 5200, 5300}), 1);
}

TEST(StaffTouch, ATouchElsewhereBeginsAnew)
{
    StaffTouch touch(mark);
    EXPECT_EQ(opened(touch, {0, 100, 200, 300}), 0);
    EXPECT_FALSE(touch.press({500, 900}, 400));
    EXPECT_EQ(opened(touch, {500, 600, 700, 800}), 0);
    EXPECT_EQ(opened(touch, {900}), 1);
}

TEST(StaffTouch, OneFingerThatComesAsTouchAndAsMouseIsOne)
{
    StaffTouch touch(mark);
    EXPECT_EQ(opened(touch, {0, 2, 300, 301, 600, 600, 900, 905}), 0);
    EXPECT_EQ(opened(touch, {1200}), 1);
}

TEST(StaffTouch, ATimeThatRunsBackwardsBeginsAnew)
{
    StaffTouch touch(mark);
    EXPECT_EQ(opened(touch, {9000, 9100, 9200, 9300, 100}), 0);
    EXPECT_EQ(opened(touch, {200, 300, 400, 500}), 0);
}

} // namespace changming::app
