#include "kiosk/receipts/picture.h"

#include "kiosk/receipts/glyph_painter.h"

#include <QPainter>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

namespace changming::receipts
{

namespace
{

using namespace drivers;

constexpr int cutDots = 48; // white below the last line
constexpr int dash = 6;

QImage toImage(const Bitmap& bitmap)
{
    QImage image(bitmap.width, bitmap.height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < bitmap.height; ++y) {
        for (int x = 0; x < bitmap.width; ++x) {
            if (bitmap.black(x, y))
                image.setPixel(x, y, qRgb(0, 0, 0));
        }
    }
    return image;
}

QImage qrImage(const QrLine& line)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(0).setEccLevel(2 + 2 * static_cast<int>(line.level));
        if (std::ranges::any_of(line.data, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            writer.setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix matrix = writer.encode(line.data, 0, 0);
        Bitmap bitmap = Bitmap::blank(matrix.width() * line.module, matrix.height() * line.module);
        for (int y = 0; y < bitmap.height; ++y) {
            for (int x = 0; x < bitmap.width; ++x) {
                if (matrix.get(x / line.module, y / line.module))
                    bitmap.setBlack(x, y);
            }
        }
        return toImage(bitmap);
    } catch (const std::exception&) {
        return {}; // layOut() has refused such data
    }
}

// Draws downwards; a pass without a painter measures.
class Drawing
{
public:
    Drawing(int dots, QPainter* painter) : m_dots(dots), m_painter(painter) {}

    void operator()(const TextLine& line)
    {
        int height = 1;
        int width = 0;
        for (const SlipRun& run : line.runs) {
            if (const auto* text = std::get_if<TextRun>(&run)) {
                const Style style{text->bold, text->underline, text->width, text->height};
                width += columnsOf(glyphsOf(text->text, style)) * slipColumnDots;
                height = std::max(height, text->height);
            } else {
                width += std::get<Bitmap>(run).width;
            }
        }
        if (m_painter != nullptr)
            drawRuns(line, indent(width, line.align), m_y + height * slipGlyphDots);
        m_y += height * slipGlyphDots + slipLineGap;
    }

    void operator()(const QrLine& line) { place(qrImage(line), line.align); }
    void operator()(const PictureLine& line) { place(toImage(line.bitmap), line.align); }
    void operator()(const FeedLine& line) { m_y += line.lines * (slipGlyphDots + slipLineGap); }
    void operator()(const CutLine&) { m_y += cutDots; }

    void operator()(const RuleLine& line)
    {
        for (int x = 0; m_painter != nullptr && x < m_dots; x += dash) {
            if (line.style == RuleLine::Style::Solid || (x / dash) % 2 == 0)
                m_painter->fillRect(x, m_y + slipRuleDots / 2 - 1, dash, 2, Qt::black);
        }
        m_y += slipRuleDots;
    }

    int height() const { return m_y; }

private:
    int indent(int width, SlipAlign align) const { return (m_dots - width) * static_cast<int>(align) / 2; }

    void place(const QImage& image, SlipAlign align)
    {
        if (m_painter != nullptr)
            m_painter->drawImage(indent(image.width(), align), m_y, image);
        m_y += image.height();
    }

    void drawRuns(const TextLine& line, int x, int bottom)
    {
        for (const SlipRun& run : line.runs) {
            if (const auto* bitmap = std::get_if<Bitmap>(&run)) {
                m_painter->drawImage(x, bottom - bitmap->height, toImage(*bitmap));
                x += bitmap->width;
                continue;
            }
            const auto& text = std::get<TextRun>(run);
            for (const Glyph& glyph : glyphsOf(text.text, {text.bold, text.underline, text.width, text.height})) {
                drawGlyph(*m_painter, glyph, x, bottom);
                x += glyph.columns * slipColumnDots;
            }
        }
    }

    int m_dots;
    QPainter* m_painter;
    int m_y = 0;
};

int heightOf(const SlipDocument& document)
{
    Drawing measure(document.dots(), nullptr);
    for (const SlipLine& line : document.lines)
        std::visit(measure, line);
    return measure.height();
}

} // namespace

int lengthMillimetres(const SlipDocument& document)
{
    constexpr int dotsPerMillimetre = 8;
    return heightOf(document) / dotsPerMillimetre;
}

QImage picture(const SlipDocument& document)
{
    QImage image(document.dots(), std::max(1, heightOf(document)), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    Drawing draw(document.dots(), &painter);
    for (const SlipLine& line : document.lines)
        std::visit(draw, line);
    return image;
}

} // namespace changming::receipts
