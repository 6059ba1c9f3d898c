#include "tests/platform/ledger.h"

#include "kiosk/base/uuid.h"
#include "kiosk/crypto/digest.h"
#include "kiosk/base/working_days.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace changming::sandbox
{

namespace
{

constexpr const char* schema = R"(
CREATE TABLE IF NOT EXISTS cases (
    case_number TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, task_code TEXT NOT NULL, terminal_id TEXT NOT NULL,
    provisional_number TEXT NOT NULL, slip_token TEXT NOT NULL UNIQUE, person TEXT NOT NULL, state TEXT NOT NULL,
    accepted_at TEXT NOT NULL, promised_by TEXT NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS open_case ON cases (person, task_code) WHERE state NOT IN ('completed', 'refused', 'withdrawn');
CREATE TABLE IF NOT EXISTS decisions (
    key TEXT PRIMARY KEY, kind TEXT NOT NULL, digest TEXT NOT NULL, terminal_id TEXT NOT NULL, case_number TEXT NOT NULL,
    body TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS duplicate_slips (slip_token TEXT PRIMARY KEY, case_number TEXT NOT NULL) STRICT;
)";

// Every query's exceptions end here.
template <class Query> auto guarded(Query query) -> decltype(query())
{
    try {
        return query();
    } catch (const SQLite::Exception& failure) {
        return Error{"ledger-failed", failure.what()};
    }
}

std::optional<Decision> findDecision(SQLite::Database& database, const std::string& key)
{
    SQLite::Statement query(database, "SELECT kind, digest, terminal_id, case_number, body FROM decisions WHERE key = ?");
    query.bind(1, key);
    if (!query.executeStep())
        return std::nullopt;
    return Decision{query.getColumn(0).getString() == "accepted" ? Decision::Kind::Accepted : Decision::Kind::Duplicate,
                    query.getColumn(1).getString(), query.getColumn(2).getString(), query.getColumn(3).getString(), query.getColumn(4).getString()};
}

std::optional<std::string> openCase(SQLite::Database& database, const Submission& submission)
{
    SQLite::Statement query(database, "SELECT case_number FROM cases INDEXED BY open_case WHERE person = ? AND task_code = ? "
                                      "AND state NOT IN ('completed', 'refused', 'withdrawn')");
    query.bind(1, submission.person);
    query.bind(2, submission.taskCode);
    return query.executeStep() ? std::optional(query.getColumn(0).getString()) : std::nullopt;
}

bool exists(SQLite::Database& database, const char* sql, const std::string& value)
{
    SQLite::Statement query(database, sql);
    query.bind(1, value);
    return query.executeStep();
}

// "PA", month and day, six digits drawn at random: a number tells nobody how many came before.
std::string newCaseNumber(SQLite::Database& database, const HallTime& now)
{
    while (true) {
        std::uint32_t random = 0;
        randomBytes(std::as_writable_bytes(std::span(&random, 1)));
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "PA%02u%02u%06u", static_cast<unsigned>(now.date.month()), static_cast<unsigned>(now.date.day()),
                      random % 1'000'000U);
        if (!exists(database, "SELECT 1 FROM cases WHERE case_number = ?", text.data()))
            return text.data();
    }
}

std::string acceptanceBody(const Submission& submission, const std::string& number, const std::string& acceptedAt, const std::string& promisedBy)
{
    nlohmann::ordered_json body{{"caseNumber", number},
                                {"state", submission.instantResult.empty() ? "accepted" : "completed"},
                                {"acceptedAt", acceptedAt},
                                {"promisedBy", promisedBy},
                                {"office", textToJson(submission.office)}};
    if (!submission.instantResult.empty())
        body["result"] = nlohmann::ordered_json::parse(submission.instantResult);
    return body.dump();
}

void record(SQLite::Database& database, const std::string& key, const Decision& decision)
{
    SQLite::Statement insert(database, "INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(1, key);
    insert.bind(2, decision.kind == Decision::Kind::Accepted ? "accepted" : "duplicate");
    insert.bind(3, decision.digest);
    insert.bind(4, decision.terminalId);
    insert.bind(5, decision.caseNumber);
    insert.bind(6, decision.body);
    insert.exec();
}

void noteDuplicateSlip(SQLite::Database& database, const std::string& slipToken, const std::string& caseNumber)
{
    SQLite::Statement insert(database, "INSERT INTO duplicate_slips VALUES (?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, slipToken);
    insert.bind(2, caseNumber);
    insert.exec();
}

Decision accept(SQLite::Database& database, const Submission& submission, const std::string& digest, WallTime now)
{
    const HallTime hall = hallTime(now);
    const std::string number = newCaseNumber(database, hall);
    const std::string acceptedAt = toRfc3339(now);
    const bool isInstant = !submission.instantResult.empty();
    const std::string promisedBy = isoDate(workingDaysAfter(hall.date, isInstant ? 0 : submission.promisedDays));
    const std::string state = isInstant ? "completed" : "accepted";
    SQLite::Statement insert(database, "INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int column = 0;
    for (const std::string& value : {number, submission.key, submission.taskCode, submission.terminalId, submission.provisionalNumber,
                                     submission.slipToken, submission.person, state, acceptedAt, promisedBy})
        insert.bind(++column, value);
    insert.bind(++column, submission.sealed.data(), static_cast<int>(submission.sealed.size()));
    insert.exec();
    return {Decision::Kind::Accepted, digest, submission.terminalId, number, acceptanceBody(submission, number, acceptedAt, promisedBy)};
}

constexpr const char* rowColumns = "SELECT key, case_number, task_code, terminal_id, provisional_number, accepted_at, promised_by, state FROM cases ";

CaseRow row(SQLite::Statement& query)
{
    const auto text = [&query](int column) { return query.getColumn(column).getString(); };
    return {text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7)};
}

} // namespace

Ledger::Ledger(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database)) {}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const std::filesystem::path& file)
{
    return guarded([&file]() -> Result<std::unique_ptr<Ledger>> {
        auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 5000);
        database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        database->exec(schema);
        return std::unique_ptr<Ledger>(new Ledger(std::move(database)));
    });
}

Result<std::optional<Decision>> Ledger::find(const std::string& key)
{
    const std::lock_guard lock(m_mutex);
    return guarded([&]() -> Result<std::optional<Decision>> { return findDecision(*m_database, key); });
}

Result<Ledger::Outcome> Ledger::decide(const Submission& submission, WallTime now)
{
    const std::lock_guard lock(m_mutex);
    return guarded([&]() -> Result<Outcome> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (auto earlier = findDecision(*m_database, submission.key))
            return Outcome{std::move(*earlier), false};
        const std::string digest = crypto::sha256(submission.sealed);
        Decision decision;
        if (auto number = openCase(*m_database, submission)) {
            noteDuplicateSlip(*m_database, submission.slipToken, *number);
            decision = {Decision::Kind::Duplicate, digest, submission.terminalId, std::move(*number), {}};
        }
        else if (exists(*m_database, "SELECT 1 FROM cases WHERE slip_token = ?", submission.slipToken))
            return Error{"slip-token-taken", "another case has this slip token", "/slipToken"};
        else
            decision = accept(*m_database, submission, digest, now);
        record(*m_database, submission.key, decision);
        transaction.commit();
        return Outcome{std::move(decision), true};
    });
}

Result<std::vector<CaseRow>> Ledger::cases()
{
    const std::lock_guard lock(m_mutex);
    return guarded([&]() -> Result<std::vector<CaseRow>> {
        SQLite::Statement query(*m_database, std::string(rowColumns) + "WHERE key NOT LIKE 'seed-%' ORDER BY rowid");
        std::vector<CaseRow> rows;
        while (query.executeStep())
            rows.push_back(row(query));
        return rows;
    });
}

Result<std::optional<std::string>> Ledger::sealedBody(const std::string& key)
{
    const std::lock_guard lock(m_mutex);
    return guarded([&]() -> Result<std::optional<std::string>> {
        SQLite::Statement query(*m_database, "SELECT sealed FROM cases WHERE key = ?");
        query.bind(1, key);
        return query.executeStep() ? std::optional(query.getColumn(0).getString()) : std::nullopt;
    });
}

Result<std::optional<CaseRow>> Ledger::caseOfSlip(const std::string& slipToken)
{
    const std::lock_guard lock(m_mutex);
    return guarded([&]() -> Result<std::optional<CaseRow>> {
        SQLite::Statement query(*m_database, std::string(rowColumns) + "WHERE slip_token = ?1 OR case_number = (SELECT case_number FROM duplicate_slips WHERE slip_token = ?1)");
        query.bind(1, slipToken);
        return query.executeStep() ? std::optional(row(query)) : std::nullopt;
    });
}

} // namespace changming::sandbox
