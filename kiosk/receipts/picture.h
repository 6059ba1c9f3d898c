// A slip document as a picture, one pixel a printer's dot: 576 or 384 wide, greyscale. What the printer would print, drawn by
// the kiosk: for the screen, for previews, for whoever takes the slip along by telephone. Needs a QGuiApplication; its thread.
#pragma once

#include "drivers/api/slip_document.h"

#include <QImage>

namespace changming::receipts
{

QImage picture(const drivers::SlipDocument& document);

// How much paper it takes, in millimetres: eight dots each (203 dpi). Any thread.
int lengthMillimetres(const drivers::SlipDocument& document);

} // namespace changming::receipts
