// ESC/POS as a printer reads it: the next whole command of a byte stream. Written from the command table, not from the
// driver's encoder. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace changming::emulators::escpos
{

struct Initialise {
};
struct ChineseMode {
    bool on;
};
struct Text {
    std::string bytes; // one ASCII byte or two bytes of GB18030
};
struct LineFeed {
};
struct SetAlign {
    int align; // 0 left, 1 centre, 2 right
};
struct SetSpacing {
    int dots;
};
struct SetBold {
    bool on;
};
struct SetUnderline {
    bool on;
    bool chinese;
};
struct SetScale {
    int width, height;
};
struct FeedLines {
    int lines;
};
struct FeedDots {
    int dots;
};
struct Cut {
    int feed;
};
struct QrModule {
    int dots;
};
struct QrLevel {
    int level; // 0..3: L M Q H
};
struct QrStore {
    std::string data;
};
struct QrPrint {
};
struct Raster {
    int bytesPerRow, rows;
    std::string data;
};
struct InlineBitmap {
    int columns; // 24 dots high, 3 bytes a column
    std::string data;
};
struct Fence {
    std::string id;
};
struct Automatic {
    int what;
};
struct AskPaper {
};
struct AskInfo {
    int n;
};
struct Ignored {
};               // known and without effect here
struct Strange { // a byte that begins nothing that this printer knows
    std::uint8_t byte;
};

using Command = std::variant<Initialise, ChineseMode, Text, LineFeed, SetAlign, SetSpacing, SetBold, SetUnderline, SetScale, FeedLines, FeedDots, Cut,
                             QrModule, QrLevel, QrStore, QrPrint, Raster, InlineBitmap, Fence, Automatic, AskPaper, AskInfo, Ignored, Strange>;

struct Parsed {
    Command command;
    std::size_t length; // bytes that it took
};

enum class CharacterMode { Ascii, Chinese };

// Empty while the command is not whole yet.
std::optional<Parsed> nextCommand(std::string_view stream, CharacterMode mode);

} // namespace changming::emulators::escpos
