#include "kiosk/app/staff_desk.h"

#include <utility>

namespace changming::app
{

Result<StaffDesk> openStaffDesk(const StaffPlaces& places, const Clock& clock, std::function<bool(SteadyTime, std::stop_token)> reachPlatform,
                                const staff::PinCost& pinCost)
{
    const auto hall = places.dataDir / "hall.db";
    auto roles = staff::loadRoles(places.rolesFile);
    if (!roles)
        return roles.error();
    auto book = staff::StaffBook::open(hall, clock, pinCost);
    if (!book)
        return book.error();
    auto audit = staff::AuditLog::open(hall, clock);
    if (!audit)
        return audit.error();
    auto record = staff::ReadinessRecord::open(hall, clock);
    if (!record)
        return record.error();
    return StaffDesk{std::move(*roles),
                     std::move(*book),
                     std::move(*audit),
                     std::move(*record),
                     [dataDir = places.dataDir] { return staff::machineFacts(dataDir); },
                     std::move(reachPlatform)};
}

} // namespace changming::app
