// The audit log of this machine, in hall.db: entries are added and never changed or removed. Each holds the hash of the one
// before, so that a hand that gets past the triggers is found: verify() names the first entry that is not as it was written.
// Who replaces the whole chain, or cuts off its tail and sets the counter back, is found only beside a head (the last number
// and hash) that was noted elsewhere: verify() gives it, audit_witness.h notes it in the journal, the report prints it.
//
// One object is one connection, used by one thread at a time; other processes may write meanwhile.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/staff/audit_entry.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::staff
{

struct AuditVerdict {
    std::int64_t entries = 0;
    std::string head = {}; // hash of the last one; empty without entries
    enum class Break { Changed, Missing } how = Break::Changed;
    std::optional<std::int64_t> firstBroken = {}; // number of the first that was changed or is missing

    bool isWhole() const { return !firstBroken; }
};

class AuditLog
{
public:
    // `file` is hall.db. The clock outlives the log.
    static Result<AuditLog> open(const std::filesystem::path& file, const Clock& clock);
    AuditLog(AuditLog&&) noexcept;
    AuditLog& operator=(AuditLog&&) noexcept;
    ~AuditLog();

    // Durable before it returns. Errors: "audit-word" when who or object is no id.
    Result<AuditEntry> append(std::string_view who, AuditAction action, std::string_view object = {});

    Result<std::vector<AuditEntry>> newest(int most) const; // newest first
    Result<std::vector<AuditEntry>> from(std::int64_t number) const; // that one and all behind it, in order
    Result<std::optional<AuditEntry>> newestOf(AuditAction action) const;
    Result<AuditVerdict> verify() const;

private:
    struct Content;
    explicit AuditLog(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace changming::staff
