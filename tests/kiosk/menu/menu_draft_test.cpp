#include "kiosk/menu/menu_draft.h"

#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/menu_text.h"
#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

#include <random>

using namespace changming;
using namespace changming::menu;

namespace
{

Menu shipped()
{
    return readMenuFile(test::shippedMenuFile, {}).menu;
}

auto renaming(const std::string& title)
{
    return [title](Menu& menu) { return rename(menu, "tile-older", Language::Chinese, title); };
}

// Any verb with any arguments, right or wrong.
class Hand
{
public:
    explicit Hand(unsigned seed) : m_random(seed) {}

    Result<void> anything(Menu& menu)
    {
        const std::string tile = someTile(menu);
        switch (below(14)) {
        case 0:
            return ended(add(menu, {.id = "", .title = {"某", "Some"}, .words = {"词", ""}, .icon = someIcon(), .action = someAction(menu)},
                             {someGroup(menu), below(20)}));
        case 1:
            return remove(menu, tile);
        case 2:
            return moveTo(menu, tile, below(20));
        case 3:
            return move(menu, tile, below(2) == 0 ? Direction::Up : Direction::Down);
        case 4:
            return rename(menu, tile, below(2) == 0 ? Language::Chinese : Language::English, someText());
        case 5:
            return setWords(menu, tile, below(2) == 0 ? Language::Chinese : Language::English, someText());
        case 6:
            return setIcon(menu, tile, someIcon());
        case 7:
            return setHours(menu, tile,
                            below(3) == 0 ? std::nullopt : std::optional(Hours{static_cast<int>(below(1440)), static_cast<int>(below(1440))}));
        case 8:
            return below(2) == 0 ? hide(menu, tile) : show(menu, tile);
        case 9:
            return setAction(menu, tile, someAction(menu));
        case 10:
            return ended(makeGroup(menu, tile));
        case 11:
            return putIntoGroup(menu, tile, someGroup(menu));
        case 12:
            return takeOut(menu, tile);
        default:
            return ungroup(menu, tile);
        }
    }

    std::size_t below(std::size_t limit) { return m_random() % limit; }

private:
    static Result<void> ended(const Result<std::string>& id) { return id ? Result<void>() : Result<void>(id.error()); }
    std::string someTile(const Menu& menu)
    {
        const std::string group = someGroup(menu);
        const auto* list = listOf(menu, group);
        return list == nullptr || list->empty() || below(20) == 0 ? "nobody" : (*list)[below(list->size())].id;
    }
    std::string someGroup(const Menu& menu)
    {
        return menu.groups.empty() || below(2) == 0 ? "" : below(20) == 0 ? "nowhere" : menu.groups[below(menu.groups.size())].id;
    }
    std::string someIcon() { return below(10) == 0 ? "rocket" : iconNames()[below(iconNames().size())]; }
    std::string someText()
    {
        std::string text;
        for (std::size_t n = below(50); n > 0; --n)
            text += below(2) == 0 ? "字" : "x";
        return text;
    }
    Action someAction(const Menu& menu)
    {
        switch (below(5)) {
        case 0:
            return {Action::Kind::ListAll};
        case 1:
            return {Action::Kind::Search, "公积金"};
        case 2:
            return {Action::Kind::Page, "help"};
        case 3:
            return menu.groups.empty() ? Action{} : Action{Action::Kind::Group, menu.groups[below(menu.groups.size())].id};
        default:
            return {Action::Kind::Item, "PA-RS-0005"};
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST(MenuDraft, BeginsAsWhatIsPublished)
{
    MenuDraft draft(shipped(), 41);
    EXPECT_EQ(draft.base(), 41);
    EXPECT_FALSE(draft.isChanged());
    EXPECT_FALSE(draft.canUndo());
    draft.undo();
    draft.redo();
    draft.discard();
    EXPECT_FALSE(draft.canUndo());
    EXPECT_EQ(draft.menu(), shipped());
}

TEST(MenuDraft, AStepIsTakenBackAndDoneAgain)
{
    MenuDraft draft(shipped(), 1);
    ASSERT_TRUE(draft.edit(renaming("老人")));
    EXPECT_TRUE(draft.isChanged());
    EXPECT_EQ(draft.changes().size(), 1U);
    draft.undo();
    EXPECT_EQ(draft.menu(), shipped());
    EXPECT_TRUE(draft.canRedo());
    draft.redo();
    EXPECT_EQ(draft.menu().tile("tile-older")->title.zh, "老人");
    EXPECT_FALSE(draft.canRedo());
}

TEST(MenuDraft, WhatIsRefusedOrChangesNothingIsNoStep)
{
    MenuDraft draft(shipped(), 1);
    EXPECT_EQ(draft.edit(renaming("")).error().code, "menu-text-empty");
    EXPECT_TRUE(draft.edit(renaming("老人和残疾人")).ok());
    EXPECT_FALSE(draft.canUndo());
    // A verb that fails half-way leaves nothing behind.
    EXPECT_FALSE(draft.edit([](Menu& menu) {
        menu.home.clear();
        return Result<void>(Error{"x", "x"});
    }));
    EXPECT_EQ(draft.menu(), shipped());
}

TEST(MenuDraft, TheLettersOfANameAreOneStep)
{
    MenuDraft draft(shipped(), 1);
    for (const char* text : {"老", "老年", "老年人"})
        ASSERT_TRUE(draft.edit(renaming(text), "name tile-older"));
    ASSERT_TRUE(draft.edit([](Menu& menu) { return hide(menu, "tile-older"); }));
    ASSERT_TRUE(draft.edit(renaming("老"), "name tile-older"));
    draft.undo();
    EXPECT_EQ(draft.menu().tile("tile-older")->title.zh, "老年人") << "another name is another step";
    draft.undo();
    draft.undo();
    EXPECT_EQ(draft.menu(), shipped());
    ASSERT_TRUE(draft.edit(renaming("长者"), "name tile-older"));
    draft.undo();
    EXPECT_EQ(draft.menu(), shipped()) << "a run that was taken back is not gone on with";
}

TEST(MenuDraft, AnEditBehindAnUndoForgetsWhatWasTakenBack)
{
    MenuDraft draft(shipped(), 1);
    ASSERT_TRUE(draft.edit(renaming("一")));
    draft.undo();
    ASSERT_TRUE(draft.edit(renaming("二")));
    EXPECT_FALSE(draft.canRedo());
}

TEST(MenuDraft, DiscardingCanBeTakenBack)
{
    MenuDraft draft(shipped(), 1);
    ASSERT_TRUE(draft.edit(renaming("老人")));
    draft.discard();
    EXPECT_EQ(draft.menu(), shipped());
    draft.undo();
    EXPECT_EQ(draft.menu().tile("tile-older")->title.zh, "老人");
}

TEST(MenuDraft, RemembersAHundredSteps)
{
    MenuDraft draft(shipped(), 1);
    for (int i = 0; i < 130; ++i)
        ASSERT_TRUE(draft.edit(renaming("名" + std::to_string(i))));
    int back = 0;
    while (draft.canUndo()) {
        draft.undo();
        ++back;
    }
    EXPECT_EQ(back, 100);
    EXPECT_EQ(draft.menu().tile("tile-older")->title.zh, "名29");
}

TEST(MenuDraft, OnAnotherVersionTheContentStaysAndTheDifferenceIsNew)
{
    MenuDraft draft(shipped(), 1);
    ASSERT_TRUE(draft.edit(renaming("老人")));
    Menu newer = shipped();
    ASSERT_TRUE(hide(newer, "tile-shop"));
    draft.rebase(newer, 2);
    EXPECT_EQ(draft.base(), 2);
    ASSERT_EQ(draft.changes().size(), 2U) << "theirs would be taken back: it is said";
    MenuDraft kept(newer, 2, draft.menu());
    EXPECT_TRUE(kept.isChanged());
    EXPECT_FALSE(kept.canUndo());
}

TEST(MenuDraft, AnUnchangedOneIsTheVersionThatWasPublishedAndKeepsItsSteps)
{
    MenuDraft draft(shipped(), 1);
    ASSERT_TRUE(draft.edit(renaming("老人")));
    const Menu edited = draft.menu();
    draft.undo();
    Menu newer = shipped();
    ASSERT_TRUE(hide(newer, "tile-shop"));
    draft.rebase(newer, 2);
    EXPECT_EQ(draft.menu(), newer);
    EXPECT_FALSE(draft.isChanged());
    draft.redo();
    EXPECT_EQ(draft.menu(), edited);
    draft.undo();
    EXPECT_EQ(draft.menu(), newer);
}

// Whatever a hand does in whatever order: the menu stays one that a file may hold, and undo gives back the same bytes.
TEST(MenuDraftProperty, AnySequenceOfEditsIsTakenBackByteByByte)
{
    std::size_t done = 0;
    std::size_t refused = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Hand hand(seed);
        MenuDraft draft(shipped(), 1);
        std::vector<std::string> bytes{menuFileText(draft.menu())};
        for (int step = 0; step < 60; ++step) {
            const auto edited = draft.edit([&](Menu& menu) { return hand.anything(menu); });
            ++(edited ? done : refused);
            const std::string now = menuFileText(draft.menu());
            if (now != bytes.back())
                bytes.push_back(now);
            const MenuFile read = parseUnfinished(now, "draft");
            ASSERT_THAT(read.complaints, testing::IsEmpty()) << read.complaints.front().place << read.complaints.front().message;
            ASSERT_EQ(menuFileText(read.menu), now);
            ASSERT_EQ(difference(draft.published(), draft.menu()).empty(), !draft.isChanged());
        }
        for (std::size_t at = bytes.size() - 1; at > 0; --at) {
            ASSERT_EQ(menuFileText(draft.menu()), bytes[at]);
            draft.undo();
        }
        ASSERT_EQ(menuFileText(draft.menu()), bytes.front());
        ASSERT_FALSE(draft.canUndo());
        while (draft.canRedo())
            draft.redo();
        ASSERT_EQ(menuFileText(draft.menu()), bytes.back());
    }
    EXPECT_GT(done, 1000U);
    EXPECT_GT(refused, 300U);
}
