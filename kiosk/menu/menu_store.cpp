#include "kiosk/menu/menu_store.h"

#include "kiosk/base/json.h"
#include "kiosk/base/log.h"
#include "kiosk/store/database.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace changming::menu
{

namespace
{

using store::Row;

// Append only: a migration that has shipped is never edited. The triggers keep the history honest even against a hand
// with sqlite3.
constexpr std::array<std::string_view, 1> migrations{R"sql(
CREATE TABLE menu_version (
    number       INTEGER PRIMARY KEY AUTOINCREMENT,
    origin       TEXT NOT NULL CHECK (origin IN ('seed', 'staff')),
    content      TEXT NOT NULL,
    author       TEXT NOT NULL,
    note         TEXT NOT NULL,
    published_at TEXT NOT NULL
);
CREATE TRIGGER menu_version_stays BEFORE UPDATE ON menu_version BEGIN SELECT raise(ABORT, 'a version is never changed'); END;
CREATE TRIGGER menu_version_kept BEFORE DELETE ON menu_version BEGIN SELECT raise(ABORT, 'a version is never removed'); END;
)sql"};

constexpr int maxListed = 500;

// Two files with the same content give the same text: keys sorted, no spaces, without the editor's own key.
std::string canonical(std::string_view checkedBytes)
{
    auto document = parseJson(checkedBytes, "menu");
    document.value().erase("$schema");
    return document.value().dump();
}

VersionFacts factsFrom(const Row& row)
{
    return {static_cast<int>(row.integer(0)), row.text(1), row.text(2), row.text(3)};
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

    Result<int> insert(const std::string& origin, const std::string& content, const std::string& author, const std::string& note, WallTime now)
    {
        if (auto done = database.run("INSERT INTO menu_version (origin, content, author, note, published_at) VALUES (?,?,?,?,?)",
                                     {origin, content, author, note, toRfc3339(now)});
            !done)
            return done.error();
        ownVersion = true;
        return newestNumber();
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
        if (auto number = insert("seed", content, "seed", "", now); !number)
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

Result<int> MenuStore::publish(std::string_view menuJson, const std::string& author, const std::string& note, const TargetKnown& known,
                               WallTime now)
{
    if (const MenuFile checked = parseMenu(menuJson, "menu", known); !checked.complaints.empty())
        return checked.complaints.front();
    int number = 0;
    const auto done = m_content->database.transaction([&]() -> Result<void> {
        const auto inserted = m_content->insert("staff", canonical(menuJson), author, note, now);
        if (!inserted)
            return inserted.error();
        number = *inserted;
        return {};
    });
    if (!done)
        return done.error();
    return number;
}

Result<std::optional<Version>> MenuStore::current() const
{
    struct Stored {
        VersionFacts facts;
        std::string content;
    };
    int below = std::numeric_limits<int>::max();
    while (true) {
        const auto stored = m_content->database.first(
            "SELECT number, author, note, published_at, content FROM menu_version WHERE number < ? ORDER BY number DESC LIMIT 1", {below},
            [](const Row& row) {
                return Stored{factsFrom(row), row.text(4)};
            });
        if (!stored)
            return stored.error();
        if (!stored->has_value())
            return std::optional<Version>();
        const auto& [facts, content] = **stored;
        MenuFile checked = parseMenu(content, "hall.db", {});
        if (checked.complaints.empty())
            return std::optional<Version>({facts.number, facts.author, facts.note, facts.publishedAt, std::move(checked.menu)});
        // A version of an older release may name what this one no longer has; the last good one stays on the screen.
        log::error("menu", "menu.version-unusable", {{"version", facts.number}, {"code", log::Token{checked.complaints.front().code}}});
        below = facts.number;
    }
}

Result<std::vector<VersionFacts>> MenuStore::versions(int limit) const
{
    return m_content->database.all("SELECT number, author, note, published_at FROM menu_version ORDER BY number DESC LIMIT ?",
                                   {std::clamp(limit, 0, maxListed)}, factsFrom);
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
