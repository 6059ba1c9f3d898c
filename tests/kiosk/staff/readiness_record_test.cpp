#include "kiosk/staff/readiness_record.h"

#include "kiosk/staff/staff_database.h"
#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

namespace changming::staff
{

using namespace std::chrono_literals;
using testing::ElementsAre;

namespace
{

class ReadinessRecordTest : public testing::Test
{
protected:
    ReadinessRecord open() { return ReadinessRecord::open(m_file, m_clock).value(); }
    WallTime now() const { return m_clock.wall(); }

    test::FreshDir m_dir;
    std::filesystem::path m_file = m_dir.path() / "hall.db";
    ManualClock m_clock{fromRfc3339("2026-04-15T08:00:00+08:00").value()};
};

} // namespace

TEST_F(ReadinessRecordTest, NothingIsSaidBeforeTheFirstNote)
{
    EXPECT_TRUE(open().lastDay()->empty());
    EXPECT_EQ(shareOfAll({}), 0);
}

TEST_F(ReadinessRecordTest, ADayWithAGapInIt)
{
    ReadinessRecord record = open();
    const WallTime begin = now();
    ASSERT_TRUE(record.note(Works::All, ""));
    m_clock.advance(18h);
    ASSERT_TRUE(record.note(Works::Limited, "platform-unreachable"));
    m_clock.advance(15min);
    ASSERT_TRUE(record.note(Works::Limited, "platform-unreachable")); // no change
    m_clock.advance(1min);
    ASSERT_TRUE(record.note(Works::All, ""));
    m_clock.advance(5h + 44min);
    const auto day = record.lastDay();
    ASSERT_TRUE(day);
    EXPECT_THAT(*day, ElementsAre(WorksSpan{begin, begin + 18h, Works::All},
                                  WorksSpan{begin + 18h, begin + 18h + 16min, Works::Limited, "platform-unreachable"},
                                  WorksSpan{begin + 18h + 16min, now(), Works::All}));
    EXPECT_NEAR(shareOfAll(*day), 1 - 16.0 / (24 * 60), 1e-9);
}

TEST_F(ReadinessRecordTest, OnlyTheLastDayIsShown)
{
    ReadinessRecord record = open();
    ASSERT_TRUE(record.note(Works::All, ""));
    m_clock.advance(30h);
    ASSERT_TRUE(record.note(Works::All, ""));
    EXPECT_THAT(*record.lastDay(), ElementsAre(WorksSpan{now() - 24h, now(), Works::All}));
}

TEST_F(ReadinessRecordTest, TheTimeInWhichTheKioskDidNotRunIsOff)
{
    const WallTime begin = now();
    {
        ReadinessRecord record = open();
        ASSERT_TRUE(record.note(Works::All, ""));
        m_clock.advance(1h);
        ASSERT_TRUE(record.note(Works::All, "")); // alive
    }
    m_clock.advance(2h);
    ReadinessRecord record = open();
    ASSERT_TRUE(record.note(Works::All, ""));
    m_clock.advance(1h);
    EXPECT_THAT(*record.lastDay(), ElementsAre(WorksSpan{begin, begin + 1h, Works::All}, WorksSpan{begin + 1h, begin + 3h, Works::Off},
                                               WorksSpan{begin + 3h, begin + 4h, Works::All}));
}

TEST_F(ReadinessRecordTest, WhatIsOlderThanTwoDaysIsForgotten)
{
    ReadinessRecord record = open();
    for (int hour = 0; hour < 100; ++hour) {
        ASSERT_TRUE(record.note(hour % 2 == 0 ? Works::All : Works::Limited, "x"));
        m_clock.advance(1h);
    }
    auto database = openStaffDatabase(m_file).value();
    const auto rows = database.first("SELECT count(*) FROM readiness_change", {}, [](const store::Row& row) { return row.integer(0); });
    EXPECT_LE(rows->value(), 50);
    EXPECT_EQ(record.lastDay()->front().from, now() - 24h);
}

TEST_F(ReadinessRecordTest, AClockThatIsSetBackMakesNoSpanThatRunsBackwards)
{
    ReadinessRecord record = open();
    ASSERT_TRUE(record.note(Works::All, ""));
    m_clock.advance(2h);
    ASSERT_TRUE(record.note(Works::Limited, "x"));
    m_clock.setWall(now() - 1h);
    ASSERT_TRUE(record.note(Works::All, ""));
    m_clock.advance(30min);
    const auto day = record.lastDay();
    for (std::size_t i = 0; i < day->size(); ++i) {
        EXPECT_LT((*day)[i].from, (*day)[i].to);
        EXPECT_TRUE(i == 0 || (*day)[i].from >= (*day)[i - 1].to);
    }
}

} // namespace changming::staff
