#include "kiosk/catalogue/catalogue.h"

#include "kiosk/catalogue/item_rows.h"
#include "kiosk/catalogue/search_index.h"
#include "kiosk/store/database.h"

#include <algorithm>
#include <utility>

namespace changming::catalogue
{

namespace
{

using store::Row;

constexpr int maxPage = 500;

} // namespace

struct Catalogue::Content {
    store::Database database;
    std::int64_t seenVersion = 0; // PRAGMA data_version at the last look
    std::int64_t seenImport = 0;  // the newest import reported by changed(), or there when the file was opened
    bool ownImport = false;       // data_version does not count our own writes

    Result<std::int64_t> newestImport()
    {
        auto newest = database.first("SELECT coalesce(max(id), 0) FROM import", {}, [](const Row& row) { return row.integer(0); });
        if (!newest)
            return newest.error();
        return newest->value_or(0);
    }

    // Inside a transaction.
    Result<void> write(const Contents& contents, const ImportFacts& facts)
    {
        for (const char* emptied : {"DELETE FROM item_life_event", "DELETE FROM life_event", "DELETE FROM item"}) {
            if (auto done = database.run(emptied); !done)
                return done.error();
        }
        for (std::size_t position = 0; position < contents.lifeEvents.size(); ++position) {
            const LifeEvent& event = contents.lifeEvents[position];
            if (auto done = database.run("INSERT INTO life_event (id, position, title_zh, title_en, icon) VALUES (?,?,?,?,?)",
                                         {event.id, static_cast<std::int64_t>(position), event.title.zh, event.title.en, event.icon});
                !done)
                return done.error();
        }
        for (std::size_t position = 0; position < contents.items.size(); ++position) {
            if (auto done = insert(contents.items[position], position); !done)
                return done;
        }
        if (auto indexed = index(database, contents.items); !indexed)
            return indexed;
        auto noted = database.run("INSERT INTO import (imported_at, items, source, district_zh, district_en) VALUES (?,?,?,?,?)",
                                  {facts.importedAt, facts.items, facts.source, contents.district.zh, contents.district.en});
        return noted ? Result<void>{} : noted.error();
    }

    Result<void> insert(const Item& item, std::size_t position)
    {
        if (auto done = database.run(insertItem, valuesOf(item, position)); !done)
            return done.error();
        for (const std::string& event : item.lifeEvents) {
            if (auto done =
                    database.run("INSERT INTO item_life_event (life_event, position) VALUES (?,?)", {event, static_cast<std::int64_t>(position)});
                !done)
                return done.error();
        }
        return {};
    }
};

Catalogue::Catalogue(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::open(const std::filesystem::path& file)
{
    auto database = store::Database::open({.file = file, .migrations = catalogueMigrations});
    if (!database)
        return database.error();
    auto content = std::make_unique<Content>(Content{std::move(*database)});
    // The version first: an import between the two is then seen twice rather than never.
    const auto version = content->database.dataVersion();
    if (!version)
        return version.error();
    const auto newest = content->newestImport();
    if (!newest)
        return newest.error();
    content->seenVersion = *version;
    content->seenImport = *newest;
    return Catalogue(std::move(content));
}

Result<std::optional<Item>> Catalogue::item(std::string_view taskCode) const
{
    return m_content->database.first("SELECT " + itemColumns + " FROM item WHERE task_code = ?", {taskCode},
                                     [](const Row& row) { return itemFrom(row, 0); });
}

Result<ItemPage> Catalogue::items(const ItemQuery& query) const
{
    // One statement, so that total and page are of the same catalogue even while another process swaps it. The join gives
    // one row without an item when the page is empty.
    std::string where = query.department.empty() ? " WHERE ?1 = ''" : " WHERE department_zh = ?1";
    where += query.lifeEvent.empty() ? " AND ?2 = ''" : " AND position IN (SELECT position FROM item_life_event WHERE life_event = ?2)";
    where += " AND ?5 IN ('', badge)";
    const std::string sql = "SELECT counted.total, page.* FROM (SELECT count(*) AS total FROM item" + where + ") AS counted LEFT JOIN (SELECT " +
                            itemColumns + ", position FROM item" + where + " ORDER BY position LIMIT ?3 OFFSET ?4) AS page ORDER BY page.position";
    ItemPage page;
    const auto done = m_content->database.each(
        sql, {query.department, query.lifeEvent, std::clamp(query.limit, 0, maxPage), std::max(query.offset, 0), std::string(query.badge ? badgeToken(*query.badge) : "")}, [&](const Row& row) {
            page.total = static_cast<int>(row.integer(0));
            if (!row.isNull(1))
                page.items.push_back(itemFrom(row, 1));
        });
    if (!done)
        return done.error();
    return page;
}

Result<int> Catalogue::count() const
{
    const auto counted = m_content->database.first("SELECT count(*) FROM item", {}, [](const Row& row) { return static_cast<int>(row.integer(0)); });
    if (!counted)
        return counted.error();
    return counted->value_or(0);
}

Result<std::optional<ImportFacts>> Catalogue::lastImport() const
{
    return m_content->database.first("SELECT imported_at, items, source FROM import ORDER BY id DESC LIMIT 1", {}, [](const Row& row) {
        return ImportFacts{row.text(0), static_cast<int>(row.integer(1)), row.text(2)};
    });
}

Result<std::vector<DepartmentCount>> Catalogue::departments() const
{
    return m_content->database.all("SELECT department_zh, department_en, count(*) FROM item GROUP BY department_zh ORDER BY min(position)", {},
                                   [](const Row& row) {
                                       return DepartmentCount{{row.text(0), row.text(1)}, static_cast<int>(row.integer(2))};
                                   });
}

Result<std::vector<LifeEventCount>> Catalogue::lifeEvents() const
{
    return m_content->database.all(
        "SELECT e.id, e.title_zh, e.title_en, e.icon, count(*) FROM life_event AS e JOIN item_life_event AS i "
        "ON i.life_event = e.id GROUP BY e.id ORDER BY e.position",
        {}, [](const Row& row) {
            return LifeEventCount{{row.text(0), {row.text(1), row.text(2)}, row.text(3)}, static_cast<int>(row.integer(4))};
        });
}

Result<Text> Catalogue::district() const
{
    auto found = m_content->database.first("SELECT district_zh, district_en FROM import ORDER BY id DESC LIMIT 1", {}, [](const Row& row) {
        return Text{row.text(0), row.text(1)};
    });
    if (!found)
        return found.error();
    return found->value_or(Text{});
}

Result<HitPage> Catalogue::search(std::string_view typed, int offset, int limit) const
{
    return searchIn(m_content->database, typed, offset, std::clamp(limit, 0, maxPage));
}

Result<ImportFacts> Catalogue::replace(const Contents& contents, const std::string& source, WallTime importedAt)
{
    const ImportFacts facts{toRfc3339(importedAt), static_cast<int>(contents.items.size()), source};
    const auto done = m_content->database.transaction([&] { return m_content->write(contents, facts); });
    if (!done)
        return done.error();
    m_content->ownImport = true;
    return facts;
}

Result<bool> Catalogue::changed()
{
    const auto version = m_content->database.dataVersion();
    if (!version)
        return version.error();
    if (*version == m_content->seenVersion && !m_content->ownImport)
        return false;
    const auto newest = m_content->newestImport();
    if (!newest)
        return newest.error();
    m_content->seenVersion = *version;
    m_content->ownImport = false;
    return std::exchange(m_content->seenImport, *newest) != *newest;
}

} // namespace changming::catalogue
