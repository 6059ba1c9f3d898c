#include "kiosk/staff/staff_database.h"

#include <array>

namespace changming::staff
{

namespace
{

// Append only. The triggers keep the audit log honest against a hand with sqlite3; the chain of hashes finds who takes them
// away first.
constexpr std::array<std::string_view, 1> migrations{R"sql(
CREATE TABLE staff_person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    pin TEXT NOT NULL,
    added_at TEXT NOT NULL,
    wrong_pins INTEGER NOT NULL DEFAULT 0,
    last_wrong_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE audit_entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT raise(ABORT, 'an entry is never removed'); END;
CREATE TABLE readiness_change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    cause TEXT NOT NULL
) STRICT;
CREATE TABLE readiness_alive (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at INTEGER NOT NULL
) STRICT;
)sql"};

} // namespace

Result<store::Database> openStaffDatabase(const std::filesystem::path& file)
{
    return store::Database::open({.file = file, .migrations = migrations, .part = "staff"});
}

} // namespace changming::staff
