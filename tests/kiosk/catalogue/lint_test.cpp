#include "kiosk/catalogue/lint.h"

#include "kiosk/catalogue/items_file.h"
#include "tests/kiosk/catalogue/search_fixture.h"

#include <gmock/gmock.h>

#include <functional>
#include <ostream>

using namespace changming;
using namespace changming::catalogue;

namespace
{

std::vector<std::string> codes(const Contents& contents)
{
    std::vector<std::string> all;
    for (const Error& finding : lint(contents, "f"))
        all.push_back(finding.code);
    return all;
}

Contents of(Item item)
{
    Contents contents;
    contents.items.push_back(std::move(item));
    return contents;
}

// With a guide that has nothing to be found, and one situation: 有 asks for the old card.
Item sound()
{
    Item item = test::itemNamed("A-1", "补证", "证件补发");
    item.materials = {{.name = {"居民身份证", "ID card"}}, {.name = {"旧证", "Old card"}, .when = When{"old", "yes"}}};
    Guide guide;
    guide.version = "2026-04-01";
    guide.conditions = {{"满 16 岁", "16 or over"}};
    guide.situations = {{"old", {"有旧证吗？", "An old card?"}, {{"yes", {"有", "Yes"}}, {"no", {"没有", "No"}}}}};
    guide.steps = {{{"填表", "Fill in"}, {}}};
    guide.places = {{{"大厅", "Hall"}, {"街 1 号", "1 Street"}, {"周一", "Monday"}, ""}};
    guide.laws = {{{"某法", "A law"}, "第一条"}};
    guide.complaintPhone = "12345";
    guide.online = true;
    item.guide = guide;
    return item;
}

// One change of the sound item and the one finding that comes of it.
struct Spoilt {
    const char* name;
    std::function<void(Item&)> spoil;
    const char* code;
    const char* field;
    const char* says; // part of the Chinese words
};

std::ostream& operator<<(std::ostream& out, const Spoilt& spoilt)
{
    return out << spoilt.name;
}

} // namespace

TEST(Lint, TheShippedCatalogueHasNoFindings)
{
    const ItemsFile read = readItemsFile(std::string(CHANGMING_SOURCE_DIR) + "/config/catalogue/items.json");
    ASSERT_TRUE(read.complaints.empty());
    for (const Error& finding : lint(read.contents, "items.json"))
        ADD_FAILURE() << finding.message;
}

TEST(Lint, ASoundItemHasNoFindings)
{
    EXPECT_THAT(codes(of(sound())), testing::IsEmpty());
    Item shortName = sound();
    shortName.name = shortName.plainName.zh;
    EXPECT_THAT(codes(of(shortName)), testing::IsEmpty()) << "a short official name is plain enough";
    Item explained = sound();
    explained.materials[0] = {.name = {"身份证明", "Identity document"}, .note = {"身份证或护照", "ID card or passport"}};
    EXPECT_THAT(codes(of(explained)), testing::IsEmpty()) << "a note says what is meant";
    Item inTime = sound();
    inTime.promisedDays = 20;
    inTime.guide->steps[0].text.zh = "公示 5 个工作日，20 个工作日内发证";
    EXPECT_THAT(codes(of(inTime)), testing::IsEmpty());
}

class SpoiltItem : public testing::TestWithParam<Spoilt>
{
};

TEST_P(SpoiltItem, GivesOneFindingThatNamesItemAndPlace)
{
    Item item = sound();
    GetParam().spoil(item);
    const auto findings = lint(of(item), "f");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, GetParam().code);
    EXPECT_EQ(findings[0].place, std::string("f#/items/0/") + GetParam().field);
    EXPECT_THAT(findings[0].message, testing::StartsWith("row 1 (A-1 " + item.plainName.zh + "), " + GetParam().field + ": "));
    EXPECT_THAT(findings[0].zh, testing::AllOf(testing::StartsWith("第 1 条（A-1 " + item.plainName.zh + "），" + GetParam().field + "："),
                                               testing::HasSubstr(GetParam().says)));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, SpoiltItem,
    testing::Values(
        Spoilt{"OfficialName", [](Item& i) { i.name = i.plainName.zh = "证件补发和换发"; }, "lint-official-name", "plainName", "平时的叫法"},
        Spoilt{"LongName", [](Item& i) { i.plainName.zh = "补办或者换领丢失损坏的证件的人"; }, "lint-long-name", "plainName", "有 15 个字"},
        Spoilt{"Capitals", [](Item& i) { i.plainName.zh = "办ETC卡"; }, "lint-abbreviation", "plainName", "“ETC”"},
        Spoilt{"OfficeWord", [](Item& i) { i.plainName.zh = "交城居保"; }, "lint-abbreviation", "plainName", "“城居保”"},
        Spoilt{"NeedlessAlias", [](Item& i) { i.aliases = {"证件补发"}; }, "lint-needless-alias", "aliases", "“证件补发”"},
        Spoilt{"NoEnglish", [](Item& i) { i.plainName.en.clear(); }, "lint-no-english", "plainName", "没有英文"},
        Spoilt{"VagueMaterial", [](Item& i) { i.materials[0].name.zh = "证明"; }, "lint-vague-material", "materials", "“证明”"},
        Spoilt{"OtherMaterials", [](Item& i) { i.materials[0].name.zh = "其他相关材料"; }, "lint-vague-material", "materials", "没说清"},
        Spoilt{"AtOnceButDays",
               [](Item& i) {
                   i.promisedDays = 3;
                   i.guide->steps[0].text.zh = "当场领证";
               },
               "lint-not-at-once", "guide", "却是 3 个工作日"},
        Spoilt{"DaysButAtOnce", [](Item& i) { i.guide->result.zh = "5个工作日内发证"; }, "lint-later-than-promised", "guide", "5 个工作日"},
        Spoilt{"OnlineButTrips", [](Item& i) { i.guide->trips = 1; }, "lint-online-but-trips", "guide", "又要跑窗口"},
        Spoilt{"NoWayHome", [](Item& i) { i.guide->online = false; }, "lint-no-way-home", "guide", "怎么拿结果"},
        Spoilt{"IdleChoice", [](Item& i) { i.materials.pop_back(); }, "lint-idle-choice", "guide", "选“没有”"},
        Spoilt{"NoSteps", [](Item& i) { i.guide->steps.clear(); }, "lint-guide-without-steps", "guide", "步骤"},
        Spoilt{"NoConditions", [](Item& i) { i.guide->conditions.clear(); }, "lint-guide-without-steps", "guide", "条件"},
        Spoilt{"NoPlace", [](Item& i) { i.guide->places.clear(); }, "lint-guide-without-place", "guide", "去哪里"},
        Spoilt{"NoLaw", [](Item& i) { i.guide->laws.clear(); }, "lint-guide-without-law", "guide", "政策依据"},
        Spoilt{"NoPhone", [](Item& i) { i.guide->complaintPhone.clear(); }, "lint-guide-without-phone", "guide", "投诉电话"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Lint, FindsTwinsAndEmptyEvents)
{
    Contents contents = of(sound());
    contents.items.push_back(sound());
    contents.items[1].taskCode = "A-2";
    EXPECT_THAT(codes(contents), testing::ElementsAre("lint-same-name"));
    EXPECT_EQ(lint(contents, "f").front().place, "f#/items/1/plainName");
    contents.items.pop_back();
    contents.lifeEvents.push_back({"newborn", {"生孩子", "A child is born"}, "heart"});
    EXPECT_THAT(codes(contents), testing::ElementsAre("lint-empty-event"));
}

TEST(Lint, ARowOfATableIsNamedByItsLine)
{
    const TableFile table = parseTable("name\tplainNameEn\tdepartment\tdepartmentEn\n甲\t\t\n\n乙\tB\t局\tOffice\n丙\t\t局\tOffice\n", "t.tsv");
    ASSERT_EQ(table.contents.items.size(), 2U);
    const auto findings = lint(table.contents, "t.tsv", table.origins);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].place, "t.tsv:5");
    EXPECT_THAT(findings[0].message, testing::StartsWith("row 3 ("));
}
