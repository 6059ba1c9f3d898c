#include "kiosk/catalogue/items_file.h"

#include "kiosk/base/json.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <ostream>

using namespace changming;
using namespace changming::catalogue;
using nlohmann::json;

namespace
{

const std::filesystem::path shipped = std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/catalogue/items.json";

// One change of the shipped file (RFC 6902), the place that the complaint must name and the field of its row ("" = none).
struct Refusal {
    const char* name;
    const char* patch;
    const char* pointer;
    const char* row;   // "row 2, badge"
    const char* rowZh; // "第 2 条，badge"
};

std::ostream& operator<<(std::ostream& out, const Refusal& refusal)
{
    return out << refusal.name;
}

} // namespace

TEST(ItemsFile, TheShippedCatalogueIsInOrder)
{
    const ItemsFile read = readItemsFile(shipped);
    ASSERT_THAT(read.complaints, testing::IsEmpty()) << read.complaints.front().place << ": " << read.complaints.front().message;
    EXPECT_GE(read.contents.items.size(), 12U);
    const auto pension = std::ranges::find(read.contents.items, "PA-RS-0005", &Item::taskCode);
    ASSERT_NE(pension, read.contents.items.end());
    EXPECT_EQ(pension->name, "城乡居民养老保险参保登记");
    EXPECT_EQ(pension->plainName.zh, "参加居民养老保险");
    EXPECT_EQ(pension->badge, Badge::FinishHere);
    EXPECT_EQ(pension->formId, "resident-pension");
    EXPECT_GE(pension->materials.size(), 2U);
    EXPECT_TRUE(pension->guide.has_value());
    EXPECT_GE(std::ranges::count_if(read.contents.items, [](const Item& item) { return item.guide.has_value(); }), 20);
    // Nothing else may claim to be finished at a machine that has no form for it.
    for (const Item& item : read.contents.items)
        EXPECT_EQ(item.badge == Badge::FinishHere, std::filesystem::exists(CHANGMING_SOURCE_DIR "/config/forms/" + item.formId + "/form.json"))
            << item.taskCode;
    EXPECT_EQ(std::ranges::count(read.contents.items, Badge::FinishHere, &Item::badge), 7);
    EXPECT_EQ(std::ranges::count(read.contents.items, true, &Item::instant), 1);
    EXPECT_GE(std::ranges::count(read.contents.items, Badge::PrepareHere, &Item::badge), 1);
    EXPECT_GE(std::ranges::count(read.contents.items, Badge::CounterOnly, &Item::badge), 1);
}

TEST(ItemsFile, BadgesKeepTheirTokens)
{
    for (const Badge badge : {Badge::FinishHere, Badge::PrepareHere, Badge::CounterOnly})
        EXPECT_EQ(badgeFromToken(badgeToken(badge)), badge);
    EXPECT_EQ(badgeFromToken("everything"), Badge::CounterOnly);
}

TEST(ItemsFile, BrokenJsonAndAMissingFileAreRefusedWithTheirPlace)
{
    EXPECT_EQ(parseItems("{", "items.json").complaints.front().place, "items.json");
    EXPECT_EQ(parseItems(R"({"format":1,"format":1})", "items.json").complaints.front().code, "json-refused");
    EXPECT_EQ(readItemsFile("/nowhere/items.json").complaints.front().code, "file-unreadable");
}

TEST(ItemsFile, ARefusedFileGivesNoItemAtAll)
{
    json document = readJsonFile(shipped).value();
    document["items"][3]["promisedDays"] = 9999;
    EXPECT_THAT(parseItems(document.dump(), "items.json").contents.items, testing::IsEmpty());
    document["items"][3]["promisedDays"] = 3000; // passes the schema, not the rule
    EXPECT_THAT(parseItems(document.dump(), "items.json").contents.items, testing::IsEmpty());
}

class ItemsRefusal : public testing::TestWithParam<Refusal>
{
};

TEST_P(ItemsRefusal, NamesRowFieldAndReason)
{
    const json document = readJsonFile(shipped).value().patch(json::parse(GetParam().patch));
    const ItemsFile read = parseItems(document.dump(), "items.json");
    ASSERT_EQ(read.complaints.size(), 1U);
    const Error& complaint = read.complaints.front();
    EXPECT_EQ(complaint.place, std::string("items.json#") + GetParam().pointer);
    EXPECT_THAT(complaint.message, testing::StartsWith(GetParam().row));
    EXPECT_THAT(complaint.zh, testing::StartsWith(GetParam().rowZh));
    EXPECT_GT(complaint.message.size(), std::string(GetParam().row).size() + 2);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ItemsRefusal,
    testing::Values(
        Refusal{"NewerFormat", R"([{"op":"replace","path":"/format","value":2}])", "/format", "", ""},
        Refusal{"NoItems", R"([{"op":"replace","path":"/items","value":[]}])", "/items", "", ""},
        Refusal{"UnknownKeyOfTheFile", R"([{"op":"add","path":"/rows","value":[]}])", "/rows", "", ""},
        Refusal{"UnknownKeyOfARow", R"([{"op":"add","path":"/items/1/price","value":3}])", "/items/1/price", "row 2, price:", "第 2 条，price："},
        Refusal{"RowIsText", R"([{"op":"replace","path":"/items/2","value":"x"}])", "/items/2", "row 3:", "第 3 条："},
        Refusal{"CodeMissing", R"([{"op":"remove","path":"/items/1/taskCode"}])", "/items/1", "row 2, taskCode:", "第 2 条，taskCode："},
        Refusal{"CodeTooLong",
                R"([{"op":"replace","path":"/items/1/taskCode","value":"01234567890123456789012345678901234567890123456789012345678901234"}])",
                "/items/1/taskCode", "row 2, taskCode:", "第 2 条，taskCode："},
        Refusal{"CodeWithSpace", R"([{"op":"replace","path":"/items/1/taskCode","value":"PA 1"}])", "/items/1/taskCode",
                "row 2, taskCode:", "第 2 条"},
        Refusal{"CodeTwice", R"([{"op":"replace","path":"/items/4/taskCode","value":"PA-RS-0005"}])", "/items/4/taskCode",
                "row 5, taskCode:", "第 5 条，taskCode："},
        Refusal{"EnglishMissing", R"([{"op":"remove","path":"/items/0/summary/en"}])", "/items/0/summary", "row 1, summary:", "第 1 条，summary："},
        Refusal{"BadgeUnknown", R"([{"op":"replace","path":"/items/1/badge","value":"online"}])", "/items/1/badge",
                "row 2, badge:", "第 2 条，badge："},
        Refusal{"FinishHereWithoutForm", R"([{"op":"remove","path":"/items/0/formId"}])", "/items/0/formId", "row 1, formId:", "第 1 条，formId："},
        Refusal{"FormWithoutFinishHere", R"([{"op":"add","path":"/items/1/formId","value":"resident-pension"}])", "/items/1/formId",
                "row 2, formId:", "第 2 条，formId："},
        Refusal{"InstantAtACounter", R"([{"op":"add","path":"/items/1/instant","value":true}])", "/items/1/instant",
                "row 2, instant:", "第 2 条，instant："},
        Refusal{"InstantInDays", R"([{"op":"add","path":"/items/0/instant","value":true}])", "/items/0/instant",
                "row 1, instant:", "第 1 条，instant："},
        Refusal{"FormIsAPath", R"([{"op":"replace","path":"/items/0/formId","value":"../../etc"}])", "/items/0/formId", "row 1, formId:", "第 1 条"},
        Refusal{"PromisedMoreThanTheLaw", R"([{"op":"replace","path":"/items/0/promisedDays","value":16}])", "/items/0/promisedDays",
                "row 1, promisedDays:", "第 1 条，promisedDays："},
        Refusal{"DaysNegative", R"([{"op":"replace","path":"/items/0/promisedDays","value":-1}])", "/items/0/promisedDays",
                "row 1, promisedDays:", "第 1 条"},
        Refusal{"DaysBroken", R"([{"op":"replace","path":"/items/0/promisedDays","value":1.5}])", "/items/0/promisedDays",
                "row 1, promisedDays:", "第 1 条"},
        Refusal{"MaterialIsPlainText", R"([{"op":"replace","path":"/items/0/materials/1","value":"户口簿"}])", "/items/0/materials/1",
                "row 1, materials:", "第 1 条，materials："},
        Refusal{"EventUnknown", R"([{"op":"add","path":"/items/1/lifeEvents","value":["moon"]}])", "/items/1/lifeEvents",
                "row 2, lifeEvents:", "第 2 条，lifeEvents："},
        Refusal{"SituationUnknown", R"([{"op":"add","path":"/items/0/materials/0/when","value":{"situation":"moon","choice":"yes"}}])",
                "/items/0/materials", "row 1, materials:", "第 1 条，materials："},
        Refusal{"TripWithoutReason", R"([{"op":"replace","path":"/items/0/guide/trips","value":2}])", "/items/0/guide",
                "row 1, guide:", "第 1 条，guide："},
        Refusal{"ChoiceAlone",
                R"([{"op":"add","path":"/items/0/guide/situations","value":[{"id":"a","question":{"zh-CN":"问","en":"?"},"choices":[]}]}])",
                "/items/0/guide/situations/0/choices", "row 1, guide:", "第 1 条，guide："},
        Refusal{"PhoneIsWords", R"([{"op":"replace","path":"/items/0/helpPhone","value":"窗口"}])", "/items/0/helpPhone",
                "row 1, helpPhone:", "第 1 条"}),
    [](const auto& info) { return std::string(info.param.name); });
