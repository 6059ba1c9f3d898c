// The staff's part of hall.db: its schema. Only this room includes it.
#pragma once

#include "kiosk/store/database.h"

#include <filesystem>

namespace changming::staff
{

// `file` is hall.db; made where it is missing. Its schema version is the part `staff`.
Result<store::Database> openStaffDatabase(const std::filesystem::path& file);

} // namespace changming::staff
