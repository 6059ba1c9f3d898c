#include "kiosk/staff/audit_witness.h"

#include "kiosk/staff/staff_database.h"
#include "tests/kiosk/fresh_dir.h"

#include <gtest/gtest.h>

#include <string>

namespace changming::staff
{

namespace
{

class AuditWitnessTest : public testing::Test
{
protected:
    AuditLog open() { return AuditLog::open(m_file, m_clock).value(); }
    std::string seen(AuditWitness& witness, const AuditLog& log)
    {
        testing::internal::CaptureStderr();
        witness.look(log);
        return testing::internal::GetCapturedStderr();
    }
    static std::string hashOf(const AuditEntry& entry) { return "\"hash\":\"" + entry.hash + "\""; }

    test::FreshDir m_dir;
    std::filesystem::path m_file = m_dir.path() / "hall.db";
    ManualClock m_clock{fromRfc3339("2026-04-16T12:00:00+08:00").value()};
};

} // namespace

TEST_F(AuditWitnessTest, EachEntryIsNotedOnceWhoeverWroteIt)
{
    AuditLog log = open();
    AuditWitness witness;
    EXPECT_EQ(seen(witness, log), "");
    const auto first = log.append("li-ming", AuditAction::SignedIn);
    AuditLog other = open();
    const auto second = other.append("kioskctl@0", AuditAction::StaffAdded, "wang");
    ASSERT_TRUE(first && second);
    const std::string noted = seen(witness, log);
    EXPECT_NE(noted.find(hashOf(*first)), std::string::npos) << noted;
    EXPECT_NE(noted.find(hashOf(*second)), std::string::npos) << noted;
    EXPECT_EQ(seen(witness, log), "");
    AuditWitness afterARestart;
    const std::string head = seen(afterARestart, log);
    EXPECT_EQ(head.find(hashOf(*first)), std::string::npos) << head;
    EXPECT_NE(head.find(hashOf(*second)), std::string::npos) << head;
}

TEST_F(AuditWitnessTest, ATailThatIsCutOffIsSaid)
{
    AuditLog log = open();
    AuditWitness witness;
    ASSERT_TRUE(log.append("li-ming", AuditAction::SignedIn));
    ASSERT_TRUE(log.append("li-ming", AuditAction::SignedOut));
    seen(witness, log);
    auto database = openStaffDatabase(m_file).value();
    ASSERT_TRUE(database.script("DROP TRIGGER audit_entry_stays; DROP TRIGGER audit_entry_kept; DELETE FROM audit_entry WHERE number = 2; "
                                "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'audit_entry'"));
    EXPECT_TRUE(log.verify()->isWhole()) << "the chain alone does not know";
    EXPECT_NE(seen(witness, log).find("audit.head-gone"), std::string::npos);
    EXPECT_NE(seen(witness, log).find("\"number\":1"), std::string::npos) << "and begins anew";
}

} // namespace changming::staff
