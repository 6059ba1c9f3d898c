#include "kiosk/menu/menu_store.h"

#include "kiosk/menu/draft_store.h"
#include "kiosk/store/database.h"
#include "tests/kiosk/fresh_dir.h"
#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

#include <array>
#include <thread>

using namespace changming;
using namespace changming::menu;
using nlohmann::json;

namespace
{

const WallTime noon = fromRfc3339("2026-04-16T12:00:00+08:00").value();

class MenuStoreTest : public testing::Test
{
protected:
    MenuStore open() { return MenuStore::open(m_dir.path() / "hall.db").value(); }

    // The shipped menu with another first title, as a file.
    std::filesystem::path seedCalled(const std::string& title) const { return m_dir.write("menu.json", menuCalled(title)); }

    static std::string menuCalled(const std::string& title)
    {
        json document = test::shippedMenu();
        document["home"][0]["title"]["zh-CN"] = title;
        return document.dump();
    }

    static std::string firstTitle(const MenuStore& store) { return store.current().value().value().menu.home.front().title.zh; }

    Result<SeedOutcome> take(MenuStore& store, const std::filesystem::path& file) { return store.takeSeed(file, m_known, noon); }

    test::FreshDir m_dir;
    TargetKnown m_known = test::shippedTargetKnown();
};

} // namespace

TEST_F(MenuStoreTest, ANewOneHasNoVersion)
{
    const MenuStore store = open();
    EXPECT_EQ(store.current().value().has_value(), false);
    EXPECT_THAT(store.versions().value(), testing::IsEmpty());
}

TEST_F(MenuStoreTest, TheFirstSeedBecomesVersionOneWithAuthorAndTime)
{
    MenuStore store = open();
    EXPECT_EQ(take(store, test::shippedMenuFile).value(), SeedOutcome::Taken);
    const Version current = open().current().value().value();
    EXPECT_EQ(current.number, 1);
    EXPECT_EQ(current.author, "seed");
    EXPECT_EQ(current.publishedAt, "2026-04-16T12:00:00+08:00");
    EXPECT_EQ(current.menu, readMenuFile(test::shippedMenuFile, m_known).menu);
}

TEST_F(MenuStoreTest, TheSameSeedIsTakenOnce)
{
    MenuStore store = open();
    ASSERT_TRUE(take(store, test::shippedMenuFile).ok());
    EXPECT_EQ(take(store, test::shippedMenuFile).value(), SeedOutcome::Unchanged);
    json reordered = test::shippedMenu();
    reordered.erase("$schema");
    EXPECT_EQ(take(store, m_dir.write("menu.json", reordered.dump(4))).value(), SeedOutcome::Unchanged);
    EXPECT_EQ(store.versions().value().size(), 1U);
}

TEST_F(MenuStoreTest, AChangedSeedBecomesAVersionWhileStaffHavePublishedNothing)
{
    MenuStore store = open();
    ASSERT_TRUE(take(store, test::shippedMenuFile).ok());
    EXPECT_EQ(take(store, seedCalled("社保")).value(), SeedOutcome::Taken);
    EXPECT_EQ(firstTitle(store), "社保");
    EXPECT_EQ(store.current().value()->number, 2);
}

TEST_F(MenuStoreTest, StaffsVersionStaysWhenTheSeedChanges)
{
    MenuStore store = open();
    ASSERT_TRUE(take(store, test::shippedMenuFile).ok());
    EXPECT_EQ(store.publish(menuCalled("养老和医保"), "wang", "改了名字", m_known, noon).value(), 2);
    EXPECT_EQ(take(store, seedCalled("社保")).value(), SeedOutcome::StaffHavePublished);
    EXPECT_EQ(take(store, test::shippedMenuFile).value(), SeedOutcome::Unchanged);
    const Version current = store.current().value().value();
    EXPECT_EQ(current.menu.home.front().title.zh, "养老和医保");
    EXPECT_EQ(current.author, "wang");
    EXPECT_EQ(current.note, "改了名字");
}

TEST_F(MenuStoreTest, AWrongSeedIsRefusedAndTheLastGoodVersionStays)
{
    MenuStore store = open();
    ASSERT_TRUE(take(store, test::shippedMenuFile).ok());
    json wrong = test::shippedMenu();
    wrong["home"][1]["icon"] = "rocket";
    const auto file = m_dir.write("menu.json", wrong.dump());
    const auto refused = take(store, file);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().place, file.string() + "#/home/1/icon");
    EXPECT_EQ(firstTitle(store), "社会保险");
    EXPECT_EQ(store.versions().value().size(), 1U);
}

TEST_F(MenuStoreTest, AWrongPublicationIsRefused)
{
    MenuStore store = open();
    ASSERT_TRUE(take(store, test::shippedMenuFile).ok());
    json wrong = test::shippedMenu();
    wrong["groups"][0]["tiles"] = json::array();
    const auto refused = store.publish(wrong.dump(), "wang", "", m_known, noon);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "menu-empty-group");
    EXPECT_EQ(store.versions().value().size(), 1U);
}

TEST_F(MenuStoreTest, VersionsAreListedNewestFirst)
{
    MenuStore store = open();
    for (const char* title : {"一", "二", "三"})
        ASSERT_TRUE(take(store, seedCalled(title)).ok());
    std::vector<int> numbers;
    const auto versions = store.versions();
    for (const VersionFacts& facts : *versions)
        numbers.push_back(facts.number);
    EXPECT_THAT(numbers, testing::ElementsAre(3, 2, 1));
    EXPECT_EQ(store.versions(1).value().size(), 1U);
}

TEST_F(MenuStoreTest, ANewVersionIsNoticedOnceByEveryConnection)
{
    MenuStore kiosk = open();
    MenuStore tool = open();
    EXPECT_FALSE(kiosk.changed().value());
    ASSERT_TRUE(take(tool, test::shippedMenuFile).ok());
    EXPECT_TRUE(kiosk.changed().value());
    EXPECT_FALSE(kiosk.changed().value());
    EXPECT_TRUE(tool.changed().value());
    ASSERT_TRUE(take(tool, test::shippedMenuFile).ok());
    EXPECT_FALSE(kiosk.changed().value());
    EXPECT_FALSE(tool.changed().value());
}

TEST_F(MenuStoreTest, TwoStartsAtOnceTakeTheSeedOnce)
{
    open();
    {
        std::vector<std::jthread> starts;
        starts.reserve(4);
        for (int n = 0; n < 4; ++n)
            starts.emplace_back([this] {
                MenuStore store = open();
                EXPECT_TRUE(take(store, test::shippedMenuFile).ok());
            });
    }
    EXPECT_EQ(open().versions().value().size(), 1U);
}

TEST_F(MenuStoreTest, AVersionCannotBeChangedOrRemoved)
{
    MenuStore store = open();
    ASSERT_TRUE(take(store, test::shippedMenuFile).ok());
    constexpr std::array<std::string_view, 2> asShipped{"", ""};
    auto database = store::Database::open({.file = m_dir.path() / "hall.db", .migrations = asShipped}).value();
    EXPECT_FALSE(database.run("UPDATE menu_version SET content = '{}'").ok());
    EXPECT_FALSE(database.run("DELETE FROM menu_version").ok());
    EXPECT_EQ(firstTitle(store), "社会保险");
}

TEST_F(MenuStoreTest, AVersionThatThisReleaseCannotReadGivesWayToTheLastGoodOne)
{
    MenuStore store = open();
    ASSERT_TRUE(take(store, test::shippedMenuFile).ok());
    constexpr std::array<std::string_view, 2> asShipped{"", ""};
    auto database = store::Database::open({.file = m_dir.path() / "hall.db", .migrations = asShipped}).value();
    ASSERT_TRUE(
        database
            .run(
                "INSERT INTO menu_version (origin, content, author, note, published_at) VALUES ('staff', ?, 'wang', '', '2026-04-16T12:00:00+08:00')",
                {R"({"format":1,"home":[{"id":"x","icon":"rocket"}],"groups":[]})"})
            .ok());
    EXPECT_EQ(store.current().value()->number, 1);
    EXPECT_EQ(firstTitle(store), "社会保险");

    const int base = store.current().value()->base;
    EXPECT_EQ(base, 2);
    EXPECT_EQ(store.publish(menuCalled("社保"), {.author = "li", .base = 1}, m_known, noon).error().code, "menu-version-moved");
    EXPECT_EQ(store.publish(menuCalled("社保"), {.author = "li", .base = base}, m_known, noon).value(), 3);
    EXPECT_EQ(firstTitle(store), "社保");
}

TEST_F(MenuStoreTest, ANewerDatabaseIsRefused)
{
    constexpr std::array<std::string_view, 3> newer{"CREATE TABLE a (x)", "CREATE TABLE b (x)", "CREATE TABLE c (x)"};
    const auto file = m_dir.path() / "hall.db";
    ASSERT_TRUE(store::Database::open({.file = file, .migrations = newer}).ok());
    const auto refused = MenuStore::open(file);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "store-newer");
}

TEST_F(MenuStoreTest, AHistoryOfTheFirstReleaseStaysAsItIs)
{
    constexpr std::array<std::string_view, 1> first{
        "CREATE TABLE menu_version (number INTEGER PRIMARY KEY AUTOINCREMENT, origin TEXT NOT NULL, content TEXT NOT NULL, author TEXT NOT NULL, "
        "note TEXT NOT NULL, published_at TEXT NOT NULL);"
        "CREATE TRIGGER menu_version_stays BEFORE UPDATE ON menu_version BEGIN SELECT raise(ABORT, 'a version is never changed'); END;"};
    const auto file = m_dir.path() / "hall.db";
    {
        auto database = store::Database::open({.file = file, .migrations = first}).value();
        ASSERT_TRUE(database
                        .run("INSERT INTO menu_version (origin, content, author, note, published_at) VALUES ('staff', ?, 'wang', '改名', "
                             "'2026-04-01T12:00:00+08:00')",
                             {menuCalled("从前的")})
                        .ok());
    }
    const MenuStore store = open();
    EXPECT_EQ(firstTitle(store), "从前的");
    const auto facts = store.versions().value();
    EXPECT_EQ(facts.front().author, "wang");
    EXPECT_EQ(facts.front().note, "改名");
    EXPECT_EQ(facts.front().authorName, "");
    EXPECT_EQ(facts.front().restores, 0);
}

TEST_F(MenuStoreTest, OfTwoWhoPublishTheSecondIsToldThatTheVersionHasMovedOn)
{
    MenuStore one = open();
    ASSERT_TRUE(take(one, test::shippedMenuFile).ok());
    MenuStore other = open();
    ASSERT_EQ(one.publish(menuCalled("甲"), {.author = "wang", .authorName = "王*", .base = 1}, m_known, noon).value(), 2);
    const auto refused = other.publish(menuCalled("乙"), {.author = "li", .base = 1}, m_known, noon);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "menu-version-moved");
    EXPECT_THAT(refused.error().zh, testing::AllOf(testing::HasSubstr("第 2 版"), testing::HasSubstr("王*")));
    EXPECT_THAT(refused.error().message, testing::HasSubstr("version 2"));
    EXPECT_EQ(firstTitle(other), "甲");
    EXPECT_EQ(other.publish(menuCalled("乙"), {.author = "li", .base = 2}, m_known, noon).value(), 3);
}

TEST_F(MenuStoreTest, RollingBackIsANewVersionWithTheOldContent)
{
    MenuStore store = open();
    ASSERT_TRUE(take(store, test::shippedMenuFile).ok());
    ASSERT_TRUE(store.publish(menuCalled("新的"), "wang", "", m_known, noon).ok());
    EXPECT_EQ(store.rollBack(1, {.author = "li", .authorName = "李*", .base = 2}, noon).value(), 3);
    const Version current = store.current().value().value();
    EXPECT_EQ(current.number, 3);
    EXPECT_EQ(current.author, "li");
    EXPECT_EQ(current.authorName, "李*");
    EXPECT_EQ(current.restores, 1);
    EXPECT_EQ(current.menu, store.version(1).value().menu);
    EXPECT_EQ(store.version(2).value().menu.home.front().title.zh, "新的") << "history keeps what was taken back";
    EXPECT_EQ(store.rollBack(9, {.author = "li"}, noon).error().code, "menu-no-such-version");
    EXPECT_EQ(store.rollBack(1, {.author = "li", .base = 2}, noon).error().code, "menu-version-moved");
    EXPECT_EQ(take(store, seedCalled("社保")).value(), SeedOutcome::StaffHavePublished);
}

TEST_F(MenuStoreTest, AnItemThatHasLeftTheCatalogueDoesNotStopWhoGoesBack)
{
    MenuStore store = open();
    json old = test::shippedMenu();
    old["home"][0]["action"] = {{"item", "GONE"}};
    old["groups"].erase(0); // nothing else opens it
    ASSERT_TRUE(store.publish(old.dump(), "wang", "", {}, noon).ok());
    ASSERT_TRUE(store.publish(menuCalled("新的"), "wang", "", m_known, noon).ok());
    EXPECT_EQ(store.publish(old.dump(), "wang", "", m_known, noon).error().code, "menu-unknown-item");
    EXPECT_EQ(store.rollBack(1, {.author = "li", .base = 2}, noon).value(), 3);
    EXPECT_EQ(store.current().value()->menu, store.version(1).value().menu);
}

TEST_F(MenuStoreTest, AKeptDraftIsNoNewVersion)
{
    MenuStore kiosk = open();
    ASSERT_TRUE(take(kiosk, test::shippedMenuFile).ok());
    ASSERT_TRUE(kiosk.changed().value());
    auto drafts = DraftStore::open(kiosk.file()).value();
    ASSERT_TRUE(drafts.replace("wang", {}, KeptDraft{1, kiosk.current().value()->menu, toRfc3339(noon)}).ok());
    EXPECT_FALSE(kiosk.changed().value());
}
