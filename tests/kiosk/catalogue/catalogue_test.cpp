#include "kiosk/catalogue/catalogue.h"

#include "kiosk/catalogue/items_file.h"
#include "kiosk/store/database.h"
#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace changming;
using namespace changming::catalogue;

namespace
{

const WallTime noon = fromRfc3339("2026-04-16T12:00:00+08:00").value();

Contents shipped()
{
    return readItemsFile(std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/catalogue/items.json").contents;
}

std::vector<Item> shippedItems()
{
    return shipped().items;
}

// A catalogue of `count` items that all carry the same mark, so that a mixture is seen.
Contents marked(const std::string& mark, int count)
{
    Contents contents;
    Item item = shippedItems().front();
    item.lifeEvents.clear();
    for (int n = 0; n < count; ++n) {
        item.taskCode = "T-" + std::to_string(n);
        item.name = mark;
        contents.items.push_back(item);
    }
    return contents;
}

class CatalogueTest : public testing::Test
{
protected:
    Catalogue open() { return Catalogue::open(m_dir.path() / "catalogue.db").value(); }

    test::FreshDir m_dir;
};

} // namespace

TEST_F(CatalogueTest, ANewOneIsEmptyAndSaysSo)
{
    const Catalogue catalogue = open();
    EXPECT_EQ(catalogue.count().value(), 0);
    EXPECT_EQ(catalogue.lastImport().value(), std::nullopt);
    EXPECT_EQ(catalogue.item("PA-RS-0005").value(), std::nullopt);
    EXPECT_EQ(catalogue.items().value().total, 0);
}

TEST_F(CatalogueTest, EveryFieldComesBackAsItWasImported)
{
    const auto items = shippedItems();
    ASSERT_TRUE(open().replace(shipped(), "items.json", noon).ok());
    const Catalogue again = open();
    for (const Item& item : items)
        EXPECT_EQ(again.item(item.taskCode).value(), item);
    EXPECT_EQ(again.count().value(), static_cast<int>(items.size()));
    const auto facts = again.lastImport().value();
    ASSERT_TRUE(facts.has_value());
    EXPECT_EQ(facts->importedAt, "2026-04-16T12:00:00+08:00");
    EXPECT_EQ(facts->items, static_cast<int>(items.size()));
    EXPECT_EQ(facts->source, "items.json");
}

TEST_F(CatalogueTest, PagesFollowTheFilesOrderAndNameTheWhole)
{
    Catalogue catalogue = open();
    const auto items = shippedItems();
    ASSERT_TRUE(catalogue.replace(shipped(), "items.json", noon).ok());
    const ItemPage first = catalogue.items({.offset = 0, .limit = 5}).value();
    const ItemPage second = catalogue.items({.offset = 5, .limit = 5}).value();
    EXPECT_THAT(first.items, testing::ElementsAreArray(items.begin(), items.begin() + 5));
    EXPECT_THAT(second.items, testing::ElementsAreArray(items.begin() + 5, items.begin() + 10));
    EXPECT_EQ(second.total, static_cast<int>(items.size()));
    const ItemPage behind = catalogue.items({.offset = 1000}).value();
    EXPECT_THAT(behind.items, testing::IsEmpty());
    EXPECT_EQ(behind.total, static_cast<int>(items.size()));
    EXPECT_THAT(catalogue.items({.offset = -5, .limit = -1}).value().items, testing::IsEmpty());
}

TEST_F(CatalogueTest, ADepartmentIsAskedByItsName)
{
    Catalogue catalogue = open();
    const auto items = shippedItems();
    ASSERT_TRUE(catalogue.replace(shipped(), "items.json", noon).ok());
    const std::string department = "平安区民政局";
    const ItemPage page = catalogue.items({.department = department}).value();
    EXPECT_GT(page.total, 1);
    EXPECT_EQ(page.total, std::ranges::count(items, department, [](const Item& item) { return item.department.zh; }));
    for (const Item& item : page.items)
        EXPECT_EQ(item.department.zh, department);
    EXPECT_EQ(catalogue.items({.department = "' OR 1=1 --"}).value().total, 0);
}

TEST_F(CatalogueTest, BrowsingCountsWhatTheListsHold)
{
    Catalogue catalogue = open();
    EXPECT_THAT(catalogue.departments().value(), testing::IsEmpty());
    EXPECT_EQ(catalogue.district().value(), Text{});
    const Contents contents = shipped();
    ASSERT_TRUE(catalogue.replace(contents, "items.json", noon).ok());
    EXPECT_EQ(catalogue.district().value(), contents.district);
    int all = 0;
    const auto departments = catalogue.departments().value();
    for (const DepartmentCount& department : departments) {
        EXPECT_EQ(catalogue.items({.department = department.department.zh}).value().total, department.items);
        all += department.items;
    }
    EXPECT_EQ(all, static_cast<int>(contents.items.size()));
    EXPECT_EQ(departments.front().department, contents.items.front().department);
    const auto events = catalogue.lifeEvents().value();
    ASSERT_THAT(events, testing::Not(testing::IsEmpty()));
    for (const LifeEventCount& event : events) {
        const ItemPage page = catalogue.items({.lifeEvent = event.event.id, .limit = 500}).value();
        EXPECT_EQ(page.total, event.items);
        for (const Item& item : page.items)
            EXPECT_THAT(item.lifeEvents, testing::Contains(event.event.id));
    }
    EXPECT_EQ(events.front().event, contents.lifeEvents.front());
    EXPECT_EQ(catalogue.items({.lifeEvent = "moon"}).value().total, 0);
}

TEST_F(CatalogueTest, AnImportReplacesEverything)
{
    Catalogue catalogue = open();
    ASSERT_TRUE(catalogue.replace(shipped(), "items.json", noon).ok());
    ASSERT_TRUE(catalogue.replace(marked("neu", 3), "new.json", noon).ok());
    EXPECT_EQ(catalogue.count().value(), 3);
    EXPECT_EQ(catalogue.item("PA-RS-0005").value(), std::nullopt);
    EXPECT_EQ(catalogue.lastImport().value()->source, "new.json");
}

TEST_F(CatalogueTest, AnImportThatFailsInTheMiddleLeavesTheOldOne)
{
    Catalogue catalogue = open();
    const auto items = shippedItems();
    ASSERT_TRUE(catalogue.replace(shipped(), "items.json", noon).ok());
    auto broken = marked("half", 50);
    broken.items[40].taskCode = broken.items[2].taskCode; // the database refuses this row, 40 rows behind the DELETE
    const auto refused = catalogue.replace(broken, "broken.json", noon);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "store-constraint");
    EXPECT_EQ(catalogue.count().value(), static_cast<int>(items.size()));
    EXPECT_EQ(catalogue.item("PA-RS-0005").value(), items.front());
    EXPECT_EQ(catalogue.lastImport().value()->source, "items.json");
    EXPECT_FALSE(open().item("T-1").value().has_value());
}

TEST_F(CatalogueTest, AReaderDuringImportsSeesOneCatalogueOrTheOther)
{
    constexpr int few = 40;
    constexpr int many = 90;
    ASSERT_TRUE(open().replace(marked("few", few), "few.json", noon).ok());
    std::atomic<bool> done{false};
    std::jthread writer([&] {
        Catalogue catalogue = open();
        for (int round = 0; round < 20; ++round) {
            const bool even = round % 2 == 0;
            EXPECT_TRUE(catalogue.replace(even ? marked("many", many) : marked("few", few), "x.json", noon).ok());
        }
        done = true;
    });
    const Catalogue reader = open();
    int looks = 0;
    while (!done || looks < 20) {
        const auto page = reader.items({.limit = 500});
        ASSERT_TRUE(page.ok()) << page.error().message;
        const std::string mark = page->items.front().name;
        EXPECT_EQ(page->total, mark == "few" ? few : many);
        EXPECT_EQ(page->items.size(), static_cast<std::size_t>(page->total));
        EXPECT_TRUE(std::ranges::all_of(page->items, [&](const Item& item) { return item.name == mark; }));
        ++looks;
    }
}

TEST_F(CatalogueTest, ASwapIsNoticedOnceByEveryConnection)
{
    Catalogue kiosk = open();
    Catalogue tool = open();
    EXPECT_FALSE(kiosk.changed().value());
    ASSERT_TRUE(tool.replace(shipped(), "items.json", noon).ok());
    EXPECT_TRUE(kiosk.changed().value());
    EXPECT_FALSE(kiosk.changed().value());
    EXPECT_TRUE(tool.changed().value());
    EXPECT_FALSE(tool.changed().value());
}

TEST_F(CatalogueTest, ANewerDatabaseIsRefusedAndLeftAlone)
{
    const auto file = m_dir.path() / "catalogue.db";
    constexpr std::array<std::string_view, 3> newer{"CREATE TABLE a (x)", "CREATE TABLE b (x)", "CREATE TABLE c (x)"};
    ASSERT_TRUE(store::Database::open({.file = file, .migrations = newer}).ok());
    const auto refused = Catalogue::open(file);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "store-newer");
}
