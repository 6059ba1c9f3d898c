#include "tests/kiosk/ctl/kioskctl.h"

#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

using changming::test::configDir;
using changming::test::FreshDir;
using changming::test::kioskctl;
using changming::test::Outcome;
using nlohmann::json;
using testing::HasSubstr;

namespace
{

const std::string itemsFile = configDir + "/catalogue/items.json";
const std::string table = CHANGMING_SOURCE_DIR "/tests/kiosk/catalogue/regional-table.tsv";

// Three rows, the middle one wrong.
const char* const halfGood =
    "事项编码\t事项名称\t主管部门\t法定时限\t承诺时限\nA-1\t甲证\t公安局\t5\t1\nA-2\t乙证\t公安局\t5\t9\nA-3\t丙证\t民政局\t\t\n";

class KioskctlCatalogue : public testing::Test
{
protected:
    void import() { ASSERT_EQ(kioskctl({"catalogue", "import", itemsFile, "--data-dir", m_dir.path()}).exitCode, 0); }
    Outcome search(const std::string& text) { return kioskctl({"catalogue", "search", text, "--data-dir", m_dir.path(), "--json"}); }

    FreshDir m_dir;
};

} // namespace

TEST_F(KioskctlCatalogue, SearchTellsHitsAndTheirSpans)
{
    import();
    const json found = search("jmylbx").json();
    EXPECT_EQ(found["nearest"], false);
    EXPECT_EQ(found["hits"][0]["taskCode"], "PA-RS-0005");
    const Outcome people = kioskctl({"catalogue", "search", "居民养老", "--data-dir", m_dir.path(), "--lang", "en", "--limit", "1"});
    EXPECT_EQ(people.exitCode, 0) << people.err;
    EXPECT_THAT(people.out, testing::AllOf(HasSubstr("Found: "), HasSubstr("PA-RS-0005"), HasSubstr("finish here")));
    EXPECT_EQ(search("居民养老保险参保登记").json()["hits"][0]["inName"], json::parse("[[2, 10]]"));
}

TEST_F(KioskctlCatalogue, SearchTellsWhatIsOnlyNearest)
{
    import();
    const json nearest = search("飞船").json(); // a ship's item shares one character with it
    EXPECT_EQ(nearest["nearest"], true);
    ASSERT_FALSE(nearest["hits"].empty());
    for (const json& hit : nearest["hits"])
        EXPECT_TRUE(hit["inPlainName"].empty() && hit["inPlainNameEn"].empty() && hit["inName"].empty()) << hit;
    EXPECT_THAT(kioskctl({"catalogue", "search", "飞船", "--data-dir", m_dir.path()}).out, HasSubstr("没有找到，最像的是："));
    const json nothing = search("☂").json();
    EXPECT_EQ(nothing["nearest"], false);
    EXPECT_EQ(nothing["hits"], json::array());
}

TEST_F(KioskctlCatalogue, ShowGivesTheWholeItem)
{
    import();
    const Outcome run = kioskctl({"catalogue", "show", "PA-RS-0005", "--data-dir", m_dir.path(), "--json"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    const json shipped = json::parse(changming::test::contentOf(itemsFile));
    for (const json& item : shipped["items"]) {
        if (item["taskCode"] == "PA-RS-0005") {
            EXPECT_EQ(run.json()["guide"]["steps"], item["guide"]["steps"]);
            EXPECT_EQ(run.json()["materials"].size(), item["materials"].size());
        }
    }
    EXPECT_THAT(kioskctl({"catalogue", "show", "PA-RS-0005", "--data-dir", m_dir.path()}).out,
                testing::AllOf(HasSubstr("不收费"), HasSubstr("参加居民养老保险")));
    const Outcome unknown = kioskctl({"catalogue", "show", "XX", "--data-dir", m_dir.path()});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_THAT(unknown.err, HasSubstr("XX"));
}

TEST_F(KioskctlCatalogue, LookingMakesNoDatabase)
{
    EXPECT_EQ(search("社保").exitCode, 1);
    EXPECT_FALSE(std::filesystem::exists(m_dir.path() / "catalogue.db"));
}

TEST_F(KioskctlCatalogue, ATableIsImportedWithoutItsWrongRows)
{
    import();
    const std::string file = m_dir.write("half.tsv", halfGood);
    const Outcome strict = kioskctl({"catalogue", "import", file, "--data-dir", m_dir.path(), "--strict"});
    EXPECT_EQ(strict.exitCode, 1);
    EXPECT_THAT(strict.err, HasSubstr(file + ":3：第 2 条，“承诺时限”列："));
    EXPECT_EQ(search("jmylbx").json()["hits"][0]["taskCode"], "PA-RS-0005"); // nothing was replaced

    const Outcome run = kioskctl({"catalogue", "import", file, "--data-dir", m_dir.path()});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.err, testing::AllOf(HasSubstr("第 2 条，“承诺时限”列："), HasSubstr("1 条没有导入")));
    EXPECT_THAT(run.out, HasSubstr("2 个事项"));
    const json inJson = kioskctl({"catalogue", "import", file, "--data-dir", m_dir.path(), "--json"}).json();
    EXPECT_EQ(inJson["items"], 2);
    EXPECT_EQ(inJson["refused"][0]["place"], file + ":3");
    EXPECT_EQ(search("bingzheng").json()["hits"][0]["taskCode"], "A-3");
    EXPECT_EQ(search("yizheng").json()["nearest"], true);
}

TEST_F(KioskctlCatalogue, ATableOfARegionIsImportedAsItIs)
{
    const Outcome run = kioskctl({"catalogue", "import", table, "--data-dir", m_dir.path(), "--strict"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("7 个事项"));
}

TEST_F(KioskctlCatalogue, ASpreadsheetIsToldHowToBeSaved)
{
    for (const char* name : {"t.csv", "t.xls", "t.xlsx"}) {
        const Outcome run = kioskctl({"catalogue", "import", m_dir.write(name, halfGood), "--data-dir", m_dir.path()});
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_THAT(run.err, HasSubstr("制表符分隔")) << name;
    }
}

TEST_F(KioskctlCatalogue, LintNamesWhatIsPoor)
{
    const std::string good = m_dir.write("good.tsv", "name\tplainNameEn\tdepartment\tdepartmentEn\n甲\tA\t局\tOffice\n");
    EXPECT_EQ(kioskctl({"catalogue", "lint", good}).exitCode, 0);
    const Outcome run = kioskctl({"catalogue", "lint", table, "--lang", "en"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.err, testing::AllOf(HasSubstr(table + ":2: row 1 (T-"), HasSubstr("), plainName: ")));
    EXPECT_EQ(kioskctl({"catalogue", "lint", "/nowhere.json"}).exitCode, 1);
}
