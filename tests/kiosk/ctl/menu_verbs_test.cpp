#include "tests/kiosk/ctl/kioskctl.h"

#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

#include <sqlite3.h>

using changming::test::configDir;
using changming::test::contentOf;
using changming::test::FreshDir;
using changming::test::kioskctl;
using changming::test::Outcome;
using nlohmann::json;
using testing::HasSubstr;

namespace
{

const std::string menuFile = configDir + "/menu.json";
const std::string itemsFile = configDir + "/catalogue/items.json";

class KioskctlMenu : public testing::Test
{
protected:
    Outcome menu(std::vector<std::string> words, const std::string& lang = "zh_CN.UTF-8")
    {
        words.insert(words.begin(), "menu");
        words.insert(words.end(), {"--data-dir", m_data});
        return kioskctl(words, lang);
    }
    Outcome publish(const std::string& file, std::vector<std::string> more = {})
    {
        more.insert(more.begin(), {"publish", file, "--author", "wang"});
        return menu(std::move(more));
    }
    // The shipped menu with another first title, as a file.
    std::string called(const std::string& title) const
    {
        json document = json::parse(contentOf(menuFile));
        document["home"][0]["title"]["zh-CN"] = title;
        return m_dir.write("changed.json", document.dump());
    }
    void tamper(const char* sql)
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open((m_data + "/hall.db").c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    int audited() { return kioskctl({"audit", "verify", "--data-dir", m_data, "--json"}).json()["entries"]; }
    void publishShipped() { ASSERT_EQ(publish(menuFile).exitCode, 0); }

    FreshDir m_dir;
    std::string m_data = m_dir.path() / "data";
};

} // namespace

TEST_F(KioskctlMenu, PublishesShowsAndRemembers)
{
    publishShipped();
    const Outcome published = publish(called("社保"), {"--note", "改短", "--json"});
    EXPECT_EQ(published.exitCode, 0) << published.out << published.err;
    EXPECT_EQ(published.json(), json::parse(R"({"ok": true, "version": 2})"));

    const json shown = menu({"show", "--json"}).json();
    EXPECT_EQ(shown["version"], 2);
    EXPECT_EQ(shown["author"], "wang");
    EXPECT_EQ(shown["note"], "改短");
    EXPECT_EQ(shown["menu"]["home"][0]["title"]["zh-CN"], "社保");
    EXPECT_THAT(menu({"show", "--version", "1"}).out,
                testing::AllOf(HasSubstr("第 1 版：wang"), HasSubstr("1  社会保险 / Insurance：一组：“社会保险”"),
                               HasSubstr("    1.3  领失业金 / Unemployment benefit：事项 PA-RS-0016")));
    EXPECT_THAT(menu({"show"}, "en_GB.UTF-8").out, HasSubstr("Unemployment benefit: item PA-RS-0016"));

    const Outcome history = menu({"history"});
    EXPECT_THAT(history.out, testing::ContainsRegex("第 2 版.*改短"));
    EXPECT_LT(history.out.find("第 2 版"), history.out.find("第 1 版"));
    EXPECT_EQ(menu({"history", "--json", "--limit", "1"}).json()["versions"].size(), 1U);
}

TEST_F(KioskctlMenu, AWrongFileIsRefusedWithEveryMistake)
{
    publishShipped();
    ASSERT_EQ(kioskctl({"catalogue", "import", itemsFile, "--data-dir", m_data}).exitCode, 0);
    json document = json::parse(contentOf(menuFile));
    document["groups"][2]["tiles"][0]["action"]["item"] = "PA-XX-0001";
    document["groups"][3]["tiles"] = json::array();
    const Outcome run = publish(m_dir.write("wrong.json", document.dump()));
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.err, testing::AllOf(HasSubstr("#/groups/2/tiles/0/action/item："), HasSubstr("#/groups/3/tiles：")));
    EXPECT_EQ(menu({"show", "--json"}).json()["version"], 1);
}

TEST_F(KioskctlMenu, OfTwoWhoPublishTheSecondIsToldThatTheVersionHasMovedOn)
{
    publishShipped();
    ASSERT_EQ(publish(called("甲"), {"--base", "1"}).exitCode, 0);
    const Outcome second = menu({"publish", called("乙"), "--author", "li", "--base", "1"});
    EXPECT_EQ(second.exitCode, 1);
    EXPECT_THAT(second.err, testing::AllOf(HasSubstr("第 2 版"), HasSubstr("wang")));
    const Outcome english = menu({"publish", called("乙"), "--author", "li", "--base", "1", "--json"}, "en_GB.UTF-8");
    EXPECT_EQ(english.json()["complaints"][0]["code"], "menu-version-moved");
    EXPECT_EQ(menu({"show", "--json"}).json()["menu"]["home"][0]["title"]["zh-CN"], "甲");
}

TEST_F(KioskctlMenu, NobodyPublishesAsTheShippedMenusAuthor)
{
    const Outcome run = menu({"publish", menuFile, "--author", "seed"});
    EXPECT_EQ(run.exitCode, 64);
    EXPECT_THAT(run.err, HasSubstr("出厂自带"));
}

TEST_F(KioskctlMenu, RollsBackWithANewVersion)
{
    publishShipped();
    ASSERT_EQ(publish(called("新的")).exitCode, 0);
    EXPECT_THAT(menu({"rollback", "1", "--author", "li"}).out, HasSubstr("第 3 版"));
    const json shown = menu({"show", "--json"}).json();
    EXPECT_EQ(shown["version"], 3);
    EXPECT_EQ(shown["restores"], 1);
    EXPECT_EQ(shown["menu"]["home"][0]["title"]["zh-CN"], "社会保险");
    EXPECT_THAT(menu({"history"}).out, HasSubstr("退回第 1 版"));
    EXPECT_EQ(menu({"rollback", "7", "--author", "li", "--json"}).json()["complaints"][0]["code"], "menu-no-such-version");
}

TEST_F(KioskctlMenu, RollsBackToAnItemThatIsGoneAndSaysSo)
{
    json old = json::parse(contentOf(menuFile));
    old["groups"][0]["tiles"][0]["action"] = {{"item", "PA-XX-0001"}};
    ASSERT_EQ(publish(m_dir.write("old.json", old.dump())).exitCode, 0); // nobody to ask yet
    publishShipped();
    ASSERT_EQ(kioskctl({"catalogue", "import", itemsFile, "--data-dir", m_data}).exitCode, 0);
    const Outcome run = menu({"rollback", "1", "--author", "li"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.err, HasSubstr("第 3 版#/groups/0/tiles/0/action/item："));
    EXPECT_THAT(run.out, HasSubstr("第 3 版已经上线"));
    EXPECT_EQ(menu({"rollback", "1", "--author", "li", "--json"}).json()["toPutRight"][0]["code"], "menu-unknown-item");
}

TEST_F(KioskctlMenu, DiffSaysInWordsWhatIsDifferent)
{
    publishShipped();
    const std::string changed = called("社保");
    ASSERT_EQ(publish(changed).exitCode, 0);
    for (const std::vector<std::string>& words : {std::vector<std::string>{"diff", "1", "2"}, {"diff", "1"}, {"diff", menuFile, changed}}) {
        const Outcome run = menu(words);
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_THAT(run.out, HasSubstr("“社保”改名，原来是“社会保险”（Insurance）"));
    }
    const json changes = menu({"diff", "1", "--json"}).json()["changes"];
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0]["kind"], "renamed");
    EXPECT_EQ(changes[0]["tile"], "tile-insurance");
    EXPECT_THAT(menu({"diff", "2"}).out, HasSubstr("没有不同"));
    EXPECT_EQ(menu({"diff", "9"}).exitCode, 1);
}

TEST_F(KioskctlMenu, AnExportedFileIsTheShippedOneAndItsSchemaLiesBesideIt)
{
    publishShipped();
    const std::string file = m_dir.path() / "out.json";
    const Outcome run = menu({"export", file});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("--base 1"));
    EXPECT_EQ(contentOf(file), contentOf(menuFile));
    EXPECT_EQ(contentOf(m_dir.path() / "schema/menu.schema.json"), contentOf(configDir + "/schema/menu.schema.json"));
    EXPECT_EQ(menu({"export", "-"}).out, contentOf(menuFile));
    EXPECT_EQ(kioskctl({"menu", "check", file}).exitCode, 0);
    EXPECT_EQ(menu({"export", "/nowhere/out.json"}).exitCode, 1);
}

TEST_F(KioskctlMenu, AnImportedFileIsADraftUntilItIsPublished)
{
    publishShipped();
    json document = json::parse(contentOf(menuFile));
    document["groups"][3]["tiles"] = json::array(); // may be kept, may not be published
    const Outcome unfinished = menu({"import", m_dir.write("unfinished.json", document.dump()), "--author", "wang", "--json"});
    EXPECT_EQ(unfinished.exitCode, 0) << unfinished.out;
    EXPECT_EQ(unfinished.json()["toPutRight"][0]["code"], "menu-empty-group");
    EXPECT_EQ(menu({"publish", "--author", "wang"}).exitCode, 1);

    const std::string changed = called("社保");
    EXPECT_THAT(menu({"import", changed, "--author", "wang"}).err, HasSubstr("--replace"));
    EXPECT_THAT(menu({"import", changed, "--author", "wang", "--replace"}).out, HasSubstr("还没有上线"));
    EXPECT_EQ(menu({"show", "--json"}).json()["version"], 1);
    EXPECT_EQ(menu({"publish", "--author", "wang"}).exitCode, 0);
    EXPECT_EQ(menu({"show", "--json"}).json()["menu"]["home"][0]["title"]["zh-CN"], "社保");
    EXPECT_EQ(menu({"publish", "--author", "wang", "--json"}).json()["complaints"][0]["code"], "menu-no-draft");
}

TEST_F(KioskctlMenu, ADraftOfAnOlderVersionIsNotPublishedOverANewerOne)
{
    publishShipped();
    ASSERT_EQ(menu({"import", called("甲"), "--author", "wang"}).exitCode, 0);
    ASSERT_EQ(menu({"publish", called("乙"), "--author", "li"}).exitCode, 0);
    EXPECT_EQ(menu({"publish", "--author", "wang", "--json"}).json()["complaints"][0]["code"], "menu-version-moved");
    EXPECT_EQ(menu({"publish", "--author", "wang", "--base", "2"}).exitCode, 0) << "who has looked may say so";
}

TEST_F(KioskctlMenu, NothingIsPublishedWhereNobodyCanWriteDownWhoDidIt)
{
    publishShipped();
    tamper("UPDATE schema_version_staff SET version = 999");
    EXPECT_EQ(publish(called("甲"), {"--json"}).json()["complaints"][0]["code"], "store-newer");
    EXPECT_EQ(menu({"rollback", "1", "--author", "wang"}).exitCode, 1);
    EXPECT_EQ(menu({"show", "--json"}).json()["version"], 1);
}

TEST_F(KioskctlMenu, APublicationThatIsNotWrittenDownIsToldAsLive)
{
    publishShipped();
    tamper("CREATE TRIGGER no_entry BEFORE INSERT ON audit_entry BEGIN SELECT raise(ABORT, 'no'); END");
    const Outcome run = publish(called("甲"));
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.err, HasSubstr("第 2 版已经上线，但没能记下是谁做的"));
    EXPECT_EQ(menu({"show", "--json"}).json()["version"], 2);
}

TEST_F(KioskctlMenu, ADraftThatStaysBehindItsPublicationIsAWarning)
{
    publishShipped();
    ASSERT_EQ(menu({"import", called("甲"), "--author", "wang"}).exitCode, 0);
    tamper("CREATE TRIGGER stays BEFORE DELETE ON menu_draft BEGIN SELECT raise(ABORT, 'no'); END");
    const Outcome run = menu({"publish", "--author", "wang", "--json"});
    EXPECT_EQ(run.exitCode, 0) << run.out;
    EXPECT_EQ(run.json()["version"], 2);
    EXPECT_EQ(run.json()["toPutRight"].size(), 1U);
    EXPECT_EQ(audited(), 2);
}

TEST_F(KioskctlMenu, LookingMakesNoDatabase)
{
    for (const std::vector<std::string>& words : {std::vector<std::string>{"show"},
                                                  {"history"},
                                                  {"diff", "1"},
                                                  {"export", "-"},
                                                  {"rollback", "1", "--author", "a"},
                                                  {"publish", "--author", "a"}}) {
        const Outcome run = menu(words);
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_THAT(run.err, HasSubstr("hall.db"));
    }
    EXPECT_FALSE(std::filesystem::exists(m_data));
}
