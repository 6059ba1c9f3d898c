// Schema versions: the table schema_version (of a part: schema_version_<part>) holds one number; each migration runs in one
// transaction with its new number, forward only.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/store/database.h"

#include <span>
#include <string_view>

namespace changming::store
{

Result<void> migrate(Database& database, std::span<const std::string_view> migrations, std::string_view part = {});

} // namespace changming::store
