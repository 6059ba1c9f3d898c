// Schema versions: the table schema_version holds one number; each migration runs in one transaction with its new number,
// forward only.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/store/database.h"

#include <span>
#include <string_view>

namespace changming::store
{

Result<void> migrate(Database& database, std::span<const std::string_view> migrations);

} // namespace changming::store
