#include "kiosk/staff/audit_log.h"

#include "kiosk/staff/staff_database.h"
#include "tests/kiosk/fresh_dir.h"

#include <gtest/gtest.h>

#include <string>

namespace changming::staff
{

namespace
{

class AuditLogTest : public testing::Test
{
protected:
    AuditLog open() { return AuditLog::open(m_file, m_clock).value(); }

    // What a hand with sqlite3 does, past the triggers.
    void tamper(const std::string& sql)
    {
        auto database = openStaffDatabase(m_file).value();
        ASSERT_TRUE(database.script("DROP TRIGGER audit_entry_stays; DROP TRIGGER audit_entry_kept;"));
        ASSERT_TRUE(database.script(sql));
    }
    void addThree(AuditLog& log)
    {
        ASSERT_TRUE(log.append("li-ming", AuditAction::SignedIn));
        m_clock.advance(std::chrono::minutes{1});
        ASSERT_TRUE(log.append("li-ming", AuditAction::MenuPublished, "41"));
        ASSERT_TRUE(log.append("kioskctl@0", AuditAction::StaffAdded, "wang"));
    }

    test::FreshDir m_dir;
    std::filesystem::path m_file = m_dir.path() / "hall.db";
    ManualClock m_clock{fromRfc3339("2026-04-16T12:00:00+08:00").value()};
};

} // namespace

TEST_F(AuditLogTest, EntriesAreNumberedAndKept)
{
    AuditLog log = open();
    addThree(log);
    const auto newest = open().newest(2);
    ASSERT_TRUE(newest);
    ASSERT_EQ(newest->size(), 2U);
    EXPECT_EQ(newest->at(0).number, 3);
    EXPECT_EQ(newest->at(0).who, "kioskctl@0");
    EXPECT_EQ(newest->at(1).action, "menu.published");
    EXPECT_EQ(newest->at(1).object, "41");
    EXPECT_EQ(newest->at(1).at, "2026-04-16T12:01:00+08:00");
}

TEST_F(AuditLogTest, TheNewestOfAKindIsFound)
{
    AuditLog log = open();
    EXPECT_FALSE(log.newestOf(AuditAction::PaperChanged)->has_value());
    addThree(log);
    ASSERT_TRUE(log.append("wang", AuditAction::SignedIn));
    EXPECT_EQ(log.newestOf(AuditAction::SignedIn).value()->number, 4);
    EXPECT_EQ(log.newestOf(AuditAction::MenuPublished).value()->object, "41");
}

TEST_F(AuditLogTest, AWholeLogVerifiesAndGivesItsHead)
{
    AuditLog log = open();
    EXPECT_TRUE(log.verify()->isWhole());
    EXPECT_EQ(log.verify()->head, "");
    addThree(log);
    const auto verdict = log.verify();
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->isWhole());
    EXPECT_EQ(verdict->entries, 3);
    EXPECT_EQ(verdict->head, log.newest(1)->front().hash);
}

TEST_F(AuditLogTest, AnEntryCanNeitherBeChangedNorRemoved)
{
    AuditLog log = open();
    addThree(log);
    auto database = openStaffDatabase(m_file).value();
    EXPECT_FALSE(database.run("UPDATE audit_entry SET who = 'wang' WHERE number = 1"));
    EXPECT_FALSE(database.run("DELETE FROM audit_entry WHERE number = 3"));
    EXPECT_TRUE(log.verify()->isWhole());
}

TEST_F(AuditLogTest, VerifyNamesTheFirstEntryThatWasChanged)
{
    for (const char* column : {"at", "who", "action", "object"}) {
        const test::FreshDir dir;
        m_file = dir.path() / "hall.db";
        AuditLog log = open();
        addThree(log);
        tamper("UPDATE audit_entry SET " + std::string(column) + " = 'x' WHERE number = 2");
        const auto verdict = log.verify();
        EXPECT_EQ(verdict->firstBroken, 2) << column;
        EXPECT_EQ(verdict->how, AuditVerdict::Break::Changed) << column;
        EXPECT_EQ(verdict->entries, 1) << column;
    }
}

TEST_F(AuditLogTest, VerifyNamesAnEntryThatIsMissingFromTheMiddle)
{
    AuditLog log = open();
    addThree(log);
    tamper("DELETE FROM audit_entry WHERE number = 2");
    EXPECT_EQ(log.verify()->firstBroken, 2);
    EXPECT_EQ(log.verify()->how, AuditVerdict::Break::Missing);
}

TEST_F(AuditLogTest, VerifyNamesEntriesThatWereCutOffTheEndAlsoWhenOthersFollow)
{
    AuditLog log = open();
    addThree(log);
    tamper("DELETE FROM audit_entry WHERE number = 3");
    EXPECT_EQ(log.verify()->firstBroken, 3);
    ASSERT_TRUE(log.append("wang", AuditAction::SignedIn));
    EXPECT_EQ(log.verify()->firstBroken, 3);
}

TEST_F(AuditLogTest, AnInsertedEntryIsFound)
{
    AuditLog log = open();
    addThree(log);
    tamper("INSERT INTO audit_entry (number, at, who, action, object, hash) VALUES (4, '2026-04-16T12:02:00+08:00', 'wang', 'staff.signed-in', '', "
           "'ab')");
    EXPECT_EQ(log.verify()->firstBroken, 4);
}

TEST_F(AuditLogTest, NothingOfACitizenHasAPlace)
{
    AuditLog log = open();
    for (const char* word : {"李明", "11010519491231002X", "13800000000", "a b", "two\nlines"}) {
        EXPECT_EQ(log.append("li-ming", AuditAction::DeviceTested, word).error().code, "audit-word") << word;
        EXPECT_EQ(log.append(word, AuditAction::DeviceTested).error().code, "audit-word") << word;
    }
    EXPECT_EQ(log.append("li-ming", AuditAction::DeviceTested, std::string(65, 'a')).error().code, "audit-word");
    EXPECT_TRUE(log.newest(10)->empty());
}

TEST_F(AuditLogTest, TwoProgramsAppendToOneChain)
{
    AuditLog kiosk = open();
    AuditLog tool = open();
    for (int n = 0; n < 5; ++n) {
        ASSERT_TRUE(kiosk.append("li-ming", AuditAction::SignedIn));
        ASSERT_TRUE(tool.append("kioskctl@0", AuditAction::Unlocked, "wang"));
    }
    EXPECT_EQ(kiosk.verify()->entries, 10);
    EXPECT_TRUE(tool.verify()->isWhole());
}

} // namespace changming::staff
