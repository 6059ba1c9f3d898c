// What became of a slip, in one sentence and the visit's language: the same wherever a slip is printed. GUI thread.
#pragma once

#include "kiosk/app/slip_printing.h"

#include <QString>

#include <string>

namespace changming::app
{

// Empty before anything was printed. `reason` is SlipPrinting's: a token behind Failed.
QString printWords(SlipPrinting::State state, const std::string& reason);

// Whether the citizen has to know another way to what the slip says.
bool needsAnotherWay(SlipPrinting::State state);

} // namespace changming::app
