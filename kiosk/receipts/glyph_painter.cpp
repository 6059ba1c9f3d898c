#include "kiosk/receipts/glyph_painter.h"

#include "drivers/api/slip_document.h"

#include <QFont>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <array>

namespace changming::receipts
{

namespace
{

using drivers::slipColumnDots;
using drivers::slipGlyphDots;

constexpr int baseLine = 21; // of the 24 dots
constexpr int darkEnough = 150;
constexpr std::array families{"Noto Sans Mono CJK SC", "HanaMinA", "HanaMinB"};

QFont fontOf(const char* family, const Style& style)
{
    QFont font{QString::fromLatin1(family)};
    font.setPixelSize(slipGlyphDots);
    font.setBold(style.bold);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

bool hasAll(const QFont& font, const QString& text)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const auto points = text.toUcs4();
    // A selector of a variant (IVS) may be unknown: then the plain form is drawn.
    return std::ranges::all_of(points, [&](char32_t point) { return raw.supportsCharacter(point) || (point >= 0xE0100 && point <= 0xE01EF); });
}

struct Face {
    QFont font;
    QString text;
};

Face faceFor(const Glyph& glyph)
{
    const QString text = QString::fromStdString(glyph.text);
    for (const char* family : families) {
        const QFont font = fontOf(family, glyph.style);
        if (hasAll(font, text))
            return {font, text};
    }
    return {fontOf(families.front(), glyph.style), QStringLiteral("〓")};
}

drivers::Bitmap toBitmap(const QImage& image)
{
    drivers::Bitmap bitmap = drivers::Bitmap::blank(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < darkEnough)
                bitmap.setBlack(x, y);
        }
    }
    return bitmap;
}

} // namespace

void drawGlyph(QPainter& painter, const Glyph& glyph, int x, int bottom)
{
    const Face face = faceFor(glyph);
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(x, bottom - slipGlyphDots * glyph.style.height);
    painter.scale(glyph.style.width, glyph.style.height);
    painter.setPen(Qt::black);
    painter.setFont(face.font);
    painter.drawText(QPointF(0, baseLine), face.text);
    if (glyph.style.underline)
        painter.fillRect(QRect(0, slipGlyphDots - 1, glyph.columns * slipColumnDots / glyph.style.width, 1), Qt::black);
    painter.restore();
}

drivers::Bitmap glyphBitmap(const Glyph& glyph)
{
    QImage image(glyph.columns * slipColumnDots, slipGlyphDots, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawGlyph(painter, glyph, 0, slipGlyphDots);
    painter.end();
    return toBitmap(image);
}

drivers::Bitmap lineBitmap(const GlyphLine& line, int left)
{
    int height = 1;
    for (const Glyph& glyph : line)
        height = std::max(height, glyph.style.height);
    QImage image(left + columnsOf(line) * slipColumnDots, slipGlyphDots * height + drivers::slipLineGap, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    int x = left;
    for (const Glyph& glyph : line) {
        drawGlyph(painter, glyph, x, slipGlyphDots * height);
        x += glyph.columns * slipColumnDots;
    }
    painter.end();
    return toBitmap(image);
}

std::vector<std::string> missingFonts()
{
    std::vector<std::string> missing;
    for (const char* family : families) {
        if (!QFontDatabase::hasFamily(QString::fromLatin1(family)))
            missing.emplace_back(family);
    }
    return missing;
}

} // namespace changming::receipts
