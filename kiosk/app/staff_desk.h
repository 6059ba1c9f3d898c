// The hall's own side of this machine, built by main: who may sign in, what was done, when it worked, and how the machine is
// asked. GUI thread, but for reachPlatform.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/staff/audit_log.h"
#include "kiosk/staff/machine_facts.h"
#include "kiosk/staff/readiness_record.h"
#include "kiosk/staff/roles.h"
#include "kiosk/staff/staff_book.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

namespace changming::app
{

struct StaffDesk {
    std::vector<staff::Role> roles;
    staff::StaffBook book;
    staff::AuditLog audit;
    staff::ReadinessRecord record;
    std::function<staff::MachineFacts()> machine;
    std::function<bool(SteadyTime deadline, std::stop_token stop)> reachPlatform; // any thread
};

struct StaffPlaces {
    std::filesystem::path rolesFile;
    std::filesystem::path dataDir;
};

// The clock outlives the desk; `pinCost` is that of new PINs.
Result<StaffDesk> openStaffDesk(const StaffPlaces& places, const Clock& clock, std::function<bool(SteadyTime, std::stop_token)> reachPlatform,
                                const staff::PinCost& pinCost = {});

} // namespace changming::app
