// A slip document as the bytes of an ESC/POS printer. Pure: no thread, no handle.
//
// The body prints the slip and ends at a line start; the cut that ends the document stands apart, so that the device can
// hear from behind the last line before it cuts. Alignment, spacing and cuts stand at line starts only; styles are sent
// when they change.
#pragma once

#include "drivers/api/slip_document.h"
#include "drivers/printer_escpos/profile.h"
#include "kiosk/base/result.h"

#include <string>

namespace changming::drivers::escpos
{

struct EncodedSlip {
    std::string body; // starts with ESC @ and switches automatic status on again
    std::string cut;  // empty if the document does not end with a cut
};

// Errors ("slip-unprintable", place "/lines/3") rather than what a printer would do with it: a line wider than the paper, a
// character that its charset lacks, a code or picture that is too wide, a document for other paper.
Result<EncodedSlip> encodeSlip(const SlipDocument& document, const Profile& profile);

} // namespace changming::drivers::escpos
