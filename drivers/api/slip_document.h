// What a receipt printer prints: lines of text runs, QR codes, rules, feeds, pictures, cuts. The kiosk lays out, the driver
// encodes: every line fits the columns, and characters that the printer's charset lacks are pictures already.
// Plain data, any thread. Travels as JSON, format 1 (drivers/printer_escpos/README.md).
//
// Measures: a column is 12 dots; a text line of scale 1 is 24 dots high plus slipLineGap. An ASCII character takes one
// column, any other (two bytes in GB18030) takes two; both times the width scale.
#pragma once

#include "drivers/api/bitmap.h"
#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace changming::drivers
{

inline constexpr int slipColumnDots = 12;
inline constexpr int slipGlyphDots = 24; // height of a character at scale 1
inline constexpr int slipLineGap = 12;   // dots below each text line
inline constexpr int slipRuleDots = 24;  // height of a rule with the white around it

enum class SlipAlign { Left, Center, Right };

struct TextRun {
    std::string text; // UTF-8, no control characters, nothing that the printer's charset lacks
    bool bold = false;
    bool underline = false;
    int width = 1; // 1..8 times
    int height = 1;

    bool operator==(const TextRun&) const = default;
};

// A bitmap among the runs is one glyph, slipGlyphDots high and 1 or 2 columns wide, on the base line of its neighbours.
using SlipRun = std::variant<TextRun, Bitmap>;

struct TextLine {
    std::vector<SlipRun> runs; // empty: an empty line
    SlipAlign align = SlipAlign::Left;
    bool operator==(const TextLine&) const = default;
};

enum class QrLevel { L, M, Q, H };

struct QrLine {
    std::string data; // UTF-8
    QrLevel level = QrLevel::M;
    int module = 6; // dots, 1..16
    SlipAlign align = SlipAlign::Center;
    bool operator==(const QrLine&) const = default;
};

struct RuleLine {
    enum class Style { Solid, Dashed } style = Style::Solid;
    bool operator==(const RuleLine&) const = default;
};

struct FeedLine {
    int lines = 1; // text lines of scale 1; 1..20
    bool operator==(const FeedLine&) const = default;
};

struct PictureLine {
    Bitmap bitmap;
    SlipAlign align = SlipAlign::Left;
    bool operator==(const PictureLine&) const = default;
};

struct CutLine {
    enum class Mode { Partial, Full } mode = Mode::Partial;
    bool operator==(const CutLine&) const = default;
};

using SlipLine = std::variant<TextLine, QrLine, RuleLine, FeedLine, PictureLine, CutLine>;

struct SlipDocument {
    int columns = 48; // 48 (80 mm paper, 576 dots) or 32 (58 mm, 384 dots)
    std::vector<SlipLine> lines = {};

    int dots() const { return columns * slipColumnDots; }
    bool operator==(const SlipDocument&) const = default;
};

nlohmann::json slipToJson(const SlipDocument& document);

// Bounded and closed: an unknown key, a wrong type or a value out of bounds is an error at its JSON pointer behind `place`.
Result<SlipDocument> slipFromJson(const nlohmann::json& value, const std::string& place);

// Columns that well-formed UTF-8 takes at scale 1.
int slipColumns(std::string_view utf8);

} // namespace changming::drivers
