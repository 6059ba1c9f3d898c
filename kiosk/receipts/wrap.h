// Characters as a slip's layout sees them, and how they break into lines: greedy, never inside an ASCII word that fits a
// line, never with a closing mark at a line's start or an opening one at its end. Pure; any thread.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/receipts/markup.h"

#include <string>
#include <vector>

namespace changming::receipts
{

// One character (with its combining marks) as it takes its place.
struct Glyph {
    std::string text; // UTF-8
    int columns;      // at its own scale: 1 or 2, times the width
    Style style;
    bool isDrawn; // the printer's charset lacks it: it becomes a picture
};

using GlyphLine = std::vector<Glyph>;

// Breaks where pieces say so are in it already: one GlyphLine a paragraph in, lines of at most `columns` out; at least one.
// Empty result: a character is wider than the line.
std::vector<GlyphLine> wrap(const std::vector<GlyphLine>& paragraphs, int columns);

// Text in one style; control characters count as spaces.
GlyphLine glyphsOf(std::string_view utf8, const Style& style);

int columnsOf(const GlyphLine& line);

} // namespace changming::receipts
