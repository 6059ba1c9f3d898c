#include "kiosk/menu/draft_store.h"

#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/menu_file.h"
#include "kiosk/store/database.h"
#include "tests/kiosk/fresh_dir.h"
#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

#include <array>

using namespace changming;
using namespace changming::menu;

namespace
{

constexpr auto noon = "2026-04-16T12:00:00+08:00";

class DraftStoreTest : public testing::Test
{
protected:
    DraftStore open() { return DraftStore::open(m_dir.path() / "hall.db").value(); }

    test::FreshDir m_dir;
    Menu m_menu = readMenuFile(test::shippedMenuFile, {}).menu;
};

} // namespace

TEST_F(DraftStoreTest, AnotherProcessFindsWhatWasKept)
{
    ASSERT_TRUE(remove(m_menu, "sole-trader"));
    ASSERT_TRUE(remove(m_menu, "food-permit")); // an empty group: may be kept, may not be published
    ASSERT_TRUE(open().replace("wang", {}, KeptDraft{41, m_menu, noon}).ok());
    const auto kept = open().draft("wang").value();
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->base, 41);
    EXPECT_EQ(kept->menu, m_menu);
    EXPECT_EQ(kept->savedAt, "2026-04-16T12:00:00+08:00");
}

TEST_F(DraftStoreTest, EachAuthorHasOneOfTheirOwn)
{
    DraftStore drafts = open();
    Menu other = m_menu;
    ASSERT_TRUE(hide(other, "tile-shop"));
    ASSERT_TRUE(drafts.replace("wang", {}, KeptDraft{1, m_menu, noon}).ok());
    ASSERT_TRUE(drafts.replace("li", {}, KeptDraft{2, m_menu, noon}).ok());
    ASSERT_TRUE(drafts.replace("wang", KeptDraft{1, m_menu, noon}, KeptDraft{3, other, noon}).ok());
    EXPECT_EQ(drafts.draft("wang").value()->base, 3);
    EXPECT_EQ(drafts.draft("wang").value()->menu, other);
    EXPECT_EQ(drafts.draft("li").value()->base, 2);
    ASSERT_TRUE(drafts.replace("wang", KeptDraft{3, other, noon}, {}).ok());
    EXPECT_FALSE(drafts.draft("wang").value().has_value());
    EXPECT_TRUE(drafts.draft("li").value().has_value());
    EXPECT_TRUE(drafts.replace("nobody", {}, {}).ok());
}

TEST_F(DraftStoreTest, ADraftThatAnotherHandPutInIsNotOverwritten)
{
    DraftStore page = open();
    const KeptDraft mine{1, m_menu, noon};
    ASSERT_TRUE(page.replace("wang", {}, mine).ok());
    KeptDraft other = mine;
    ASSERT_TRUE(hide(other.menu, "tile-shop"));
    ASSERT_TRUE(open().replace("wang", mine, other).ok());
    EXPECT_EQ(page.replace("wang", mine, KeptDraft{2, m_menu, noon}).error().code, "draft-moved");
    EXPECT_EQ(page.replace("wang", mine, {}).error().code, "draft-moved");
    EXPECT_EQ(page.replace("wang", {}, mine).error().code, "draft-moved");
    EXPECT_EQ(page.draft("wang").value()->menu, other.menu);
}

TEST_F(DraftStoreTest, ADraftThatThisReleaseCannotReadIsNone)
{
    DraftStore drafts = open();
    ASSERT_TRUE(drafts.replace("wang", {}, KeptDraft{1, m_menu, noon}).ok());
    constexpr std::array<std::string_view, 2> asShipped{"", ""};
    auto database = store::Database::open({.file = m_dir.path() / "hall.db", .migrations = asShipped}).value();
    ASSERT_TRUE(database.run("UPDATE menu_draft SET content = '{\"format\": 2}'").ok());
    EXPECT_FALSE(drafts.draft("wang").value().has_value());
    ASSERT_TRUE(drafts.replace("wang", {}, KeptDraft{2, m_menu, noon}).ok()) << "it gives way";
    EXPECT_EQ(drafts.draft("wang").value()->base, 2);
}
