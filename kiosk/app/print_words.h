// What became of a slip, in one sentence and the visit's language: the same wherever a slip is printed. GUI thread.
#pragma once

#include "kiosk/app/language.h"
#include "kiosk/app/slip_printing.h"

#include "drivers/api/device_status.h"

#include <QString>

#include <string>

namespace changming::app
{

// Empty before anything was printed. `reason` is SlipPrinting's: a token behind Failed. `templateId` is SlipPrinting's too: what
// staff print is called by another name than a citizen's slip.
QString printWords(SlipPrinting::State state, const std::string& reason, const std::string& templateId = {});

// For staff: where the printer itself says what is wrong, that is said too. `printer` as staff::seenStatus() has it.
QString printWords(const SlipPrinting& printing, const drivers::DeviceStatus& printer, const ScreenLanguage& language);

// Whether the citizen has to know another way to what the slip says.
bool needsAnotherWay(SlipPrinting::State state);

} // namespace changming::app
