#include "kiosk/menu/menu_warnings.h"

#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/menu_rules.h"
#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace changming;
using namespace changming::menu;

namespace
{

class MenuWarnings : public testing::Test
{
protected:
    std::vector<std::string> found(const Surroundings& around = {}) const // "code tile", those that stop with "!"
    {
        std::vector<std::string> list;
        for (const Warning& warning : warnings(m_menu, around)) {
            list.push_back(warning.code + (warning.stops ? "! " : " ") + warning.tile);
            EXPECT_FALSE(warning.words.zh.empty());
            EXPECT_FALSE(warning.words.en.empty());
            EXPECT_LE(characterCount(warning.mark.zh), 4U);
            EXPECT_FALSE(warning.mark.en.empty());
        }
        return list;
    }

    Menu m_menu = readMenuFile(test::shippedMenuFile, {}).menu;
};

} // namespace

TEST_F(MenuWarnings, TheShippedMenuHasNone)
{
    EXPECT_THAT(found({.known = test::shippedTargetKnown(),
                       .possibleHere = [](const std::string&) { return true; },
                       .titleFits = [](const std::string&, Language) { return true; }}),
                testing::IsEmpty());
}

TEST_F(MenuWarnings, WhatTheRulesRefuseStopsAtItsTile)
{
    ASSERT_TRUE(setAction(m_menu, "marriage", {Action::Kind::Item, "GONE"}));
    ASSERT_TRUE(setAction(m_menu, "unemployment", {Action::Kind::Group, "family"}));
    ASSERT_TRUE(setHours(m_menu, "tile-older", Hours{60, 60}));
    ASSERT_TRUE(remove(m_menu, "sole-trader"));
    ASSERT_TRUE(remove(m_menu, "food-permit"));
    EXPECT_THAT(found({.known = test::shippedTargetKnown(), .possibleHere = {}, .titleFits = {}}),
                testing::ElementsAre("menu-empty-hours! tile-older", "menu-too-deep! unemployment", "menu-unknown-item! marriage",
                                     "menu-empty-group! tile-shop"));
}

TEST_F(MenuWarnings, EveryRuleHasItsWords)
{
    m_menu.home[1].id = "tile-insurance";
    m_menu.home[2].action = {Action::Kind::Group, "nowhere"};
    m_menu.home[3].action = {Action::Kind::Department, "月球局"};
    for (Tile& tile : m_menu.home)
        tile.hidden = true;
    for (const BrokenRule& broken : brokenRules(m_menu, "", [](const Action&) { return false; }))
        EXPECT_FALSE(broken.error.zh.empty());
    EXPECT_THAT(
        found({.known = [](const Action&) { return false; }, .possibleHere = {}, .titleFits = {}}),
        testing::IsSupersetOf({"menu-duplicate-id! tile-insurance", "menu-unknown-group! tile-family", "menu-unknown-department! tile-housing",
                               "menu-nothing-shown! ", "menu-unreachable-group! ", "menu-hidden tile-older"}));
}

TEST_F(MenuWarnings, AdviceDoesNotStop)
{
    ASSERT_TRUE(rename(m_menu, "unemployment", Language::English, "Far too long"));
    ASSERT_TRUE(setAction(m_menu, "join-health", {Action::Kind::Item, "PA-RS-0005"}));
    ASSERT_TRUE(rename(m_menu, "tile-shop", Language::Chinese, "结婚生育"));
    ASSERT_TRUE(hide(m_menu, "tile-older"));
    const auto list = found({.known = {},
                             .possibleHere = [](const std::string& code) { return code != "PA-MZ-0001"; },
                             .titleFits = [](const std::string& title, Language) { return title != "Far too long"; }});
    EXPECT_THAT(list, testing::UnorderedElementsAre("menu-same-title tile-shop", "menu-hidden tile-older", "menu-same-target join-health",
                                                    "menu-long-title unemployment", "menu-not-here marriage"));
}

TEST_F(MenuWarnings, HoursThatEmptyTheHomeAreAdvice)
{
    for (Tile& tile : m_menu.home)
        tile.shown = Hours{360, 1320};
    m_menu.home.front().shown = Hours{480, 1320};
    EXPECT_THAT(found(), testing::ElementsAre("menu-empty-at-times "));
    EXPECT_EQ(warnings(m_menu, {}).front().words, (Text{"22:00 到 06:00 首页是空的", "From 22:00 until 06:00 the home page is empty"}));

    m_menu.home.front().shown = Hours{1320, 360}; // by night
    EXPECT_THAT(found(), testing::IsEmpty());
    m_menu.home.front().shown = Hours{1320, 0}; // until midnight
    EXPECT_EQ(warnings(m_menu, {}).front().words.zh, "00:00 到 06:00 首页是空的");
    m_menu.home.front().shown = Hours{0, 300};
    EXPECT_THAT(found(), testing::ElementsAre("menu-empty-at-times ", "menu-empty-at-times ")) << "twice a day";
    m_menu.home.back().shown.reset();
    EXPECT_THAT(found(), testing::IsEmpty());
    m_menu.home.back().hidden = true;
    EXPECT_THAT(found(), testing::Contains("menu-empty-at-times ").Times(2));
}

TEST_F(MenuWarnings, HoursThatEmptyAGroupAreAdviceWhileItIsOpen)
{
    const auto group = std::ranges::find(m_menu.groups, "insurance", &Group::id);
    ASSERT_NE(group, m_menu.groups.end());
    for (Tile& tile : group->tiles)
        tile.shown = Hours{540, 1020};
    EXPECT_THAT(found(), testing::ElementsAre("menu-empty-at-times tile-insurance"));
    EXPECT_EQ(warnings(m_menu, {}).front().words.zh, "17:00 到 09:00 “社会保险”组是空的");
    ASSERT_TRUE(setHours(m_menu, "tile-insurance", Hours{360, 1020}));
    EXPECT_EQ(warnings(m_menu, {}).front().words.zh, "06:00 到 09:00 “社会保险”组是空的");
    ASSERT_TRUE(setHours(m_menu, "tile-insurance", Hours{540, 1020}));
    EXPECT_THAT(found(), testing::IsEmpty());
    for (Tile& tile : group->tiles)
        tile.hidden = true;
    EXPECT_THAT(found(), testing::Not(testing::Contains(testing::HasSubstr("menu-empty-at-times")))) << "a rule says that";
}

TEST_F(MenuWarnings, AnItemThatIsNotKnownIsNotCalledImpossibleToo)
{
    ASSERT_TRUE(setAction(m_menu, "marriage", {Action::Kind::Item, "GONE"}));
    EXPECT_THAT(found({.known = test::shippedTargetKnown(), .possibleHere = [](const std::string& code) { return code != "GONE"; }, .titleFits = {}}),
                testing::ElementsAre("menu-unknown-item! marriage"));
}
