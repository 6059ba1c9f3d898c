// ReceiptLine, the open markup of receipts (receiptline.github.io, Apache-2.0): the part of it that slips need, as a tree.
// A template stays a valid ReceiptLine document, so that its own editor shows it; what is here beyond the markup:
//   $(name)  a fact in a text or a code; \x24( writes the two characters themselves
//   -        alone on a line is a dashed rule, -- and longer a solid one
// Not here, and refused with the line: bar codes, images, commands, inverted text, `text:nowrap`, `border:line`.
// Pure; any thread.
#pragma once

#include "kiosk/base/result.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace changming::receipts
{

struct Style {
    bool bold = false;
    bool underline = false;
    int width = 1; // 1..6 times
    int height = 1;
    bool operator==(const Style&) const = default;
};

struct Piece {
    enum class Kind { Text, Fact, Break } kind = Kind::Text;
    std::string text = {}; // Fact: its name
    Style style = {};
    bool operator==(const Piece&) const = default;
};

enum class ColumnAlign { Left, Center, Right };

struct Column {
    std::vector<Piece> pieces;
    ColumnAlign align = ColumnAlign::Center;
};

inline constexpr int restOfLine = -1; // a column width: its share of what the others leave

struct TextRow {
    std::vector<Column> columns;
    std::vector<int> widths; // one a column; characters, or restOfLine
    int gap = 1;             // columns between columns
    ColumnAlign lineAlign = ColumnAlign::Center;
};

struct CodeRow {
    std::vector<Piece> data;
    int cell = 3;     // dots a module
    char level = 'l'; // l m q h
    ColumnAlign align = ColumnAlign::Center;
};

struct RuleRow {
    enum class Kind { Solid, Dashed } kind = Kind::Solid;
};

struct CutRow {
};

struct Row {
    int line; // of the template, from 1
    std::variant<TextRow, CodeRow, RuleRow, CutRow> content;
};

// `place` is the file's name; an error's place is "file:line".
Result<std::vector<Row>> parseMarkup(std::string_view text, const std::string& place);

} // namespace changming::receipts
