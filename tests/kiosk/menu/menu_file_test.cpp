#include "kiosk/menu/menu_file.h"

#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <ostream>

using namespace changming;
using namespace changming::menu;
using nlohmann::json;

namespace
{

// One change of the shipped menu (RFC 6902), the code and the place of the complaint.
struct Refusal {
    const char* name;
    const char* patch;
    const char* code;
    const char* pointer;
};

std::ostream& operator<<(std::ostream& out, const Refusal& refusal)
{
    return out << refusal.name;
}

constexpr auto bySchema = "document-refused";

} // namespace

TEST(MenuFile, TheShippedMenuIsInOrderAndLooksLikeTheHome)
{
    const MenuFile read = readMenuFile(test::shippedMenuFile, test::shippedTargetKnown());
    ASSERT_THAT(read.complaints, testing::IsEmpty()) << read.complaints.front().place << ": " << read.complaints.front().message;
    std::vector<std::string> titles;
    titles.reserve(read.menu.home.size());
    for (const Tile& tile : read.menu.home)
        titles.push_back(tile.title.zh + "/" + tile.words.zh + "/" + tile.icon);
    EXPECT_THAT(titles,
                testing::ElementsAre("社会保险/养老、医保、失业/umbrella", "户口身份证/落户、补证、迁移/id", "结婚生育/登记、生育津贴/baby-carriage",
                                     "住房公积金/提取、租房、过户/home", "开店办照/个体户、食品证/building-store", "老人和残疾人/优待证、津贴/old",
                                     "打印证明/社保清单、无房证明/file-certificate", "反映问题/投诉、咨询、没办成/message-report"));
    const Group* insurance = read.menu.group("insurance");
    ASSERT_NE(insurance, nullptr);
    EXPECT_TRUE(std::ranges::any_of(insurance->tiles, [](const Tile& tile) { return tile.action == Action{Action::Kind::Item, "PA-RS-0005"}; }));
    EXPECT_EQ(read.menu.group("no-such-group"), nullptr);
}

TEST(MenuFile, EveryKindOfActionIsRead)
{
    json document = test::shippedMenu();
    document["home"][0]["action"] = {{"listAll", true}};
    document["home"][1]["action"] = {{"page", "help"}};
    document["home"][2]["action"] = {{"item", "PA-RS-0005"}};
    document["groups"][3]["tiles"][0]["action"] = {{"department", "平安区民政局"}};
    document["groups"][3]["tiles"][1]["action"] = {{"search", "公积金"}};
    document["groups"][3]["tiles"].push_back({{"id", "phone"},
                                              {"title", {{"zh-CN", "手机"}, {"en", "Phone"}}},
                                              {"icon", "help"},
                                              {"action", {{"link", "https://zwfw.example.gov.cn/g"}}}});
    document["groups"].erase(0);
    document["groups"].erase(0);
    document["groups"].erase(0);
    const MenuFile read = parseMenu(document.dump(), "menu.json", test::shippedTargetKnown());
    ASSERT_THAT(read.complaints, testing::IsEmpty()) << read.complaints.front().message;
    EXPECT_EQ(read.menu.home[0].action, Action{Action::Kind::ListAll});
    EXPECT_EQ(read.menu.home[1].action, (Action{Action::Kind::Page, "help"}));
    EXPECT_EQ(read.menu.home[2].action, (Action{Action::Kind::Item, "PA-RS-0005"}));
    EXPECT_EQ(read.menu.home[3].action, (Action{Action::Kind::Group, "housing"}));
    const auto& tiles = read.menu.groups.front().tiles;
    EXPECT_EQ(tiles[0].action, (Action{Action::Kind::Department, "平安区民政局"}));
    EXPECT_EQ(tiles[1].action, (Action{Action::Kind::Search, "公积金"}));
    EXPECT_EQ(tiles.back().action, (Action{Action::Kind::Link, "https://zwfw.example.gov.cn/g"}));
}

TEST(MenuFile, EveryIconThatATileMayUseHasItsPicture)
{
    for (const std::string& name : iconNames())
        EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(CHANGMING_SOURCE_DIR) / "assets/icons" / (name + ".svg"))) << name;
}

TEST(MenuFile, HoursMayCrossMidnight)
{
    json document = test::shippedMenu();
    document["home"][0]["shown"] = {{"from", "22:30"}, {"until", "06:00"}};
    document["home"][1]["shown"] = {{"from", "09:00"}, {"until", "17:00"}};
    const Menu menu = parseMenu(document.dump(), "menu.json", {}).menu;
    const auto at = [](int hour, int minute) { return hour * 60 + minute; };
    EXPECT_TRUE(menu.home[0].isShownAt(at(22, 30)));
    EXPECT_TRUE(menu.home[0].isShownAt(at(0, 0)));
    EXPECT_TRUE(menu.home[0].isShownAt(at(5, 59)));
    EXPECT_FALSE(menu.home[0].isShownAt(at(6, 0)));
    EXPECT_FALSE(menu.home[0].isShownAt(at(22, 29)));
    EXPECT_TRUE(menu.home[1].isShownAt(at(9, 0)));
    EXPECT_FALSE(menu.home[1].isShownAt(at(17, 0)));
    EXPECT_TRUE(menu.home[2].isShownAt(at(3, 0)));
}

TEST(MenuFile, AHiddenTileIsKeptAndNeverShown)
{
    json document = test::shippedMenu();
    document["home"][0]["hidden"] = true;
    const MenuFile read = parseMenu(document.dump(), "menu.json", test::shippedTargetKnown());
    ASSERT_THAT(read.complaints, testing::IsEmpty());
    EXPECT_FALSE(read.menu.home[0].isShownAt(720));
    EXPECT_TRUE(read.menu.home[1].isShownAt(720));
    for (json& tile : document["home"])
        tile["hidden"] = true;
    EXPECT_EQ(parseMenu(document.dump(), "menu.json", {}).complaints.front().code, "menu-nothing-shown");
}

TEST(MenuFile, WithoutACatalogueItemsAreNotChecked)
{
    json document = test::shippedMenu();
    document["groups"][0]["tiles"][0]["action"]["item"] = "NOBODY-KNOWS";
    EXPECT_THAT(parseMenu(document.dump(), "menu.json", {}).complaints, testing::IsEmpty());
}

TEST(MenuFile, TheNamesThatTilesMayUseAreTheSchemas)
{
    EXPECT_THAT(iconNames(),
                testing::IsSupersetOf({"umbrella", "id", "baby-carriage", "home", "building-store", "old", "file-certificate", "message-report"}));
    EXPECT_TRUE(std::ranges::is_sorted(iconNames()));
    EXPECT_THAT(pageNames(), testing::Contains("help"));
}

TEST(MenuFile, AMissingFileAndBrokenJsonNameTheFile)
{
    EXPECT_EQ(readMenuFile("/nowhere/menu.json", {}).complaints.front().place, "/nowhere/menu.json");
    EXPECT_EQ(parseMenu("// no comments here\n{}", "menu.json", {}).complaints.front().code, "json-refused");
}

class MenuRefusal : public testing::TestWithParam<Refusal>
{
};

TEST_P(MenuRefusal, NamesFilePlaceAndReasonInBothLanguages)
{
    const json document = test::shippedMenu().patch(json::parse(GetParam().patch));
    const MenuFile read = parseMenu(document.dump(), "menu.json", test::shippedTargetKnown());
    ASSERT_EQ(read.complaints.size(), 1U) << read.complaints.back().place;
    const Error& complaint = read.complaints.front();
    EXPECT_EQ(complaint.code, GetParam().code);
    EXPECT_EQ(complaint.place, std::string("menu.json#") + GetParam().pointer);
    EXPECT_FALSE(complaint.message.empty());
    EXPECT_FALSE(complaint.zh.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, MenuRefusal,
    testing::Values(
        Refusal{"UnknownItem", R"([{"op":"replace","path":"/groups/2/tiles/0/action/item","value":"PA-XX-0001"}])", "menu-unknown-item",
                "/groups/2/tiles/0/action/item"},
        Refusal{"UnknownItemOnTheHome",
                R"([{"op":"add","path":"/home/-","value":{"id":"x","title":{"zh-CN":"某","en":"X"},"icon":"id","action":{"item":"NO"}}}])",
                "menu-unknown-item", "/home/8/action/item"},
        Refusal{"DuplicateTile", R"([{"op":"replace","path":"/groups/1/tiles/0/id","value":"tile-family"}])", "menu-duplicate-id",
                "/groups/1/tiles/0/id"},
        Refusal{"TileCalledLikeAGroup", R"([{"op":"replace","path":"/groups/7/tiles/0/id","value":"insurance"}])", "menu-duplicate-id",
                "/groups/7/tiles/0/id"},
        Refusal{"UnknownIcon", R"([{"op":"replace","path":"/home/3/icon","value":"rocket"}])", bySchema, "/home/3/icon"},
        Refusal{"EmptyGroup", R"([{"op":"replace","path":"/groups/4/tiles","value":[]}])", "menu-empty-group", "/groups/4/tiles"},
        Refusal{"ThirdTouch", R"([{"op":"replace","path":"/groups/0/tiles/1/action","value":{"group":"housing"}}])", "menu-too-deep",
                "/groups/0/tiles/1/action/group"},
        Refusal{"UnknownDepartment", R"([{"op":"replace","path":"/groups/0/tiles/1/action","value":{"department":"月球局"}}])",
                "menu-unknown-department", "/groups/0/tiles/1/action/department"},
        Refusal{"NeverShown", R"([{"op":"add","path":"/home/0/shown","value":{"from":"08:00","until":"08:00"}}])", "menu-empty-hours",
                "/home/0/shown/until"},
        Refusal{"HiddenFalse", R"([{"op":"add","path":"/home/0/hidden","value":false}])", bySchema, "/home/0/hidden"},
        Refusal{"GroupOfHiddenTiles",
                R"([{"op":"add","path":"/groups/3/tiles/0/hidden","value":true},{"op":"add","path":"/groups/3/tiles/1/hidden","value":true}])",
                "menu-empty-group", "/groups/3/tiles"},
        Refusal{"NoSuchHour", R"([{"op":"add","path":"/home/0/shown","value":{"from":"24:00","until":"08:00"}}])", bySchema, "/home/0/shown/from"},
        Refusal{"LinkThatIsNoAddress", R"([{"op":"replace","path":"/groups/0/tiles/1/action","value":{"link":"ftp://example.gov.cn"}}])", bySchema,
                "/groups/0/tiles/1/action/link"},
        Refusal{"UnknownGroup", R"([{"op":"replace","path":"/home/0/action/group","value":"insurances"},{"op":"remove","path":"/groups/0"}])",
                "menu-unknown-group", "/home/0/action/group"},
        Refusal{"UnreachableGroup", R"([{"op":"replace","path":"/home/0/action","value":{"page":"help"}}])", "menu-unreachable-group",
                "/groups/0/id"},
        Refusal{"NewerFormat", R"([{"op":"replace","path":"/format","value":2}])", bySchema, "/format"},
        Refusal{"NoTiles", R"([{"op":"replace","path":"/home","value":[]},{"op":"replace","path":"/groups","value":[]}])", bySchema, "/home"},
        Refusal{"UnknownKey", R"([{"op":"add","path":"/home/0/colour","value":"red"}])", bySchema, "/home/0/colour"},
        Refusal{"UnknownPage", R"([{"op":"replace","path":"/home/0/action","value":{"page":"casino"}},{"op":"remove","path":"/groups/0"}])", bySchema,
                "/home/0/action/page"},
        Refusal{"TwoActions", R"([{"op":"add","path":"/home/0/action/page","value":"help"}])", bySchema, "/home/0/action"},
        Refusal{"NoAction", R"([{"op":"replace","path":"/home/0/action","value":{}}])", bySchema, "/home/0/action"},
        Refusal{"ListAllFalse", R"([{"op":"replace","path":"/home/0/action","value":{"listAll":false}}])", bySchema, "/home/0/action/listAll"},
        Refusal{"TitleWithoutChinese", R"([{"op":"remove","path":"/home/0/title/zh-CN"}])", bySchema, "/home/0/title"},
        Refusal{"TitleInAThirdLanguage", R"([{"op":"add","path":"/home/0/title/fr","value":"x"}])", bySchema, "/home/0/title/fr"},
        Refusal{"IdInCapitals", R"([{"op":"replace","path":"/home/0/id","value":"Insurance"}])", bySchema, "/home/0/id"},
        Refusal{
            "TitleTooLong",
            R"([{"op":"replace","path":"/home/0/title/zh-CN","value":"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"}])",
            bySchema, "/home/0/title/zh-CN"}),
    [](const auto& info) { return std::string(info.param.name); });
