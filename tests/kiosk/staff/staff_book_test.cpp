#include "kiosk/staff/staff_book.h"

#include "kiosk/menu/menu_store.h"
#include "kiosk/staff/audit_log.h"
#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

#include <ranges>

namespace changming::staff
{

using namespace std::chrono_literals;
using Kind = PinAnswer::Kind;

namespace
{

constexpr crypto::ScryptCost cheap{4, 1, 1};
constexpr const char* pin = "204816";

class StaffBookTest : public testing::Test
{
protected:
    StaffBook open() { return StaffBook::open(m_file, m_clock, cheap).value(); }
    void SetUp() override { ASSERT_TRUE(open().add({"li-ming", "李明", "hall-staff"}, pin, "kioskctl@0")); }

    std::vector<std::string> audited()
    {
        std::vector<std::string> actions;
        const auto entries = AuditLog::open(m_file, m_clock)->newest(100);
        for (const auto& entry : *entries | std::views::reverse) {
            std::string line = entry.who;
            line.append(" ").append(entry.action);
            if (!entry.object.empty())
                line.append(" ").append(entry.object);
            actions.push_back(line);
        }
        return actions;
    }
    // Wrong PINs, waiting where one has to.
    void tryWrong(StaffBook& book, int times)
    {
        for (int n = 0; n < times; ++n) {
            const PinAnswer answer = book.tryPin("li-ming", "999990").value();
            ASSERT_TRUE(answer.kind == Kind::Wrong || answer.kind == Kind::Locked) << n;
            m_clock.advance(answer.wait);
        }
    }

    test::FreshDir m_dir;
    std::filesystem::path m_file = m_dir.path() / "hall.db";
    ManualClock m_clock{fromRfc3339("2026-04-16T08:00:00+08:00").value()};
};

} // namespace

TEST_F(StaffBookTest, KnowsWhoWasAdded)
{
    const auto people = open().people();
    ASSERT_TRUE(people);
    EXPECT_THAT(*people, testing::ElementsAre(Person{"li-ming", "李明", "hall-staff", "2026-04-16T08:00:00+08:00"}));
    EXPECT_EQ(open().person("li-ming").value()->name, "李明");
    EXPECT_FALSE(open().person("wang").value().has_value());
}

TEST_F(StaffBookTest, ThePinItselfIsNowhereOnTheDisk)
{
    for (const auto& file : std::filesystem::directory_iterator(m_dir.path()))
        EXPECT_EQ(test::contentOf(file.path()).find(pin), std::string::npos) << file.path();
}

TEST_F(StaffBookTest, WhatARecordMayNotBe)
{
    StaffBook book = open();
    const auto code = [&](const Person& person, const char* with) { return book.add(person, with, "kioskctl@0").error().code; };
    EXPECT_EQ(code({"li-ming", "李明", "hall-staff"}, pin), "staff-exists");
    for (const char* id : {"", "l", "Li", "1li", "li ming", "li\n", "a123456789", "李明"})
        EXPECT_EQ(code({id, "李明", "hall-staff"}, pin), "staff-id") << id;
    for (const char* name : {"", "a\nb", "\xff"})
        EXPECT_EQ(code({"wang", name, "hall-staff"}, pin), "staff-name") << name;
    for (const char* shortOrLong : {"", "12345", "1234567890123"})
        EXPECT_EQ(code({"wang", "王芳", "hall-staff"}, shortOrLong), "pin-length") << shortOrLong;
    EXPECT_EQ(code({"wang", "王芳", "hall-staff"}, "20481x"), "pin-digits");
    for (const char* simple : {"000000", "123456", "87654321"})
        EXPECT_EQ(code({"wang", "王芳", "hall-staff"}, simple), "pin-simple") << simple;
    EXPECT_EQ(book.people()->size(), 1U);
}

TEST_F(StaffBookTest, TheRightPinOpensAndClearsTheCount)
{
    StaffBook book = open();
    tryWrong(book, 4);
    EXPECT_EQ(book.tryPin("li-ming", pin)->kind, Kind::Right);
    tryWrong(book, 4);
    EXPECT_EQ(book.lockout("li-ming")->kind, Lockout::Kind::Open);
    EXPECT_EQ(book.tryPin("wang", pin).error().code, "staff-unknown");
}

TEST_F(StaffBookTest, FromTheFifthOnOneWaitsAndTheRightPinWaitsToo)
{
    StaffBook book = open();
    for (int n = 1; n <= 4; ++n)
        EXPECT_EQ(book.tryPin("li-ming", "999990")->wait, 0s) << n;
    EXPECT_EQ(book.tryPin("li-ming", "999990")->wait, 30s);
    m_clock.advance(10s);
    const PinAnswer waits = book.tryPin("li-ming", pin).value();
    EXPECT_EQ(waits.kind, Kind::Waits);
    EXPECT_EQ(waits.wait, 20s);
    m_clock.advance(20s);
    EXPECT_EQ(book.tryPin("li-ming", pin)->kind, Kind::Right);
}

TEST_F(StaffBookTest, TheDelaySurvivesARestart)
{
    StaffBook book = open();
    tryWrong(book, 4);
    ASSERT_EQ(book.tryPin("li-ming", "999990")->kind, Kind::Wrong);
    EXPECT_EQ(open().tryPin("li-ming", pin)->kind, Kind::Waits);
}

TEST_F(StaffBookTest, AClockThatWasSetBackCostsOneDelayAndNotTheWholeDifference)
{
    StaffBook book = open();
    tryWrong(book, 4);
    ASSERT_EQ(book.tryPin("li-ming", "999990")->kind, Kind::Wrong);
    m_clock.setWall(m_clock.wall() - 1000h);
    EXPECT_EQ(book.tryPin("li-ming", pin)->kind, Kind::Waits);
    m_clock.advance(30s);
    EXPECT_EQ(book.tryPin("li-ming", pin)->kind, Kind::Right);
}

TEST_F(StaffBookTest, TheFifteenthLocksUntilSomebodyUnlocks)
{
    StaffBook book = open();
    tryWrong(book, 15);
    m_clock.advance(1000h);
    EXPECT_EQ(book.tryPin("li-ming", pin)->kind, Kind::Locked);
    EXPECT_EQ(open().lockout("li-ming")->kind, Lockout::Kind::Locked);
    ASSERT_TRUE(open().unlock("li-ming", "kioskctl@0"));
    EXPECT_EQ(book.tryPin("li-ming", pin)->kind, Kind::Right);
}

TEST_F(StaffBookTest, ANewPinUnlocksAndTheOldOneIsGone)
{
    StaffBook book = open();
    tryWrong(book, 15);
    ASSERT_TRUE(book.setPin("li-ming", "730516", "kioskctl@0"));
    EXPECT_EQ(book.tryPin("li-ming", pin)->kind, Kind::Wrong);
    EXPECT_EQ(book.tryPin("li-ming", "730516")->kind, Kind::Right);
    EXPECT_EQ(book.setPin("li-ming", "111111", "kioskctl@0").error().code, "pin-simple");
    EXPECT_EQ(book.setPin("wang", "730516", "kioskctl@0").error().code, "staff-unknown");
}

TEST_F(StaffBookTest, WhoIsRemovedIsGone)
{
    StaffBook book = open();
    ASSERT_TRUE(book.remove("li-ming", "kioskctl@0"));
    EXPECT_TRUE(book.people()->empty());
    EXPECT_EQ(book.tryPin("li-ming", pin).error().code, "staff-unknown");
    EXPECT_EQ(book.remove("li-ming", "kioskctl@0").error().code, "staff-unknown");
    EXPECT_EQ(book.unlock("li-ming", "kioskctl@0").error().code, "staff-unknown");
}

TEST_F(StaffBookTest, EverythingIsAuditedAndNothingThatWasRefused)
{
    StaffBook book = open();
    tryWrong(book, 1);
    ASSERT_EQ(book.tryPin("li-ming", pin)->kind, Kind::Right);
    tryWrong(book, 15);
    (void)book.tryPin("li-ming", pin); // locked: not a try
    ASSERT_TRUE(book.unlock("li-ming", "kioskctl@0"));
    ASSERT_TRUE(book.setPin("li-ming", "730516", "kioskctl@0"));
    (void)book.remove("wang", "kioskctl@0");
    ASSERT_TRUE(book.remove("li-ming", "kioskctl@0"));
    std::vector<std::string> expected{"kioskctl@0 staff.added li-ming", "li-ming staff.wrong-pin", "li-ming staff.signed-in"};
    expected.insert(expected.end(), 15, "li-ming staff.wrong-pin");
    for (const char* entry :
         {"li-ming staff.locked", "kioskctl@0 staff.unlocked li-ming", "kioskctl@0 staff.pin-changed li-ming", "kioskctl@0 staff.removed li-ming"})
        expected.emplace_back(entry);
    EXPECT_EQ(audited(), expected);
    EXPECT_TRUE(AuditLog::open(m_file, m_clock)->verify()->isWhole());
}

TEST_F(StaffBookTest, MenusLiveInTheSameFile)
{
    ASSERT_TRUE(menu::MenuStore::open(m_file));
    EXPECT_EQ(open().people()->size(), 1U);
    ASSERT_TRUE(menu::MenuStore::open(m_file));
}

TEST_F(StaffBookTest, NobodyIsCalledAsTheShippedMenusAuthor)
{
    EXPECT_EQ(open().add({"seed", "李明", "hall-staff"}, pin, "kioskctl@0").error().code, "staff-id");
}

TEST_F(StaffBookTest, TheStampChangesWithWhatThePersonMayDo)
{
    StaffBook book = open();
    const auto stamp = [&] { return book.stamp("li-ming").value(); };
    const auto first = stamp();
    ASSERT_TRUE(first);
    tryWrong(book, 2);
    ASSERT_TRUE(book.tryPin("li-ming", pin)->isRight());
    EXPECT_EQ(stamp(), first) << "trying changes nothing";
    ASSERT_TRUE(book.setPin("li-ming", pin, "kioskctl@0"));
    const auto second = stamp();
    EXPECT_NE(second, first) << "even the same PIN was given anew";
    ASSERT_TRUE(book.remove("li-ming", "kioskctl@0"));
    EXPECT_EQ(stamp(), std::nullopt);
    ASSERT_TRUE(book.add({"li-ming", "李明", "technician"}, pin, "kioskctl@0"));
    EXPECT_NE(stamp(), second);
}

} // namespace changming::staff
