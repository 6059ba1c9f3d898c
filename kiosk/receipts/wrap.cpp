#include "kiosk/receipts/wrap.h"

#include "drivers/api/code_points.h"
#include "drivers/api/gb18030.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace changming::receipts
{

namespace
{

constexpr std::u32string_view closing = U"、。，．：；？！）］｝〉》」』】〕”’…—·%‰℃,.!?:;)]}>";
constexpr std::u32string_view opening = U"（［｛〈《「『【〔“‘￥([{<";
constexpr char32_t firstTallScript = 0x1100; // below it all scripts are narrow ones

char32_t pointOf(const Glyph& glyph)
{
    return drivers::codePoints(glyph.text).front();
}

bool isSpace(const Glyph& glyph)
{
    return glyph.text == " ";
}

bool mayBreakBetween(const Glyph& before, const Glyph& behind)
{
    if (isSpace(behind))
        return false; // spaces hang at the end of a line
    if (isSpace(before))
        return true;
    const char32_t left = pointOf(before);
    const char32_t right = pointOf(behind);
    if (closing.find(right) != std::u32string_view::npos || opening.find(left) != std::u32string_view::npos)
        return false;
    return left >= 0x80 || right >= 0x80;
}

GlyphLine withoutEdgeSpaces(GlyphLine line)
{
    while (!line.empty() && isSpace(line.back()))
        line.pop_back();
    return line;
}

// Empty if a glyph is too wide.
std::vector<GlyphLine> wrapParagraph(const GlyphLine& glyphs, int columns)
{
    std::vector<GlyphLine> lines;
    std::size_t from = 0;
    while (from < glyphs.size()) {
        int used = 0;
        std::size_t to = from;
        std::size_t breakAt = from;
        while (to < glyphs.size() && (used + glyphs[to].columns <= columns || isSpace(glyphs[to]))) {
            if (to > from && mayBreakBetween(glyphs[to - 1], glyphs[to]))
                breakAt = to;
            used += glyphs[to].columns;
            ++to;
        }
        if (to == from)
            return {};
        if (to < glyphs.size() && mayBreakBetween(glyphs[to - 1], glyphs[to]))
            breakAt = to;
        if (to == glyphs.size() || breakAt == from)
            breakAt = to;
        lines.push_back(
            withoutEdgeSpaces({glyphs.begin() + static_cast<std::ptrdiff_t>(from), glyphs.begin() + static_cast<std::ptrdiff_t>(breakAt)}));
        from = breakAt;
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

} // namespace

std::vector<GlyphLine> wrap(const std::vector<GlyphLine>& paragraphs, int columns)
{
    std::vector<GlyphLine> lines;
    for (const GlyphLine& paragraph : paragraphs) {
        auto part = wrapParagraph(paragraph, columns);
        if (part.empty())
            return {};
        std::ranges::move(part, std::back_inserter(lines));
    }
    return lines;
}

GlyphLine glyphsOf(std::string_view utf8, const Style& style)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    GlyphLine glyphs;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        std::string cluster = text.mid(from, to - from).toStdString();
        const std::u32string points = drivers::codePoints(cluster);
        if (points.front() < 0x20 || points.front() == 0x7F || points.front() == 0xA0)
            cluster = " ";
        // A printer's ’ is as wide as a Chinese character: in an English word it tears a hole.
        if (cluster == "’" && !glyphs.empty() && glyphs.back().text.size() == 1)
            cluster = "'";
        const bool printable = drivers::gb18030Printable(cluster).has_value() && (points.size() == 1 || cluster.size() == 1);
        const int columns = cluster.size() == 1 || (!printable && points.front() < firstTallScript) ? 1 : 2;
        glyphs.push_back({std::move(cluster), columns * style.width, style, !printable});
    }
    return glyphs;
}

int columnsOf(const GlyphLine& line)
{
    int columns = 0;
    for (const Glyph& glyph : line)
        columns += glyph.columns;
    return columns;
}

} // namespace changming::receipts
