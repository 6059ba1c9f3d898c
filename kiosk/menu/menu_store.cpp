#include "kiosk/menu/menu_store.h"

#include "kiosk/base/json.h"
#include "kiosk/base/log.h"
#include "kiosk/menu/hall_tables.h"
#include "kiosk/menu/menu_text.h"
#include "kiosk/store/database.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace changming::menu
{

namespace
{

using store::Row;

constexpr int maxListed = 500;

// Two files with the same content give the same text: keys sorted, no spaces, without the editor's own key.
std::string canonical(std::string_view checkedBytes)
{
    auto document = parseJson(checkedBytes, "menu");
    document.value().erase("$schema");
    return document.value().dump();
}

constexpr std::string_view factColumns = "number, author, author_name, note, published_at, restores";
constexpr int contentColumn = 6; // behind those

VersionFacts factsFrom(const Row& row)
{
    return {static_cast<int>(row.integer(0)), row.text(1), row.text(2), row.text(3), row.text(4), static_cast<int>(row.integer(5))};
}

struct Stored {
    VersionFacts facts;
    std::string content;
};

Stored storedFrom(const Row& row)
{
    return {factsFrom(row), row.text(contentColumn)};
}

std::string select(std::string_view columns, std::string_view rest)
{
    return "SELECT " + std::string(columns) + " FROM menu_version " + std::string(rest);
}

Error moved(const VersionFacts& newest, int base)
{
    const std::string number = std::to_string(newest.number);
    const std::string& name = newest.authorName.empty() ? newest.author : newest.authorName;
    return {"menu-version-moved",
            "version " + number + " (" + name + ", " + newest.publishedAt + ") has been published since version " + std::to_string(base) +
                "; look at what it changed first",
            "",
            "您改的是第 " + std::to_string(base) + " 版，后来又发布了第 " + number + " 版（" + name + "，" + newest.publishedAt +
                "），先看看它改了什么"};
}

} // namespace

struct MenuStore::Content {
    store::Database database;
    std::int64_t seenVersion = 0; // PRAGMA data_version at the last look
    int seenNumber = 0;           // the newest version reported by changed(), or there when the file was opened
    bool ownVersion = false;      // data_version does not count our own writes

    Result<int> newestNumber(std::string_view origin = "")
    {
        auto newest = database.first("SELECT coalesce(max(number), 0) FROM menu_version WHERE ?1 = '' OR origin = ?1", {origin},
                                     [](const Row& row) { return static_cast<int>(row.integer(0)); });
        if (!newest)
            return newest.error();
        return newest->value_or(0);
    }

    Result<int> insert(const std::string& origin, const std::string& content, const Publication& publication, int restores, WallTime now)
    {
        if (auto done =
                database.run("INSERT INTO menu_version (origin, content, author, author_name, note, published_at, restores) VALUES (?,?,?,?,?,?,?)",
                             {origin, content, publication.author, publication.authorName, publication.note, toRfc3339(now), restores});
            !done)
            return done.error();
        ownVersion = true;
        return newestNumber();
    }

    // Inside the transaction that publishes, so that of two who publish at once the second is told.
    Result<void> expectNewest(int base)
    {
        const auto newest = database.first(select(factColumns, "ORDER BY number DESC LIMIT 1"), {}, factsFrom);
        if (!newest)
            return newest.error();
        if (newest->has_value() && (*newest)->number != base)
            return moved(**newest, base);
        return {};
    }

    // Inside a transaction, so that two processes that start at once take a seed once.
    Result<SeedOutcome> takeSeed(const std::string& content, WallTime now)
    {
        const auto lastSeed = newestNumber("seed");
        if (!lastSeed)
            return lastSeed.error();
        const auto taken =
            database.first("SELECT content FROM menu_version WHERE number = ?", {*lastSeed}, [](const Row& row) { return row.text(0); });
        if (!taken)
            return taken.error();
        if (*taken == content)
            return SeedOutcome::Unchanged;
        const auto lastStaff = newestNumber("staff");
        if (!lastStaff)
            return lastStaff.error();
        if (*lastStaff > *lastSeed)
            return SeedOutcome::StaffHavePublished;
        if (auto number = insert("seed", content, {.author = "seed"}, 0, now); !number)
            return number.error();
        return SeedOutcome::Taken;
    }
};

MenuStore::MenuStore(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
MenuStore::MenuStore(MenuStore&&) noexcept = default;
MenuStore& MenuStore::operator=(MenuStore&&) noexcept = default;
MenuStore::~MenuStore() = default;

Result<MenuStore> MenuStore::open(const std::filesystem::path& file)
{
    auto database = store::Database::open({.file = file, .migrations = migrations});
    if (!database)
        return database.error();
    auto content = std::make_unique<Content>(Content{std::move(*database)});
    // The data version first: a version published between the two is then seen twice rather than never.
    const auto version = content->database.dataVersion();
    if (!version)
        return version.error();
    const auto newest = content->newestNumber();
    if (!newest)
        return newest.error();
    content->seenVersion = *version;
    content->seenNumber = *newest;
    return MenuStore(std::move(content));
}

Result<SeedOutcome> MenuStore::takeSeed(const std::filesystem::path& file, const TargetKnown& known, WallTime now)
{
    const auto bytes = readFile(file, JsonLimits{}.maxBytes);
    if (!bytes)
        return bytes.error();
    if (const MenuFile checked = parseMenu(*bytes, file.string(), known); !checked.complaints.empty())
        return checked.complaints.front();
    SeedOutcome outcome = SeedOutcome::Unchanged;
    const auto done = m_content->database.transaction([&]() -> Result<void> {
        const auto taken = m_content->takeSeed(canonical(*bytes), now);
        if (!taken)
            return taken.error();
        outcome = *taken;
        return {};
    });
    if (!done)
        return done.error();
    return outcome;
}

Result<int> MenuStore::add(std::string_view menuJson, const Publication& publication, int restores, const TargetKnown& known, WallTime now)
{
    if (const MenuFile checked = parseMenu(menuJson, "menu", known); !checked.complaints.empty())
        return checked.complaints.front();
    int number = 0;
    const auto done = m_content->database.transaction([&]() -> Result<void> {
        if (publication.base) {
            if (auto newest = m_content->expectNewest(*publication.base); !newest)
                return newest;
        }
        const auto inserted = m_content->insert("staff", canonical(menuJson), publication, restores, now);
        if (!inserted)
            return inserted.error();
        number = *inserted;
        return {};
    });
    if (!done)
        return done.error();
    return number;
}

Result<int> MenuStore::publish(std::string_view menuJson, const Publication& publication, const TargetKnown& known, WallTime now)
{
    return add(menuJson, publication, 0, known, now);
}

Result<int> MenuStore::publish(std::string_view menuJson, const std::string& author, const std::string& note, const TargetKnown& known, WallTime now)
{
    return publish(menuJson, {.author = author, .note = note}, known, now);
}

Result<int> MenuStore::rollBack(int number, const Publication& publication, WallTime now)
{
    const auto old = version(number);
    if (!old)
        return old.error();
    return add(menuFileText(old->menu), publication, number, {}, now);
}

Result<std::optional<Version>> MenuStore::current() const
{
    int below = std::numeric_limits<int>::max();
    int newest = 0;
    while (true) {
        const auto stored = m_content->database.first(select(std::string(factColumns) + ", content", "WHERE number < ? ORDER BY number DESC LIMIT 1"),
                                                      {below}, storedFrom);
        if (!stored)
            return stored.error();
        if (!stored->has_value())
            return std::optional<Version>();
        const auto& [facts, content] = **stored;
        newest = std::max(newest, facts.number);
        MenuFile checked = parseMenu(content, "hall.db", {});
        if (checked.complaints.empty())
            return std::optional<Version>(Version{facts, std::move(checked.menu), newest});
        // A version of an older release may name what this one no longer has; the last good one stays on the screen.
        log::error("menu", "menu.version-unusable", {{"version", facts.number}, {"code", log::Token{checked.complaints.front().code}}});
        below = facts.number;
    }
}

Result<Version> MenuStore::version(int number) const
{
    const auto stored = m_content->database.first(select(std::string(factColumns) + ", content", "WHERE number = ?"), {number}, storedFrom);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return Error{"menu-no-such-version", "there is no version " + std::to_string(number), file().string(),
                     "没有第 " + std::to_string(number) + " 版"};
    MenuFile checked = parseMenu((*stored)->content, "version " + std::to_string(number), {});
    if (!checked.complaints.empty())
        return checked.complaints.front();
    return Version{(*stored)->facts, std::move(checked.menu), number};
}

Result<std::vector<VersionFacts>> MenuStore::versions(int limit) const
{
    return m_content->database.all(select(factColumns, "ORDER BY number DESC LIMIT ?"), {std::clamp(limit, 0, maxListed)}, factsFrom);
}

const std::filesystem::path& MenuStore::file() const
{
    return m_content->database.file();
}

Result<bool> MenuStore::changed()
{
    const auto version = m_content->database.dataVersion();
    if (!version)
        return version.error();
    if (*version == m_content->seenVersion && !m_content->ownVersion)
        return false;
    const auto newest = m_content->newestNumber();
    if (!newest)
        return newest.error();
    m_content->seenVersion = *version;
    m_content->ownVersion = false;
    return std::exchange(m_content->seenNumber, *newest) != *newest;
}

} // namespace changming::menu
