// What the verbs of staff, audit and readiness share: where hall.db lies, and who types. Single-threaded.
#pragma once

#include "kiosk/base/result.h"

#include <filesystem>
#include <string>

namespace changming::ctl
{

enum class MissingData { Make, Refuse };

// hall.db in the data folder. Errors: "data-dir-unusable", "store-missing".
Result<std::filesystem::path> hallDatabase(const std::filesystem::path& dataDir, MissingData missing);

// As the audit log names it: "kioskctl@<uid>".
std::string accountName();

} // namespace changming::ctl
