// The slip with which staff try the printer: whose machine and when, nothing else. Any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"
#include "kiosk/receipts/facts.h"

namespace changming::receipts
{

struct TestSlip {
    Text hallName;
    Text terminalLabel;
    WallTime at = {};
};

Facts factsOf(const TestSlip& slip, Language language);

} // namespace changming::receipts
