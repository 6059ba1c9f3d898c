// Characters drawn into their cells of a slip: 12 dots a column, 24 dots high, times the scale. Needs a QGuiApplication and
// the fonts Noto Sans Mono CJK SC (all) and HanaMinA, HanaMinB (rare names); a character that none of them has is drawn as
// 〓, the sign for "a character is missing". The thread of the QGuiApplication.
#pragma once

#include "drivers/api/bitmap.h"
#include "kiosk/receipts/wrap.h"

class QPainter;

namespace changming::receipts
{

// Draws with the lower left corner at (x, bottom), in dots.
void drawGlyph(QPainter& painter, const Glyph& glyph, int x, int bottom);

// A glyph of scale 1 as the dots that the printer lacks.
drivers::Bitmap glyphBitmap(const Glyph& glyph);

// A whole line as dots, from the paper's left edge; for lines that mix enlarged and missing characters.
drivers::Bitmap lineBitmap(const GlyphLine& line, int left);

// The family names that are not installed; empty if all are.
std::vector<std::string> missingFonts();

} // namespace changming::receipts
