#include "kiosk/menu/menu_edit.h"

#include "kiosk/menu/menu_rules.h"
#include "kiosk/menu/menu_text.h"
#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

using namespace changming;
using namespace changming::menu;

namespace
{

class MenuEdit : public testing::Test
{
protected:
    static Tile itemTile(const std::string& name, const std::string& code = "PA-JY-0001")
    {
        return {.id = "", .title = {name, "Name"}, .words = {}, .icon = "briefcase", .action = {Action::Kind::Item, code}};
    }
    std::vector<std::string> home() const
    {
        std::vector<std::string> ids;
        ids.reserve(m_menu.home.size());
        for (const Tile& tile : m_menu.home)
            ids.push_back(tile.id);
        return ids;
    }
    // The verb is refused with this code and has changed nothing.
    template <class Verb> void refused(const char* code, Verb verb)
    {
        const Menu before = m_menu;
        const auto result = verb(m_menu);
        ASSERT_FALSE(result.ok()) << code;
        EXPECT_EQ(result.error().code, code);
        EXPECT_FALSE(result.error().zh.empty());
        EXPECT_EQ(m_menu, before);
    }

    Menu m_menu = readMenuFile(test::shippedMenuFile, {}).menu;
};

} // namespace

TEST_F(MenuEdit, ATileIsAddedWhereOneWantsItWithAnIdOfItsOwn)
{
    EXPECT_EQ(add(m_menu, itemTile("失业登记"), {"", 0}).value(), "pa-jy-0001");
    EXPECT_EQ(m_menu.home.front().title.zh, "失业登记");
    EXPECT_EQ(add(m_menu, itemTile("失业登记"), {"insurance", 99}).value(), "pa-jy-0001-2");
    EXPECT_EQ(m_menu.group("insurance")->tiles.back().id, "pa-jy-0001-2");
    EXPECT_THAT(checkRules(m_menu, "", {}), testing::IsEmpty());
}

TEST_F(MenuEdit, ANewTilesNamesAreCutToWhatAFileMayHold)
{
    Tile tile = itemTile("");
    for (int i = 0; i < 60; ++i)
        tile.title.zh += "长";
    tile.title.en = {};
    const std::string id = add(m_menu, tile, {"", 0}).value();
    EXPECT_EQ(characterCount(m_menu.tile(id)->title.zh), 40U);
    EXPECT_THAT(parseMenu(menuFileText(m_menu), "menu.json", {}).complaints, testing::IsEmpty());
}

TEST_F(MenuEdit, AnIdIsMadeOfAnything)
{
    for (const char* code : {"", "000123", "事项", "a_b.c/d", "-", "X"}) {
        ASSERT_TRUE(remove(m_menu, m_menu.home.front().id));
        ASSERT_TRUE(add(m_menu, itemTile("某", code), {"", 99})) << code;
    }
    Menu ids = m_menu;
    for (Tile& tile : ids.home)
        tile.action = {};
    ids.groups.clear();
    EXPECT_THAT(parseMenu(menuFileText(ids), "menu.json", {}).complaints, testing::IsEmpty());
}

TEST_F(MenuEdit, WhatIsFullTakesNoMore)
{
    for (int i = 0; i < 8; ++i)
        ASSERT_TRUE(add(m_menu, itemTile("某"), {"", 0}));
    refused("menu-full", [](Menu& menu) { return add(menu, itemTile("某"), {"", 0}); });
    refused("menu-full", [](Menu& menu) { return takeOut(menu, "join-pension"); });
    refused("menu-full", [](Menu& menu) { return ungroup(menu, "tile-insurance"); });
    for (int i = 0; i < 27; ++i)
        ASSERT_TRUE(add(m_menu, itemTile("某"), {"insurance", 0}));
    refused("menu-full", [](Menu& menu) { return add(menu, itemTile("某"), {"insurance", 0}); });
    refused("menu-full", [&](Menu& menu) { return putIntoGroup(menu, menu.home.front().id, "insurance"); });
}

TEST_F(MenuEdit, AGroupGoesWithTheLastTileThatOpensIt)
{
    ASSERT_TRUE(remove(m_menu, "tile-family"));
    EXPECT_EQ(m_menu.group("family"), nullptr);
    ASSERT_TRUE(setAction(m_menu, "tile-shop", {Action::Kind::Page, "help"}));
    EXPECT_EQ(m_menu.group("shop"), nullptr);
    EXPECT_THAT(checkRules(m_menu, "", {}), testing::IsEmpty());
}

TEST_F(MenuEdit, TheHomeKeepsATile)
{
    while (m_menu.home.size() > 1)
        ASSERT_TRUE(remove(m_menu, m_menu.home.back().id));
    refused("menu-last-tile", [&](Menu& menu) { return remove(menu, menu.home.front().id); });
}

TEST_F(MenuEdit, TilesMoveUpDownAndToARow)
{
    ASSERT_TRUE(move(m_menu, "tile-housing", Direction::Up));
    EXPECT_THAT(home(), testing::ElementsAre("tile-insurance", "tile-residence", "tile-housing", "tile-family", "tile-shop", "tile-older",
                                             "tile-certificates", "tile-tell-us"));
    ASSERT_TRUE(move(m_menu, "tile-housing", Direction::Down));
    EXPECT_EQ(m_menu, readMenuFile(test::shippedMenuFile, {}).menu);
    ASSERT_TRUE(moveTo(m_menu, "tile-tell-us", 0));
    EXPECT_EQ(home().front(), "tile-tell-us");
    EXPECT_EQ(home()[1], "tile-insurance");
    ASSERT_TRUE(moveTo(m_menu, "tile-tell-us", 99));
    EXPECT_EQ(m_menu, readMenuFile(test::shippedMenuFile, {}).menu);
    ASSERT_TRUE(moveTo(m_menu, "unemployment", 0));
    EXPECT_EQ(m_menu.group("insurance")->tiles.front().id, "unemployment");
    refused("menu-at-the-end", [](Menu& menu) { return move(menu, "tile-insurance", Direction::Up); });
    refused("menu-at-the-end", [](Menu& menu) { return move(menu, "tile-tell-us", Direction::Down); });
    refused("menu-no-such-tile", [](Menu& menu) { return moveTo(menu, "nobody", 0); });
}

TEST_F(MenuEdit, ANameIsChangedInEachLanguageAndTheGroupsHeadingFollows)
{
    ASSERT_TRUE(rename(m_menu, "tile-older", Language::Chinese, "老年人"));
    EXPECT_EQ(m_menu.tile("tile-older")->title, (Text{"老年人", "Older people"}));
    EXPECT_EQ(m_menu.group("older")->title, (Text{"老年人", "Older people"}));
    ASSERT_TRUE(rename(m_menu, "tile-older", Language::English, ""));
    EXPECT_EQ(m_menu.tile("tile-older")->title.en, "老年人") << "without English the Chinese stands there";
    ASSERT_TRUE(rename(m_menu, "tile-older", Language::Chinese, "老人"));
    EXPECT_EQ(m_menu.tile("tile-older")->title.en, "老人");
    refused("menu-text-empty", [](Menu& menu) { return rename(menu, "tile-older", Language::Chinese, ""); });
    refused("menu-text-long", [](Menu& menu) { return rename(menu, "tile-older", Language::English, std::string(61, 'x')); });
}

TEST_F(MenuEdit, AHeadingOfItsOwnStays)
{
    m_menu.groups[0].title = {"社保的事", "Insurance matters"};
    ASSERT_TRUE(rename(m_menu, "tile-insurance", Language::Chinese, "社保"));
    EXPECT_EQ(m_menu.groups[0].title.zh, "社保的事");
}

TEST_F(MenuEdit, WordsIconHoursAndHidingAreChanged)
{
    ASSERT_TRUE(setWords(m_menu, "tile-older", Language::Chinese, "优待证"));
    ASSERT_TRUE(setWords(m_menu, "tile-older", Language::English, "Cards"));
    EXPECT_EQ(m_menu.tile("tile-older")->words, (Text{"优待证", "Cards"}));
    ASSERT_TRUE(setWords(m_menu, "tile-older", Language::Chinese, ""));
    EXPECT_EQ(m_menu.tile("tile-older")->words, Text{});
    refused("menu-text-empty", [](Menu& menu) { return setWords(menu, "tile-older", Language::English, "Cards"); });
    ASSERT_TRUE(setWords(m_menu, "tile-older", Language::Chinese, "证"));
    EXPECT_EQ(m_menu.tile("tile-older")->words.en, "证");
    ASSERT_TRUE(setIcon(m_menu, "tile-older", "heart"));
    EXPECT_EQ(m_menu.tile("tile-older")->icon, "heart");
    refused("menu-unknown-icon", [](Menu& menu) { return setIcon(menu, "tile-older", "rocket"); });
    ASSERT_TRUE(setHours(m_menu, "tile-older", Hours{360, 1320}));
    EXPECT_FALSE(m_menu.tile("tile-older")->isShownAt(1380));
    ASSERT_TRUE(setHours(m_menu, "tile-older", std::nullopt));
    EXPECT_TRUE(m_menu.tile("tile-older")->isShownAt(1380));
    ASSERT_TRUE(hide(m_menu, "tile-older"));
    EXPECT_FALSE(m_menu.tile("tile-older")->isShownAt(720));
    ASSERT_TRUE(show(m_menu, "tile-older"));
    EXPECT_TRUE(m_menu.tile("tile-older")->isShownAt(720));
}

TEST_F(MenuEdit, TilesGoIntoGroupsAndOutOfThem)
{
    const std::string id = add(m_menu, itemTile("失业登记"), {"", 0}).value();
    ASSERT_TRUE(putIntoGroup(m_menu, id, "insurance"));
    EXPECT_EQ(m_menu.group("insurance")->tiles.back().id, id);
    refused("menu-not-possible", [&](Menu& menu) { return putIntoGroup(menu, id, "family"); });
    refused("menu-not-possible", [](Menu& menu) { return putIntoGroup(menu, "tile-family", "insurance"); });
    refused("menu-no-such-tile", [](Menu& menu) { return putIntoGroup(menu, "nobody", "insurance"); });
    ASSERT_TRUE(takeOut(m_menu, id));
    EXPECT_EQ(home()[1], id) << "behind the tile that opens the group";
    refused("menu-no-such-group", [&](Menu& menu) { return putIntoGroup(menu, id, "nowhere"); });
    refused("menu-not-possible", [&](Menu& menu) { return takeOut(menu, id); });
}

TEST_F(MenuEdit, ATileBecomesAGroupAndAGroupItsTiles)
{
    const std::string id = add(m_menu, itemTile("失业登记"), {"", 2}).value();
    const Menu before = m_menu;
    const std::string opener = makeGroup(m_menu, id).value();
    EXPECT_EQ(placeOf(m_menu, opener), (Place{"", 2}));
    EXPECT_EQ(m_menu.tile(opener)->title.zh, "失业登记");
    ASSERT_EQ(m_menu.groups.size(), 9U);
    EXPECT_EQ(placeOf(m_menu, id), (Place{m_menu.groups.back().id, 0}));
    EXPECT_THAT(checkRules(m_menu, "", {}), testing::IsEmpty());
    refused("menu-not-possible", [&](Menu& menu) { return makeGroup(menu, opener); });
    ASSERT_TRUE(ungroup(m_menu, opener));
    EXPECT_EQ(m_menu, before);
    refused("menu-not-possible", [&](Menu& menu) { return ungroup(menu, id); });
    ASSERT_TRUE(ungroup(m_menu, "tile-shop"));
    EXPECT_EQ(m_menu.group("shop"), nullptr);
    EXPECT_THAT(home(), testing::IsSupersetOf({"sole-trader", "food-permit"}));
}
