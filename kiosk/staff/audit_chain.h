// Adds an entry to the chain inside the transaction of what it tells of, so that neither is there without the other. Only
// this room includes it.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/staff/audit_entry.h"
#include "kiosk/store/database.h"

namespace changming::staff
{

// REQUIRES: inside a transaction of `database`.
Result<AuditEntry> appendAudit(store::Database& database, WallTime at, std::string_view who, AuditAction action, std::string_view object);

} // namespace changming::staff
