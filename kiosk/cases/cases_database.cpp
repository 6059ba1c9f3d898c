#include "kiosk/cases/cases_database.h"

#include <array>

namespace changming::cases
{

namespace
{

// Append only. `sequence` orders by confirmation even when the wall clock steps; `may_have_arrived` stays set once a
// request went unanswered. A job's case may be gone or never have been (a slip without a case): no foreign key.
constexpr std::array<std::string_view, 3> migrations{R"sql(
CREATE TABLE cases (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    provisional_number TEXT NOT NULL UNIQUE,
    slip_token TEXT NOT NULL UNIQUE,
    task_code TEXT NOT NULL,
    terminal_id TEXT NOT NULL,
    form_id TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    confirmed_at TEXT NOT NULL,
    state TEXT NOT NULL,
    may_have_arrived INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '',
    case_number TEXT NOT NULL DEFAULT '',
    accepted_at TEXT NOT NULL DEFAULT '',
    promised_by TEXT NOT NULL DEFAULT '',
    office_zh TEXT NOT NULL DEFAULT '',
    office_en TEXT NOT NULL DEFAULT '',
    sealed BLOB
) STRICT;
CREATE INDEX cases_waiting ON cases (sequence) WHERE state IN ('queued', 'sending', 'unconfirmed');
CREATE TABLE print_jobs (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    job_id TEXT NOT NULL UNIQUE,
    case_key TEXT NOT NULL,
    template_id TEXT NOT NULL,
    instance TEXT NOT NULL,
    printing INTEGER NOT NULL,
    state TEXT NOT NULL,
    problem TEXT NOT NULL DEFAULT '',
    begun_at TEXT NOT NULL
) STRICT;
CREATE INDEX print_jobs_of_case ON print_jobs (case_key, template_id);
)sql",
                                                     R"sql(
CREATE TABLE ratings (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    terminal_id TEXT NOT NULL,
    rated_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'quarantined')),
    attempts INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '',
    sealed BLOB NOT NULL
) STRICT;
)sql",
                                                     // 0: not measured (printed before this was kept).
                                                     "ALTER TABLE print_jobs ADD COLUMN millimetres INTEGER NOT NULL DEFAULT 0;"};

} // namespace

Result<store::Database> openCasesDatabase(const std::filesystem::path& dataDir, Missing missing)
{
    return store::Database::open({.file = dataDir / "cases.db", .migrations = migrations, .missing = missing});
}

} // namespace changming::cases
