// One life of confirm-and-deliver: started, heard until it has confirmed, killed at a moment behind that.
#pragma once

#include "kiosk/base/result.h"
#include "tests/faults/ledgers.h"

#include <chrono>
#include <string>
#include <vector>

namespace changming::faults
{

struct KillMoment {
    int confirmations = 1;              // heard before the time runs
    std::chrono::microseconds after{0}; // behind the last of them
};

// Adds to `told` all that it said before it died. Errors: it ended by itself, or said nothing for a minute.
Result<void> runAndKill(const std::vector<std::string>& command, KillMoment moment, ToldLedger& told);

} // namespace changming::faults
