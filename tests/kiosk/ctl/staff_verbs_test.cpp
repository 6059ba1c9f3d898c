#include "tests/kiosk/ctl/kioskctl.h"

#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

using changming::test::configDir;
using changming::test::contentOf;
using changming::test::FreshDir;
using changming::test::kioskctl;
using changming::test::Outcome;
using nlohmann::json;
using testing::HasSubstr;

namespace
{

class KioskctlStaff : public testing::Test
{
protected:
    Outcome add(const std::string& id, const std::string& pin, const std::string& role = "hall-staff")
    {
        return kioskctl({"staff", "add", id, "--name", "李明", "--role", role, "--roles", configDir + "/staff-roles.json", "--data-dir", m_data,
                         "--pin-stdin", "--json"},
                        "zh_CN.UTF-8", pin + "\n");
    }
    Outcome run(std::vector<std::string> words, const std::string& input = {})
    {
        words.insert(words.begin(), "staff");
        words.insert(words.end(), {"--data-dir", m_data});
        return kioskctl(words, "zh_CN.UTF-8", input);
    }
    std::string complaintOf(const Outcome& outcome)
    {
        return outcome.exitCode == 1 ? outcome.json()["complaints"][0]["code"].get<std::string>() : "none";
    }

    FreshDir m_dir;
    std::string m_data = m_dir.path() / "data";
};

} // namespace

TEST_F(KioskctlStaff, AddsAndListsPeople)
{
    const Outcome added = add("li-ming", "204816");
    EXPECT_EQ(added.exitCode, 0) << added.out << added.err;
    EXPECT_EQ(added.json(), json::parse(R"({"ok": true, "id": "li-ming"})"));
    const json people = run({"list", "--json"}).json()["staff"];
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0]["id"], "li-ming");
    EXPECT_EQ(people[0]["name"], "李明");
    EXPECT_EQ(people[0]["role"], "hall-staff");
    EXPECT_EQ(people[0]["locked"], false);
    EXPECT_THAT(run({"list"}).out, testing::AllOf(HasSubstr("li-ming\t李明\thall-staff"), HasSubstr("正常")));
}

TEST_F(KioskctlStaff, SaysNowhereWhatThePinIs)
{
    const Outcome added = add("li-ming", "204816");
    EXPECT_THAT(added.out + added.err + run({"list"}).out, testing::Not(HasSubstr("204816")));
}

TEST_F(KioskctlStaff, RefusesWhatIsWrong)
{
    EXPECT_EQ(complaintOf(add("li-ming", "12345")), "pin-length");
    EXPECT_EQ(complaintOf(add("li-ming", "123456")), "pin-simple");
    EXPECT_EQ(complaintOf(add("Li Ming", "204816")), "staff-id");
    EXPECT_EQ(complaintOf(add("li-ming", "204816", "boss")), "staff-role");
    ASSERT_EQ(add("li-ming", "204816").exitCode, 0);
    EXPECT_EQ(complaintOf(add("li-ming", "204816")), "staff-exists");
    EXPECT_EQ(complaintOf(run({"remove", "wang", "--json"})), "staff-unknown");
    EXPECT_EQ(complaintOf(run({"unlock", "wang", "--json"})), "staff-unknown");
}

TEST_F(KioskctlStaff, WithoutATerminalThePinComesFromStandardInputOnly)
{
    ASSERT_EQ(add("li-ming", "204816").exitCode, 0);
    EXPECT_EQ(complaintOf(run({"pin", "li-ming", "--json"}, "730516\n")), "pin-no-terminal");
    EXPECT_EQ(complaintOf(run({"pin", "li-ming", "--json", "--pin-stdin"})), "pin-missing");
}

TEST_F(KioskctlStaff, ChangesAndUnlocksAndRemoves)
{
    ASSERT_EQ(add("li-ming", "204816").exitCode, 0);
    const Outcome changed = run({"pin", "li-ming", "--pin-stdin"}, "730516\r\n");
    EXPECT_EQ(changed.exitCode, 0) << changed.err;
    EXPECT_THAT(changed.out, HasSubstr("换好了"));
    EXPECT_THAT(run({"unlock", "li-ming"}).out, HasSubstr("解锁了"));
    EXPECT_THAT(run({"remove", "li-ming"}).out, HasSubstr("删掉了"));
    EXPECT_THAT(run({"list"}).out, HasSubstr("还没有工作人员"));
}

TEST_F(KioskctlStaff, AListOfNothingMakesNoDatabase)
{
    const Outcome listed = run({"list"});
    EXPECT_EQ(listed.exitCode, 1);
    EXPECT_THAT(listed.err, HasSubstr(m_data + "/hall.db"));
    EXPECT_FALSE(std::filesystem::exists(m_data));
}
