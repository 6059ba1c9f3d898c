// The commands of ESC/POS that this driver sends, one function each: pure bytes. Which may stand where: slip_encoder.h.
#pragma once

#include "drivers/api/bitmap.h"
#include "drivers/api/slip_document.h"

#include <string>
#include <string_view>

namespace changming::drivers::escpos
{

enum class Switch { Off, On };

std::string initialise();                      // ESC @; also ends automatic status
std::string chineseMode(Switch on);            // FS & / FS .: text is GB18030, two bytes a character
std::string align(SlipAlign align);            // ESC a; at line start only
std::string lineSpacing(int dots);             // ESC 3
std::string bold(Switch on);                   // ESC E
std::string underline(Switch on);              // ESC - and FS -: the one for ASCII, the other for Chinese
std::string scale(int width, int height);      // GS !, 1..8 each; Chinese too
std::string feedLines(int lines);              // ESC d
std::string feedDots(int dots);                // ESC J
std::string cut(CutLine::Mode mode, int feed); // GS V 41/42; at line start only

// GS ( k, model 2: model, module size, level, store, print. At line start; nothing prints if the symbol is too wide.
std::string qrCode(std::string_view data, QrLevel level, int module);

// GS v 0 in bands of at most `bandRows`; at line start. Real-time bytes in the data are masked by one more black dot each:
// a printer would execute them there.
std::string raster(const Bitmap& bitmap, int bandRows);
// ESC * 33: a glyph of 24 dots height between the characters of a line; masked likewise.
std::string inlineGlyph(const Bitmap& bitmap); // REQUIRES: height 24

// GS ( H fn 48: answered `37 22 id 00` when all before it is printed. REQUIRES: 4 characters 20..7E
std::string fence(std::string_view id);

std::string automaticStatus();     // GS a: online, error and paper changes
std::string realTimeStatus(int n); // DLE EOT 1..4: printer, offline cause, error, paper
std::string clearBuffers();        // DLE DC4 fn 8: answered 37 25 00

} // namespace changming::drivers::escpos
