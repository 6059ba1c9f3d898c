// cases.db: its schema, its tokens. Only this room includes it.
#pragma once

#include "kiosk/store/database.h"

#include <filesystem>

namespace changming::cases
{

using Missing = store::OpenOptions::Missing;

Result<store::Database> openCasesDatabase(const std::filesystem::path& dataDir, Missing missing);

} // namespace changming::cases
