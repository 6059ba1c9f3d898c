// How large a QR code becomes on paper. A printer prints nothing, silently, when the symbol is wider than the paper.
#pragma once

#include "drivers/api/slip_document.h"

#include <cstddef>
#include <optional>

namespace changming::drivers::escpos
{

// Modules a side, without a quiet zone, of the symbol that holds `bytes` in byte mode (printers may choose a denser mode:
// this is the most); ISO/IEC 18004 table 7. Empty if no version holds them.
std::optional<int> qrModules(std::size_t bytes, QrLevel level);

} // namespace changming::drivers::escpos
