// The secret by which the ledger finds a person again: 32 random bytes in a file of their own, made once.
#pragma once

#include "kiosk/base/result.h"

#include <filesystem>
#include <string>

namespace changming::sandbox
{

Result<std::string> lookupKey(const std::filesystem::path& file); // hex; errors: lookup-key

} // namespace changming::sandbox
