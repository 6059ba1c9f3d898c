#include "kiosk/staff/audit_log.h"

#include "kiosk/staff/audit_chain.h"
#include "kiosk/staff/staff_database.h"

#include <utility>

namespace changming::staff
{

using store::Row;

namespace
{

constexpr std::string_view entryColumns = "SELECT number, at, who, action, object, hash FROM audit_entry ";

AuditEntry entryFrom(const Row& row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

// Looks at the entries in order and stops looking at the first that is wrong.
class Walk
{
public:
    void look(const AuditEntry& entry)
    {
        if (!verdict.isWhole())
            return;
        if (entry.number != verdict.entries + 1)
            return breakAt(verdict.entries + 1, AuditVerdict::Break::Missing);
        if (entry.hash != chainedHash(m_before, entry))
            return breakAt(entry.number, AuditVerdict::Break::Changed);
        m_before = entry.hash;
        verdict.head = entry.hash;
        verdict.entries = entry.number;
    }
    void breakAt(std::int64_t number, AuditVerdict::Break how)
    {
        verdict.firstBroken = number;
        verdict.how = how;
    }

    AuditVerdict verdict;

private:
    std::string m_before = firstHash();
};

} // namespace

struct AuditLog::Content {
    store::Database database;
    const Clock& clock;
};

AuditLog::AuditLog(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
AuditLog::AuditLog(AuditLog&&) noexcept = default;
AuditLog& AuditLog::operator=(AuditLog&&) noexcept = default;
AuditLog::~AuditLog() = default;

Result<AuditLog> AuditLog::open(const std::filesystem::path& file, const Clock& clock)
{
    auto database = openStaffDatabase(file);
    if (!database)
        return database.error();
    return AuditLog(std::make_unique<Content>(Content{std::move(*database), clock}));
}

Result<AuditEntry> AuditLog::append(std::string_view who, AuditAction action, std::string_view object)
{
    AuditEntry added;
    auto done = m_content->database.transaction([&]() -> Result<void> {
        auto entry = appendAudit(m_content->database, m_content->clock.wall(), who, action, object);
        if (!entry)
            return entry.error();
        added = std::move(*entry);
        return {};
    });
    if (!done)
        return done.error();
    return added;
}

Result<std::vector<AuditEntry>> AuditLog::newest(int most) const
{
    return m_content->database.all(std::string(entryColumns) + "ORDER BY number DESC LIMIT ?", {most}, entryFrom);
}

Result<std::vector<AuditEntry>> AuditLog::from(std::int64_t number) const
{
    return m_content->database.all(std::string(entryColumns) + "WHERE number >= ? ORDER BY number", {number}, entryFrom);
}

Result<std::optional<AuditEntry>> AuditLog::newestOf(AuditAction action) const
{
    return m_content->database.first(std::string(entryColumns) + "WHERE action = ? ORDER BY number DESC LIMIT 1", {token(action)}, entryFrom);
}

Result<AuditVerdict> AuditLog::verify() const
{
    Walk walk;
    auto done = m_content->database.snapshot([&]() -> Result<void> {
        if (auto read =
                m_content->database.each(std::string(entryColumns) + "ORDER BY number", {}, [&](const Row& row) { walk.look(entryFrom(row)); });
            !read)
            return read;
        const auto highest = m_content->database.first("SELECT seq FROM sqlite_sequence WHERE name = 'audit_entry'", {},
                                                       [](const Row& row) { return row.integer(0); });
        if (!highest)
            return highest.error();
        if (walk.verdict.isWhole() && walk.verdict.entries < highest->value_or(0)) // the last ones were cut off
            walk.breakAt(walk.verdict.entries + 1, AuditVerdict::Break::Missing);
        return {};
    });
    if (!done)
        return done.error();
    return walk.verdict;
}

} // namespace changming::staff
