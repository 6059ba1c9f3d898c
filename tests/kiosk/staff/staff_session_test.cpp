#include "kiosk/staff/staff_session.h"

#include <gtest/gtest.h>

namespace changming::staff
{

using namespace std::chrono_literals;

namespace
{

class StaffSessionTest : public testing::Test
{
protected:
    ManualClock m_clock{fromRfc3339("2026-04-16T08:00:00+08:00").value()};
    StaffSession m_session{{"li-ming", "李明", "hall-staff"}, {"hall-staff", {"大厅", "Hall"}, {Permission::MenuEdit}}, m_clock};
};

} // namespace

TEST_F(StaffSessionTest, EndsFiveMinutesBehindTheLastTouch)
{
    m_clock.advance(4min);
    EXPECT_EQ(m_session.left(), 60s);
    m_session.touched();
    m_clock.advance(4min + 59s);
    EXPECT_FALSE(m_session.isOver());
    m_clock.advance(1s);
    EXPECT_TRUE(m_session.isOver());
    m_session.touched();
    EXPECT_TRUE(m_session.isOver()) << "a touch does not bring it back";
}

TEST_F(StaffSessionTest, MayWhatTheRoleMayAndNothingOnceItIsOver)
{
    EXPECT_TRUE(m_session.may(Permission::MenuEdit));
    EXPECT_FALSE(m_session.may(Permission::AuditSee));
    m_clock.advance(5min);
    EXPECT_FALSE(m_session.may(Permission::MenuEdit));
}

TEST_F(StaffSessionTest, ACorrectedWallClockEndsNothing)
{
    m_clock.setWall(m_clock.wall() + 1000h);
    EXPECT_EQ(m_session.left(), 5min);
}

} // namespace changming::staff
