// Template and facts to a slip document: columns, line breaks, pictures of what the printer lacks. Needs a QGuiApplication
// when a character must be drawn (then: its thread).
#pragma once

#include "drivers/api/slip_document.h"
#include "kiosk/base/result.h"
#include "kiosk/receipts/facts.h"
#include "kiosk/receipts/markup.h"

#include <string>
#include <vector>

namespace changming::receipts
{

// Errors with the template's line: a fact that is unknown or was not given, a column too narrow for a character, a code too
// wide for the paper. A line whose every fact is empty is left out, so that "who decides: $(office)" needs no condition.
Result<drivers::SlipDocument> layOut(const std::vector<Row>& rows, const Facts& facts, int columns, const std::string& place);

} // namespace changming::receipts
