#include "kiosk/catalogue/catalogue.h"

#include "kiosk/base/json.h"
#include "kiosk/store/database.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace changming::catalogue
{

namespace
{

using nlohmann::json;
using store::Row;
using store::Values;

// Append only: a migration that has shipped is never edited.
constexpr std::array<std::string_view, 1> migrations{R"sql(
CREATE TABLE item (
    task_code      TEXT PRIMARY KEY,
    position       INTEGER NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    plain_name_zh  TEXT NOT NULL,
    plain_name_en  TEXT NOT NULL,
    summary_zh     TEXT NOT NULL,
    summary_en     TEXT NOT NULL,
    audience_zh    TEXT NOT NULL,
    audience_en    TEXT NOT NULL,
    department_zh  TEXT NOT NULL,
    department_en  TEXT NOT NULL,
    badge          TEXT NOT NULL,
    form_id        TEXT NOT NULL,
    promised_days  INTEGER NOT NULL,
    statutory_days INTEGER NOT NULL,
    fee_zh         TEXT NOT NULL,
    fee_en         TEXT NOT NULL,
    materials      TEXT NOT NULL,
    help_phone     TEXT NOT NULL
);
CREATE INDEX item_by_department ON item (department_zh, position);
CREATE TABLE import (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    imported_at TEXT NOT NULL,
    items       INTEGER NOT NULL,
    source      TEXT NOT NULL
);
)sql"};

constexpr int maxPage = 500;

const std::string columns =
    "task_code, name, plain_name_zh, plain_name_en, summary_zh, summary_en, audience_zh, audience_en, department_zh, department_en, "
    "badge, form_id, promised_days, statutory_days, fee_zh, fee_en, materials, help_phone";

std::string materialsToText(const std::vector<Text>& materials)
{
    json list = json::array();
    for (const Text& material : materials)
        list.push_back(textToJson(material));
    return list.dump();
}

std::vector<Text> materialsFromText(const std::string& text)
{
    std::vector<Text> materials;
    const auto list = parseJson(text, "materials");
    if (!list || !list->is_array())
        return materials;
    for (const json& value : *list) {
        if (auto material = textFromJson(value, "materials"))
            materials.push_back(std::move(*material));
    }
    return materials;
}

// The columns above, starting at `at`.
Item itemFrom(const Row& row, int at)
{
    const auto text = [&](int column) { return row.text(at + column); };
    const auto number = [&](int column) { return static_cast<int>(row.integer(at + column)); };
    return {text(0),
            text(1),
            {text(2), text(3)},
            {text(4), text(5)},
            {text(6), text(7)},
            {text(8), text(9)},
            badgeFromToken(text(10)),
            text(11),
            number(12),
            number(13),
            {text(14), text(15)},
            materialsFromText(text(16)),
            text(17)};
}

Values valuesOf(const Item& i, std::size_t position)
{
    return {static_cast<std::int64_t>(position),
            i.taskCode,
            i.name,
            i.plainName.zh,
            i.plainName.en,
            i.summary.zh,
            i.summary.en,
            i.audience.zh,
            i.audience.en,
            i.department.zh,
            i.department.en,
            badgeToken(i.badge),
            i.formId,
            i.promisedDays,
            i.statutoryDays,
            i.fee.zh,
            i.fee.en,
            materialsToText(i.materials),
            i.helpPhone};
}

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
};

Catalogue::Catalogue(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::open(const std::filesystem::path& file)
{
    auto database = store::Database::open({.file = file, .migrations = migrations});
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
    return m_content->database.first("SELECT " + columns + " FROM item WHERE task_code = ?", {taskCode},
                                     [](const Row& row) { return itemFrom(row, 0); });
}

Result<ItemPage> Catalogue::items(const ItemQuery& query) const
{
    // One statement, so that total and page are of the same catalogue even while another process swaps it. The join gives
    // one row without an item when the page is empty.
    const std::string where = query.department.empty() ? " WHERE ?1 = ''" : " WHERE department_zh = ?1";
    const std::string sql = "SELECT counted.total, page.* FROM (SELECT count(*) AS total FROM item" + where + ") AS counted LEFT JOIN (SELECT " +
                            columns + ", position FROM item" + where + " ORDER BY position LIMIT ?2 OFFSET ?3) AS page ORDER BY page.position";
    ItemPage page;
    const auto done =
        m_content->database.each(sql, {query.department, std::clamp(query.limit, 0, maxPage), std::max(query.offset, 0)}, [&](const Row& row) {
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

Result<ImportFacts> Catalogue::replace(const std::vector<Item>& items, const std::string& source, WallTime importedAt)
{
    const ImportFacts facts{toRfc3339(importedAt), static_cast<int>(items.size()), source};
    store::Database& database = m_content->database;
    const std::string insert = "INSERT INTO item (position, " + columns + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    const auto done = database.transaction([&]() -> Result<void> {
        if (auto emptied = database.run("DELETE FROM item"); !emptied)
            return emptied.error();
        for (std::size_t position = 0; position < items.size(); ++position) {
            if (auto inserted = database.run(insert, valuesOf(items[position], position)); !inserted)
                return inserted.error();
        }
        if (auto noted =
                database.run("INSERT INTO import (imported_at, items, source) VALUES (?,?,?)", {facts.importedAt, facts.items, facts.source});
            !noted)
            return noted.error();
        return {};
    });
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
