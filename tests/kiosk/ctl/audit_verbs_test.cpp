#include "tests/kiosk/ctl/kioskctl.h"

#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

#include <sqlite3.h>

#include <unistd.h>

using changming::test::configDir;
using changming::test::FreshDir;
using changming::test::kioskctl;
using changming::test::Outcome;
using nlohmann::json;
using testing::HasSubstr;

namespace
{

class KioskctlAudit : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char* id : {"li-ming", "wang"}) {
            const Outcome added = kioskctl({"staff", "add", id, "--name", "李明", "--role", "technician", "--roles", configDir + "/staff-roles.json",
                                            "--data-dir", m_data, "--pin-stdin"},
                                           "zh_CN.UTF-8", "204816\n");
            ASSERT_EQ(added.exitCode, 0) << added.err;
        }
    }
    Outcome run(std::vector<std::string> words, const std::string& lang = "zh_CN.UTF-8")
    {
        words.insert(words.begin(), "audit");
        words.insert(words.end(), {"--data-dir", m_data});
        return kioskctl(words, lang);
    }
    void tamper(const char* sql)
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open((m_data + "/hall.db").c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }

    FreshDir m_dir;
    std::string m_data = m_dir.path() / "data";
};

} // namespace

TEST_F(KioskctlAudit, ShowsWhoDidWhat)
{
    const json entries = run({"show", "--json"}).json()["entries"];
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0]["number"], 2);
    EXPECT_EQ(entries[0]["who"], "kioskctl@" + std::to_string(getuid()));
    EXPECT_EQ(entries[0]["action"], "staff.added");
    EXPECT_EQ(entries[0]["object"], "wang");
    EXPECT_THAT(run({"show", "--most", "1"}).out, testing::AllOf(HasSubstr("wang"), testing::Not(HasSubstr("li-ming"))));
}

TEST_F(KioskctlAudit, VerifiesAWholeLog)
{
    const Outcome verified = run({"verify", "--json"});
    EXPECT_EQ(verified.exitCode, 0) << verified.out;
    EXPECT_EQ(verified.json()["entries"], 2);
    EXPECT_EQ(verified.json()["head"].get<std::string>().size(), 64U);
    EXPECT_THAT(run({"verify"}).out, HasSubstr("一共 2 条"));
}

TEST_F(KioskctlAudit, NamesTheFirstEntryThatWasTouched)
{
    tamper("DROP TRIGGER audit_entry_stays; UPDATE audit_entry SET who = 'wang' WHERE number = 1");
    const Outcome changed = run({"verify"}, "en_US.UTF-8");
    EXPECT_EQ(changed.exitCode, 1);
    EXPECT_THAT(changed.err, HasSubstr("entry 1 is not as it was written"));
    tamper("DROP TRIGGER audit_entry_kept; DELETE FROM audit_entry WHERE number = 1");
    EXPECT_EQ(run({"verify", "--json"}).json()["complaints"][0]["code"], "audit-missing");
}

TEST_F(KioskctlAudit, NoDatabaseIsNamedAndNotMade)
{
    m_data = m_dir.path() / "nowhere";
    EXPECT_EQ(run({"verify"}).exitCode, 1);
    EXPECT_FALSE(std::filesystem::exists(m_data));
}
