#include "kiosk/menu/menu_difference.h"

#include "kiosk/menu/menu_edit.h"
#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

#include <set>

using namespace changming;
using namespace changming::menu;
using Kind = Change::Kind;

namespace
{

class MenuDifference : public testing::Test
{
protected:
    // "token tile" of each change.
    std::vector<std::string> changes() const
    {
        std::vector<std::string> list;
        for (const Change& change : difference(m_before, m_after)) {
            list.push_back(std::string(token(change.kind)) + " " + change.tile);
            EXPECT_FALSE(change.words.zh.empty());
            EXPECT_FALSE(change.words.en.empty());
        }
        return list;
    }
    Text onlyWords() const
    {
        const auto list = difference(m_before, m_after);
        return list.size() == 1 ? list.front().words : Text{std::to_string(list.size()) + " changes"};
    }

    const Menu m_before = readMenuFile(test::shippedMenuFile, {}).menu;
    Menu m_after = m_before;
};

} // namespace

TEST_F(MenuDifference, OfEqualMenusIsNone)
{
    EXPECT_THAT(changes(), testing::IsEmpty());
}

TEST_F(MenuDifference, OfTwoThatChangedPlacesTheOneThatWentUpHasMoved)
{
    ASSERT_TRUE(move(m_after, "tile-housing", Direction::Up));
    EXPECT_THAT(changes(), testing::ElementsAre("moved-up tile-housing"));
    EXPECT_EQ(onlyWords().zh, "“住房公积金”从首页第 4 位移到第 3 位");
    EXPECT_EQ(onlyWords().en, "\"Housing fund\" moves from number 4 of the home page to number 3");
}

TEST_F(MenuDifference, ATileThatGoesFarIsTheOnlyOneThatMoved)
{
    ASSERT_TRUE(moveTo(m_after, "tile-insurance", 7));
    EXPECT_THAT(changes(), testing::ElementsAre("moved-down tile-insurance"));
    ASSERT_TRUE(moveTo(m_after, "tile-tell-us", 0));
    EXPECT_THAT(changes(), testing::ElementsAre("moved-up tile-tell-us", "moved-down tile-insurance"));
}

TEST_F(MenuDifference, WhoseNeighboursCameOrWentHasNotMoved)
{
    ASSERT_TRUE(remove(m_after, "tile-insurance"));
    ASSERT_TRUE(add(m_after, {.id = "", .title = {"失业登记", "Register"}, .words = {}, .icon = "id", .action = {Action::Kind::Item, "X"}}, {"", 3}));
    EXPECT_THAT(changes(),
                testing::ElementsAre("added x", "removed tile-insurance", "removed join-pension", "removed join-health", "removed unemployment"));
}

TEST_F(MenuDifference, EveryEditHasItsSentence)
{
    ASSERT_TRUE(rename(m_after, "tile-older", Language::Chinese, "老年人"));
    EXPECT_EQ(onlyWords().zh, "“老年人”改名，原来是“老人和残疾人”（Older people）");
    m_after = m_before;
    ASSERT_TRUE(setWords(m_after, "tile-older", Language::Chinese, ""));
    EXPECT_EQ(onlyWords().zh, "“老人和残疾人”的小字：没有");
    m_after = m_before;
    ASSERT_TRUE(setHours(m_after, "tile-older", Hours{360, 1320}));
    EXPECT_EQ(onlyWords().zh, "“老人和残疾人”每天 06:00 到 22:00 显示");
    EXPECT_EQ(onlyWords().en, "\"Older people\" is shown daily from 06:00 until 22:00");
    m_after = m_before;
    ASSERT_TRUE(setAction(m_after, "unemployment", {Action::Kind::Item, "PA-RS-0017"}));
    EXPECT_EQ(onlyWords().zh, "“领失业金”现在打开事项 PA-RS-0017");
    m_after = m_before;
    ASSERT_TRUE(hide(m_after, "tile-older"));
    ASSERT_TRUE(setIcon(m_after, "tile-older", "heart"));
    m_after.groups[0].title = {"社保", "Insurance"};
    EXPECT_THAT(changes(), testing::ElementsAre("new-icon tile-older", "hidden tile-older", "new-heading tile-insurance"));
    std::swap(m_after.groups[0], m_after.groups[1]);
    EXPECT_EQ(changes().size(), 3U) << "the order of groups is seen by nobody";
    m_after = m_before;
    std::swap(m_after.groups[0], m_after.groups[1]);
    EXPECT_EQ(changes().size(), 1U) << "but menus that differ never look equal";
}

TEST_F(MenuDifference, ATileThatWentIntoAGroupIsTheSameTile)
{
    ASSERT_TRUE(takeOut(m_after, "unemployment"));
    EXPECT_THAT(changes(), testing::ElementsAre("regrouped unemployment"));
    EXPECT_EQ(onlyWords().zh, "“领失业金”从“社会保险”组第 3 位移到首页第 2 位");
}

TEST_F(MenuDifference, EveryKindHasATokenAndAShortMarkOfItsOwn)
{
    std::set<std::string> tokens;
    std::set<std::string> marks;
    for (int kind = 0; kind <= static_cast<int>(Kind::NewHeading); ++kind) {
        tokens.insert(std::string(token(static_cast<Kind>(kind))));
        const Text text = mark(static_cast<Kind>(kind));
        marks.insert(text.zh);
        EXPECT_LE(characterCount(text.zh), 3U);
        EXPECT_LE(text.en.size(), 8U);
    }
    EXPECT_EQ(tokens.size(), 13U);
    EXPECT_EQ(marks.size(), 13U);
}
