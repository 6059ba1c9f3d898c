#include "kiosk/receipts/layout.h"

#include "kiosk/receipts/glyph_painter.h"
#include "kiosk/receipts/wrap.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>
#include <optional>

namespace changming::receipts
{

namespace
{

using drivers::SlipAlign;
using drivers::SlipDocument;

SlipAlign slipAlign(ColumnAlign align)
{
    return static_cast<SlipAlign>(align);
}

int shareOf(ColumnAlign align, int space)
{
    return align == ColumnAlign::Left ? 0 : align == ColumnAlign::Center ? space / 2 : space;
}

// Modules a side, or nothing if no QR code holds the data.
std::optional<int> qrModules(const std::string& data, char level)
{
    constexpr std::string_view levels = "lmqh";
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(0).setEccLevel(2 + 2 * static_cast<int>(levels.find(level)));
        return writer.encode(data, 0, 0).width();
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

// The printer's own encoder may take byte mode for everything: reckon with that.
std::string asBytes(const std::string& data)
{
    std::string bytes = data;
    std::ranges::replace_if(
        bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); }, 'a');
    return bytes;
}

drivers::QrLevel qrLevel(char level)
{
    return static_cast<drivers::QrLevel>(std::string_view("lmqh").find(level));
}

class Layout
{
public:
    Layout(const Facts& facts, int columns, const std::string& place) : m_facts(facts), m_place(place) { m_document.columns = columns; }

    Result<SlipDocument> run(const std::vector<Row>& rows)
    {
        for (const Row& row : rows) {
            m_line = row.line;
            if (auto done = std::visit([this](const auto& content) { return place(content); }, row.content); !done)
                return done.error();
        }
        return std::move(m_document);
    }

private:
    Error wrong(std::string code, std::string message, std::string zh) const
    {
        return {std::move(code), std::move(message), m_place + ":" + std::to_string(m_line), std::move(zh)};
    }

    Result<std::string> fact(const std::string& name) const
    {
        if (knownFact(name) == nullptr)
            return wrong("receipt-fact-unknown", "no slip knows the fact \"" + name + "\"", "没有叫“" + name + "”的事实");
        const auto found = m_facts.find(name);
        if (found == m_facts.end())
            return wrong("receipt-fact-missing", "the template needs the fact \"" + name + "\", which was not given",
                         "模板要用的“" + name + "”没有给出");
        return found->second;
    }

    Result<void> place(const TextRow& row)
    {
        std::vector<std::vector<GlyphLine>> texts; // a column's paragraphs
        int facts = 0;
        int filled = 0;
        for (const Column& column : row.columns) {
            std::vector<GlyphLine> paragraphs(1);
            for (const Piece& piece : column.pieces) {
                if (piece.kind == Piece::Kind::Break) {
                    paragraphs.emplace_back();
                    continue;
                }
                if (piece.kind == Piece::Kind::Text) {
                    std::ranges::move(glyphsOf(piece.text, piece.style), std::back_inserter(paragraphs.back()));
                    continue;
                }
                const auto value = fact(piece.text);
                if (!value)
                    return value.error();
                ++facts;
                filled += value->empty() ? 0 : 1;
                addFact(paragraphs, *value, piece);
            }
            texts.push_back(std::move(paragraphs));
        }
        if (facts > 0 && filled == 0)
            return {};
        return placeColumns(row, texts);
    }

    static void addFact(std::vector<GlyphLine>& paragraphs, std::string_view value, const Piece& piece)
    {
        const bool lines = knownFact(piece.text)->lines;
        for (std::size_t end = value.find('\n'); lines && end != std::string_view::npos; end = value.find('\n')) {
            std::ranges::move(glyphsOf(value.substr(0, end), piece.style), std::back_inserter(paragraphs.back()));
            paragraphs.emplace_back();
            value.remove_prefix(end + 1);
        }
        std::ranges::move(glyphsOf(value, piece.style), std::back_inserter(paragraphs.back()));
    }

    Result<void> placeColumns(const TextRow& row, const std::vector<std::vector<GlyphLine>>& texts)
    {
        const auto widths = columnWidths(row);
        if (!widths)
            return widths.error();
        std::vector<std::vector<GlyphLine>> lines;
        std::size_t height = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            lines.push_back(wrap(texts[i], (*widths)[i]));
            if (lines.back().empty())
                return wrong("receipt-too-narrow", "a character is wider than its column", "有一栏比一个字还窄");
            height = std::max(height, lines.back().size());
        }
        int total = row.gap * (static_cast<int>(widths->size()) - 1);
        for (const int width : *widths)
            total += width;
        const int left = shareOf(row.lineAlign, m_document.columns - total);
        for (std::size_t n = 0; n < height; ++n) {
            if (lines.size() == 1 && total == m_document.columns) {
                addLine(lines.front()[n], row.columns.front().align);
                continue;
            }
            GlyphLine whole;
            int at = left;
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (n < lines[i].size()) {
                    const int margin = shareOf(row.columns[i].align, (*widths)[i] - columnsOf(lines[i][n]));
                    pad(whole, at + margin);
                    std::ranges::copy(lines[i][n], std::back_inserter(whole));
                }
                at += (*widths)[i] + row.gap;
            }
            addLine(whole, ColumnAlign::Left);
        }
        return {};
    }

    // As ReceiptLine shares the line: fixed columns first, the others divide the rest.
    Result<std::vector<int>> columnWidths(const TextRow& row) const
    {
        int rest = m_document.columns - row.gap * (static_cast<int>(row.widths.size()) - 1);
        int sharers = 0;
        for (const int width : row.widths) {
            rest -= width == restOfLine ? 0 : width;
            sharers += width == restOfLine ? 1 : 0;
        }
        if (rest < sharers)
            return wrong("receipt-too-wide", "the columns do not fit a line of " + std::to_string(m_document.columns) + " characters",
                         "各栏加起来超过一行 " + std::to_string(m_document.columns) + " 个字符");
        std::vector<int> widths = row.widths;
        int nth = 0;
        for (int& width : widths) {
            if (width == restOfLine)
                width = (rest + nth++) / sharers;
        }
        return widths;
    }

    static void pad(GlyphLine& line, int columns)
    {
        for (int at = columnsOf(line); at < columns; ++at)
            line.push_back({" ", 1, {}, false});
    }

    void addLine(const GlyphLine& glyphs, ColumnAlign align)
    {
        const bool drawn = std::ranges::any_of(glyphs, &Glyph::isDrawn);
        const bool scaled = std::ranges::any_of(glyphs, [](const Glyph& glyph) { return glyph.style.width > 1 || glyph.style.height > 1; });
        if (drawn && scaled) {
            const int space = m_document.dots() - columnsOf(glyphs) * drivers::slipColumnDots;
            m_document.lines.emplace_back(drivers::PictureLine{lineBitmap(glyphs, shareOf(align, space)), SlipAlign::Left});
            return;
        }
        drivers::TextLine line;
        line.align = slipAlign(align);
        for (const Glyph& glyph : glyphs) {
            if (glyph.isDrawn) {
                line.runs.emplace_back(glyphBitmap(glyph));
                continue;
            }
            const drivers::TextRun next{glyph.text, glyph.style.bold, glyph.style.underline, glyph.style.width, glyph.style.height};
            auto* last = line.runs.empty() ? nullptr : std::get_if<drivers::TextRun>(&line.runs.back());
            if (last != nullptr &&
                std::tie(last->bold, last->underline, last->width, last->height) == std::tie(next.bold, next.underline, next.width, next.height))
                last->text += next.text;
            else
                line.runs.emplace_back(next);
        }
        m_document.lines.emplace_back(std::move(line));
    }

    Result<void> place(const CodeRow& row)
    {
        std::string data;
        for (const Piece& piece : row.data) {
            if (piece.kind != Piece::Kind::Fact) {
                data += piece.text;
                continue;
            }
            auto value = fact(piece.text);
            if (!value)
                return value.error();
            if (value->empty())
                return {};
            data += *value;
        }
        const auto modules = qrModules(asBytes(data), row.level);
        if (!modules || *modules * 3 > m_document.dots())
            return wrong("receipt-code-too-wide", "the code does not fit the paper: it holds too much", "二维码装的内容太多，纸上印不下");
        const int cell = std::min(row.cell, m_document.dots() / *modules);
        m_document.lines.emplace_back(drivers::QrLine{data, qrLevel(row.level), cell, slipAlign(row.align)});
        return {};
    }

    Result<void> place(const RuleRow& row)
    {
        const bool solid = row.kind == RuleRow::Kind::Solid;
        m_document.lines.emplace_back(drivers::RuleLine{solid ? drivers::RuleLine::Style::Solid : drivers::RuleLine::Style::Dashed});
        return {};
    }

    Result<void> place(const CutRow&)
    {
        m_document.lines.emplace_back(drivers::CutLine{});
        return {};
    }

    const Facts& m_facts;
    const std::string& m_place;
    SlipDocument m_document;
    int m_line = 0;
};

} // namespace

Result<SlipDocument> layOut(const std::vector<Row>& rows, const Facts& facts, int columns, const std::string& place)
{
    for (const auto& [name, value] : facts) {
        if (knownFact(name) == nullptr)
            return Error{"receipt-fact-unknown", "no slip knows the fact \"" + name + "\"", place, "没有叫“" + name + "”的事实"};
        if (!isUtf8(value))
            return Error{"receipt-facts-malformed", "the fact \"" + name + "\" is not UTF-8", place, "“" + name + "”不是 UTF-8 文字"};
    }
    if (columns != 48 && columns != 32)
        return Error{"receipt-too-wide", "a slip has 48 or 32 columns", place, "回执宽 48 或 32 个字符"};
    return Layout(facts, columns, place).run(rows);
}

} // namespace changming::receipts
