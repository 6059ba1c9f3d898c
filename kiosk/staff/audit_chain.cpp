#include "kiosk/staff/audit_chain.h"

namespace changming::staff
{

using store::Row;

Result<AuditEntry> appendAudit(store::Database& database, WallTime at, std::string_view who, AuditAction action, std::string_view object)
{
    for (const auto word : {who, object})
        if (auto checked = checkAuditWord(word); !checked)
            return checked.error();
    // The number behind the highest that ever was: an entry that somebody cut off leaves a gap.
    const auto last = database.first("SELECT seq FROM sqlite_sequence WHERE name = 'audit_entry'", {}, [](const Row& row) { return row.integer(0); });
    if (!last)
        return last.error();
    const auto before = database.first("SELECT hash FROM audit_entry ORDER BY number DESC LIMIT 1", {}, [](const Row& row) { return row.text(0); });
    if (!before)
        return before.error();
    AuditEntry entry{last->value_or(0) + 1, toRfc3339(at), std::string(who), std::string(token(action)), std::string(object)};
    entry.hash = chainedHash(before->value_or(firstHash()), entry);
    auto kept = database.run("INSERT INTO audit_entry (number, at, who, action, object, hash) VALUES (?, ?, ?, ?, ?, ?)",
                             {entry.number, entry.at, entry.who, entry.action, entry.object, entry.hash});
    if (!kept)
        return kept.error();
    return entry;
}

} // namespace changming::staff
