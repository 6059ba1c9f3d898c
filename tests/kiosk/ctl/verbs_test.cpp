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

const std::string menuFile = configDir + "/menu.json";
const std::string itemsFile = configDir + "/catalogue/items.json";

json changed(const std::string& file, const char* patch)
{
    return json::parse(contentOf(file)).patch(json::parse(patch));
}

} // namespace

TEST(KioskctlConfigCheck, PassesTheShippedFile)
{
    const Outcome run = kioskctl({"config", "check", configDir + "/kiosk.json"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(run.out, testing::AllOf(HasSubstr("没有问题"), HasSubstr("平安区政务服务中心"), HasSubstr("A017")));
    EXPECT_EQ(run.err, "");
}

TEST(KioskctlConfigCheck, AnswersInJson)
{
    const Outcome run = kioskctl({"config", "check", configDir + "/kiosk.json", "--json"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.json()["ok"], true);
    EXPECT_EQ(run.json()["terminal"], "A017");
}

TEST(KioskctlConfigCheck, NamesEveryMistakeInTheLanguageAsked)
{
    const FreshDir dir;
    const std::string file = dir.write("kiosk.json", R"({"format": 1, "colour": "blue"})");
    const Outcome chinese = kioskctl({"config", "check", file});
    EXPECT_EQ(chinese.exitCode, 1);
    EXPECT_EQ(chinese.out, "");
    EXPECT_THAT(chinese.err, testing::AllOf(HasSubstr(file + "#/colour："), HasSubstr("hall")));
    const Outcome english = kioskctl({"--lang", "en", "config", "check", file});
    EXPECT_EQ(english.exitCode, 1);
    EXPECT_THAT(english.err, HasSubstr(file + "#/colour: "));
}

TEST(KioskctlConfigCheck, ComplainsInJsonWithBothLanguages)
{
    const FreshDir dir;
    const std::string file = dir.write("kiosk.json", "{");
    const Outcome run = kioskctl({"--json", "config", "check", file});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.err, "");
    EXPECT_EQ(run.json()["ok"], false);
    const json complaint = run.json()["complaints"].at(0);
    EXPECT_EQ(complaint["place"], file);
    EXPECT_NE(complaint["message"], "");
    EXPECT_NE(complaint["zh"], "");
}

TEST(KioskctlConfigCheck, AMissingFileIsRefused)
{
    const Outcome run = kioskctl({"config", "check", "/nowhere/kiosk.json"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.err, HasSubstr("/nowhere/kiosk.json"));
}

TEST(KioskctlConfigCheck, AFileNameThatIsNotUtf8DoesNotEndTheProgram)
{
    const Outcome run = kioskctl({"--json", "config", "check", "/nowhere/\xff.json"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.json()["ok"], false);
}

TEST(KioskctlMenuCheck, PassesTheShippedMenuWithAndWithoutItsItems)
{
    const Outcome without = kioskctl({"menu", "check", menuFile});
    EXPECT_EQ(without.exitCode, 0) << without.err;
    EXPECT_THAT(without.out, testing::AllOf(HasSubstr("8 块磁贴"), HasSubstr("--catalogue")));
    const Outcome with = kioskctl({"menu", "check", menuFile, "--catalogue", itemsFile, "--json"});
    EXPECT_EQ(with.exitCode, 0) << with.err;
    EXPECT_EQ(with.json(), json::parse(R"({"ok": true, "tiles": 8, "groups": 8, "itemsChecked": true})"));
}

TEST(KioskctlMenuCheck, AsksAFileOrADatabaseForTheItems)
{
    const FreshDir dir;
    ASSERT_EQ(kioskctl({"catalogue", "import", itemsFile, "--data-dir", dir.path()}).exitCode, 0);
    const std::string wrong =
        dir.write("menu.json", changed(menuFile, R"([{"op":"replace","path":"/groups/2/tiles/0/action/item","value":"PA-XX-0001"}])").dump());
    for (const std::string& catalogue : {itemsFile, (dir.path() / "catalogue.db").string()}) {
        EXPECT_EQ(kioskctl({"menu", "check", menuFile, "--catalogue", catalogue}).exitCode, 0);
        const Outcome run = kioskctl({"menu", "check", wrong, "--catalogue", catalogue});
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_THAT(run.err, testing::AllOf(HasSubstr(wrong + "#/groups/2/tiles/0/action/item："), HasSubstr("PA-XX-0001")));
    }
}

TEST(KioskctlMenuCheck, AWrongOrMissingCatalogueIsNamed)
{
    const FreshDir dir;
    const std::string broken = dir.write("items.json", R"({"format": 1, "items": []})");
    EXPECT_THAT(kioskctl({"menu", "check", menuFile, "--catalogue", broken}).err, HasSubstr(broken + "#/items"));
    const std::string missing = dir.path() / "catalogue.db";
    const Outcome run = kioskctl({"menu", "check", menuFile, "--catalogue", missing});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.err, HasSubstr(missing));
    EXPECT_FALSE(std::filesystem::exists(missing)); // a check makes no database
}

TEST(KioskctlCatalogueImport, ReplacesAndTells)
{
    const FreshDir dir;
    const std::string data = dir.path() / "new/data";
    const Outcome run = kioskctl({"catalogue", "import", itemsFile, "--data-dir", data, "--json"});
    EXPECT_EQ(run.exitCode, 0) << run.out << run.err;
    const auto count = json::parse(contentOf(itemsFile))["items"].size();
    EXPECT_EQ(run.json()["items"], count);
    EXPECT_THAT(run.json()["importedAt"].get<std::string>(), HasSubstr("+08:00"));
    EXPECT_TRUE(std::filesystem::exists(data + "/catalogue.db"));
    EXPECT_THAT(kioskctl({"catalogue", "import", itemsFile, "--data-dir", data}).out, HasSubstr(std::to_string(count) + " 个事项"));
}

TEST(KioskctlCatalogueImport, ARefusedRowLeavesTheOldCatalogue)
{
    const FreshDir dir;
    const std::string data = dir.path() / "data";
    ASSERT_EQ(kioskctl({"catalogue", "import", itemsFile, "--data-dir", data}).exitCode, 0);
    const std::string wrong = dir.write("items.json", changed(itemsFile, R"([{"op":"replace","path":"/items/4/promisedDays","value":99}])").dump());
    const Outcome run = kioskctl({"catalogue", "import", wrong, "--data-dir", data});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.err, testing::AllOf(HasSubstr("第 5 条，promisedDays："), HasSubstr("99")));
    EXPECT_EQ(kioskctl({"menu", "check", menuFile, "--catalogue", data + "/catalogue.db"}).exitCode, 0);
}

TEST(KioskctlCatalogueImport, AFolderThatCannotBeMadeIsNamed)
{
    const FreshDir dir;
    const std::string blocked = dir.write("file", "") / "data";
    const Outcome run = kioskctl({"--lang", "en", "catalogue", "import", itemsFile, "--data-dir", blocked});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.err, HasSubstr(blocked));
}
