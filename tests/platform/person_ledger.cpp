#include "tests/platform/person_ledger.h"

#include "kiosk/base/uuid.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <array>

namespace changming::sandbox
{

namespace
{

constexpr const char* schema = R"(
CREATE TABLE IF NOT EXISTS case_events (case_number TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS events_of_case ON case_events (case_number);
CREATE TABLE IF NOT EXISTS case_notes (
    case_number TEXT PRIMARY KEY, wanted TEXT NOT NULL DEFAULT '[]', wanted_by TEXT NOT NULL DEFAULT '', result_id TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE IF NOT EXISTS licence_uses (
    id TEXT PRIMARY KEY, person TEXT NOT NULL, licence_id TEXT NOT NULL, task_code TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS arrived_files (
    id TEXT PRIMARY KEY, person TEXT NOT NULL, task_code TEXT NOT NULL, material_id TEXT NOT NULL, sha256 TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS ratings (
    id TEXT PRIMARY KEY, digest TEXT NOT NULL, terminal_id TEXT NOT NULL, answer TEXT NOT NULL, rating TEXT NOT NULL) STRICT;
)";

// Every query's exceptions end here.
template <class Query> auto guarded(std::mutex& mutex, Query query) -> decltype(query())
{
    const std::lock_guard lock(mutex);
    try {
        return query();
    } catch (const SQLite::Exception& failure) {
        return Error{"ledger-failed", failure.what()};
    }
}

template <class... Values> SQLite::Statement bound(SQLite::Database& database, const char* sql, const Values&... values)
{
    SQLite::Statement statement(database, sql);
    SQLite::bind(statement, values...);
    return statement;
}

template <class... Values> int run(SQLite::Database& database, const char* sql, const Values&... values)
{
    return bound(database, sql, values...).exec();
}

std::string drawnId(const char* prefix)
{
    std::array<std::byte, 12> bytes{};
    randomBytes(bytes);
    return prefix + hex(bytes);
}

void addEvent(SQLite::Database& database, const std::string& number, const std::string& kind, WallTime now)
{
    run(database, "INSERT INTO case_events VALUES (?, ?, ?)", number, toRfc3339(now), kind);
}

void setWanted(SQLite::Database& database, const std::string& number, const std::string& wanted, const std::string& wantedBy)
{
    run(database,
        "INSERT INTO case_notes (case_number, wanted, wanted_by) VALUES (?, ?, ?) "
        "ON CONFLICT (case_number) DO UPDATE SET wanted = excluded.wanted, wanted_by = excluded.wanted_by",
        number, wanted, wantedBy);
}

// The state of a case; empty when the person has none of this number. Without a person anybody's.
std::string stateOf(SQLite::Database& database, const std::string& number, const std::string& person)
{
    auto query = bound(database, "SELECT state FROM cases WHERE case_number = ?1 AND (?2 = '' OR person = ?2)", number, person);
    return query.executeStep() ? query.getColumn(0).getString() : std::string{};
}

bool isOpen(const std::string& state)
{
    return state == "accepted" || state == "in_progress" || state == "supplement";
}

CaseOfPerson caseOf(SQLite::Database& database, SQLite::Statement& row)
{
    const auto text = [&row](int column) { return row.getColumn(column).getString(); };
    CaseOfPerson found{.number = text(0),
                       .taskCode = text(1),
                       .state = text(2),
                       .acceptedAt = text(3),
                       .promisedBy = text(4),
                       .events = {},
                       .wanted = nlohmann::json::array(),
                       .wantedBy = {},
                       .resultId = {}};
    auto events = bound(database, "SELECT at, kind FROM case_events WHERE case_number = ? ORDER BY rowid", found.number);
    while (events.executeStep())
        found.events.push_back({events.getColumn(0).getString(), events.getColumn(1).getString()});
    auto notes = bound(database, "SELECT wanted, wanted_by, result_id FROM case_notes WHERE case_number = ?", found.number);
    if (notes.executeStep()) {
        found.wanted = nlohmann::json::parse(notes.getColumn(0).getString());
        found.wantedBy = notes.getColumn(1).getString();
        found.resultId = notes.getColumn(2).getString();
    }
    return found;
}

} // namespace

PersonLedger::PersonLedger(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database)) {}

PersonLedger::~PersonLedger() = default;

Result<std::unique_ptr<PersonLedger>> PersonLedger::open(const std::filesystem::path& file)
{
    std::mutex alone;
    return guarded(alone, [&file]() -> Result<std::unique_ptr<PersonLedger>> {
        auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE, 5000);
        database->exec(schema);
        return std::unique_ptr<PersonLedger>(new PersonLedger(std::move(database)));
    });
}

Result<void> PersonLedger::seed(const std::string& person, const KnownCase& known)
{
    return guarded(m_mutex, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        // The last six digits are the file's own; the rest of the number is the day of the first start.
        const std::string key = "seed-" + known.number.substr(known.number.size() - 6);
        if (bound(*m_database, "SELECT 1 FROM cases WHERE key = ?", key).executeStep())
            return {};
        run(*m_database, "INSERT INTO cases VALUES (?, ?, ?, '', '', ?, ?, ?, ?, ?, x'')", known.number, key, known.taskCode, key, person,
            known.state, known.acceptedAt, known.promisedBy);
        for (const KnownEvent& event : known.events)
            run(*m_database, "INSERT INTO case_events VALUES (?, ?, ?)", known.number, event.at, event.kind);
        run(*m_database, "INSERT INTO case_notes VALUES (?, ?, ?, ?)", known.number, known.wanted.dump(), known.wantedBy, known.resultId);
        transaction.commit();
        return {};
    });
}

Result<std::vector<CaseOfPerson>> PersonLedger::casesOf(const std::string& person)
{
    return guarded(m_mutex, [&]() -> Result<std::vector<CaseOfPerson>> {
        auto query = bound(*m_database,
                           "SELECT case_number, task_code, state, accepted_at, promised_by FROM cases WHERE person = ? "
                           "ORDER BY accepted_at DESC, rowid DESC LIMIT 100",
                           person);
        std::vector<CaseOfPerson> cases;
        while (query.executeStep())
            cases.push_back(caseOf(*m_database, query));
        return cases;
    });
}

Result<Change> PersonLedger::withdraw(const std::string& person, const std::string& number, WallTime now)
{
    return guarded(m_mutex, [&]() -> Result<Change> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const std::string state = stateOf(*m_database, number, person);
        if (!isOpen(state))
            return state.empty() ? Change::Unknown : Change::NotPossible;
        run(*m_database, "UPDATE cases SET state = 'withdrawn' WHERE case_number = ?", number);
        addEvent(*m_database, number, "withdrawn", now);
        setWanted(*m_database, number, "[]", "");
        transaction.commit();
        return Change::Done;
    });
}

Result<Change> PersonLedger::supplemented(const std::string& person, const std::string& number, WallTime now)
{
    return guarded(m_mutex, [&]() -> Result<Change> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const std::string state = stateOf(*m_database, number, person);
        if (state != "supplement")
            return state.empty() ? Change::Unknown : Change::NotPossible;
        run(*m_database, "UPDATE cases SET state = 'in_progress' WHERE case_number = ?", number);
        addEvent(*m_database, number, "supplemented", now);
        setWanted(*m_database, number, "[]", "");
        transaction.commit();
        return Change::Done;
    });
}

Result<Change> PersonLedger::advance(const std::string& number, const std::string& state, const nlohmann::json& wanted, const std::string& wantedBy,
                                     WallTime now)
{
    return guarded(m_mutex, [&]() -> Result<Change> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const std::string before = stateOf(*m_database, number, {});
        if (!isOpen(before))
            return before.empty() ? Change::Unknown : Change::NotPossible;
        run(*m_database, "UPDATE cases SET state = ? WHERE case_number = ?", state, number);
        addEvent(*m_database, number, state, now);
        setWanted(*m_database, number, wanted.dump(), wantedBy);
        transaction.commit();
        return Change::Done;
    });
}

Result<void> PersonLedger::setResult(const std::string& number, const std::string& resultId)
{
    return guarded(m_mutex, [&]() -> Result<void> {
        run(*m_database,
            "INSERT INTO case_notes (case_number, result_id) VALUES (?, ?) ON CONFLICT (case_number) DO UPDATE SET result_id = excluded.result_id",
            number, resultId);
        return {};
    });
}

Result<std::string> PersonLedger::recordUse(const std::string& person, const std::string& licenceId, const std::string& taskCode, WallTime now)
{
    return guarded(m_mutex, [&]() -> Result<std::string> {
        std::string id = drawnId("use-");
        run(*m_database, "INSERT INTO licence_uses VALUES (?, ?, ?, ?, ?)", id, person, licenceId, taskCode, toRfc3339(now));
        return id;
    });
}

Result<std::vector<LicenceUse>> PersonLedger::uses()
{
    return guarded(m_mutex, [&]() -> Result<std::vector<LicenceUse>> {
        auto query = bound(*m_database, "SELECT id, person, licence_id, task_code, at FROM licence_uses ORDER BY rowid");
        std::vector<LicenceUse> uses;
        while (query.executeStep())
            uses.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                            query.getColumn(3).getString(), query.getColumn(4).getString()});
        return uses;
    });
}

Result<bool> PersonLedger::hasUse(const std::string& person, const std::string& useId)
{
    return guarded(m_mutex, [&]() -> Result<bool> {
        return bound(*m_database, "SELECT 1 FROM licence_uses WHERE id = ? AND person = ?", useId, person).executeStep();
    });
}

Result<void> PersonLedger::recordFile(const ArrivedFile& file, WallTime now)
{
    return guarded(m_mutex, [&]() -> Result<void> {
        run(*m_database, "INSERT INTO arrived_files VALUES (?, ?, ?, ?, ?, ?)", file.id, file.person, file.taskCode, file.materialId, file.sha256,
            toRfc3339(now));
        return {};
    });
}

Result<bool> PersonLedger::hasFile(const std::string& person, const std::string& fileId)
{
    return guarded(m_mutex, [&]() -> Result<bool> {
        return bound(*m_database, "SELECT 1 FROM arrived_files WHERE id = ? AND person = ?", fileId, person).executeStep();
    });
}

Result<std::optional<PersonLedger::RatingRow>> PersonLedger::findRating(const std::string& id)
{
    return guarded(m_mutex, [&]() -> Result<std::optional<RatingRow>> {
        auto query = bound(*m_database, "SELECT digest, terminal_id, answer, rating FROM ratings WHERE id = ?", id);
        if (!query.executeStep())
            return std::optional<RatingRow>{};
        return std::optional(RatingRow{query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                                       query.getColumn(3).getString()});
    });
}

Result<void> PersonLedger::keepRating(const std::string& id, const RatingRow& row)
{
    return guarded(m_mutex, [&]() -> Result<void> {
        run(*m_database, "INSERT OR IGNORE INTO ratings VALUES (?, ?, ?, ?, ?)", id, row.digest, row.terminalId, row.answer, row.rating);
        return {};
    });
}

Result<std::vector<nlohmann::json>> PersonLedger::ratings()
{
    return guarded(m_mutex, [&]() -> Result<std::vector<nlohmann::json>> {
        auto query = bound(*m_database, "SELECT rating FROM ratings ORDER BY rowid");
        std::vector<nlohmann::json> all;
        while (query.executeStep())
            all.push_back(nlohmann::json::parse(query.getColumn(0).getString()));
        return all;
    });
}

} // namespace changming::sandbox
