// What the sandbox issues where an item is decided in seconds (秒批). It stands in the ledger as it was answered: the person's
// name is masked in it. Pure but for the number, which is drawn; any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace changming::sandbox
{

// openapi.yaml's InstantResult.
nlohmann::ordered_json instantResult(const Text& itemName, const Text& office, const std::string& applicant, WallTime now);

} // namespace changming::sandbox
