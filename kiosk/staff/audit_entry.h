// One line of the audit log: when, who, what was done, to which object. Nothing of a citizen has a place in it: who and
// object are ids of ours, and an object with more digits in a row than an id has is refused. Plain data, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace changming::staff
{

enum class AuditAction {
    SignedIn,
    SignedOut,
    WrongPin,
    Locked,
    Unlocked,
    StaffAdded,
    StaffRemoved,
    PinChanged,
    MenuPublished,  // object: the version
    MenuRolledBack, // object: the version that it went back to
    DeviceTested,   // object: the device's id
    PaperChanged,
    ReportSent // to the printer, object: its id; whether it came out is not said
};
std::string_view token(AuditAction action); // "staff.signed-in"

struct AuditEntry {
    std::int64_t number = 0; // 1, 2, 3 … without a gap
    std::string at;          // RFC 3339
    std::string who;         // a staff id, or "kioskctl@<uid>"
    std::string action;      // token; one of a later release is kept as it is
    std::string object;      // may be empty
    std::string hash = {};   // of the entry before and of this one

    bool operator==(const AuditEntry&) const = default;
};

// Error "audit-word" unless `word` is at most 64 of a-z A-Z 0-9 . : / @ _ - with at most 8 digits in a row.
Result<void> checkAuditWord(std::string_view word);

// SHA-256 over the hash before and the entry's fields, a line each (no field has a line end), in lower-case hex.
std::string chainedHash(std::string_view before, const AuditEntry& entry);
std::string firstHash(); // that stands before entry 1

} // namespace changming::staff
