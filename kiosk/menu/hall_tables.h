// The tables of this room in hall.db. Inside this room.
#pragma once

#include <array>
#include <string_view>

namespace changming::menu
{

// Append only: a migration that has shipped is never edited. The triggers keep the history honest even against a hand
// with sqlite3.
inline constexpr std::array<std::string_view, 2> migrations{R"sql(
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
)sql",
                                                            R"sql(
ALTER TABLE menu_version ADD COLUMN author_name TEXT NOT NULL DEFAULT '';
ALTER TABLE menu_version ADD COLUMN restores INTEGER NOT NULL DEFAULT 0;
CREATE TABLE menu_draft (
    author   TEXT PRIMARY KEY,
    base     INTEGER NOT NULL,
    content  TEXT NOT NULL,
    saved_at TEXT NOT NULL
);
)sql"};

} // namespace changming::menu
