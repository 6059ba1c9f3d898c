// The report of the machine, for staff: can it be used, what is to be done, how each part is. Counts and states of ours,
// nothing of a citizen. Any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"
#include "kiosk/receipts/facts.h"

#include <string>
#include <vector>

namespace changming::receipts
{

// Sentences are in the slip's language; an empty list leaves its line out.
struct ReportSlip {
    Text hallName;
    Text terminalLabel;
    std::string readiness; // in one sentence
    std::vector<std::string> findings = {};
    std::vector<std::string> devices = {};
    std::vector<std::string> day = {};
    std::vector<std::string> counts = {};
    WallTime at = {};
};

Facts factsOf(const ReportSlip& slip, Language language);

} // namespace changming::receipts
