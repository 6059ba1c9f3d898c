#include "tests/emulators/paper_canvas.h"

#include <QFont>
#include <QPainter>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>
#include <numeric>

namespace changming::emulators::escpos
{

namespace
{

constexpr int glyphDots = 24;
constexpr int columnDots = 12;
constexpr int baseLine = 21; // of a glyph's 24 dots
constexpr int sideMargin = 32;
constexpr int topMargin = 40;
constexpr int growth = 2048;

QFont paperFont(bool bold)
{
    QFont font(QStringLiteral("Noto Sans Mono CJK SC"));
    font.setPixelSize(glyphDots);
    font.setBold(bold);
    return font;
}

} // namespace

void PaperCanvas::character(const QString& character, int columns, const CharacterStyle& style)
{
    m_line.push_back({character, {}, style, columns * columnDots * style.width, glyphDots * style.height});
}

void PaperCanvas::bitmap(QImage bitmap)
{
    const int width = bitmap.width();
    m_line.push_back({{}, std::move(bitmap), {}, width, glyphDots});
}

void PaperCanvas::newLine(int align, int spacing)
{
    // A printer breaks the line where the paper ends.
    std::size_t from = 0;
    do {
        int width = 0;
        int height = 0;
        std::size_t to = from;
        while (to < m_line.size() && (to == from || width + m_line[to].width <= m_dots)) {
            width += m_line[to].width;
            height = std::max(height, m_line[to].height);
            ++to;
        }
        const int advance = std::max(spacing, height);
        grow(advance);
        int x = indent(width, align);
        for (; from < to; ++from) {
            draw(m_line[from], x, m_used + height);
            x += m_line[from].width;
        }
        m_used += advance;
    } while (from < m_line.size());
    m_line.clear();
}

void PaperCanvas::picture(const QImage& picture, int align)
{
    grow(picture.height());
    QPainter painter(&m_strip);
    painter.drawImage(indent(picture.width(), align), m_used, picture);
    m_used += picture.height();
}

void PaperCanvas::feed(int dots)
{
    grow(dots);
    m_used += dots;
}

QImage PaperCanvas::tear()
{
    QImage slip(m_dots + 2 * sideMargin, m_used + 2 * topMargin, QImage::Format_Grayscale8);
    slip.fill(Qt::white);
    QPainter painter(&slip);
    painter.drawImage(QPoint(sideMargin, topMargin), m_strip, QRect(0, 0, m_dots, m_used));
    painter.end();
    m_used = 0;
    m_line.clear();
    m_strip = QImage();
    return slip;
}

void PaperCanvas::grow(int rows)
{
    if (m_used + rows <= m_strip.height())
        return;
    QImage longer(m_dots, m_used + rows + growth, QImage::Format_Grayscale8);
    longer.fill(Qt::white);
    if (!m_strip.isNull()) {
        QPainter painter(&longer);
        painter.drawImage(0, 0, m_strip);
    }
    m_strip = longer;
}

void PaperCanvas::draw(const Item& item, int x, int bottom)
{
    QPainter painter(&m_strip);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(x, bottom - item.height);
    if (!item.bitmap.isNull()) {
        painter.drawImage(0, 0, item.bitmap);
        return;
    }
    painter.scale(item.style.width, item.style.height);
    painter.setFont(paperFont(item.style.bold));
    painter.setPen(Qt::black);
    painter.drawText(QPointF(0, baseLine), item.character);
    if (item.style.underline)
        painter.fillRect(QRectF(0, glyphDots - 1, static_cast<qreal>(item.width) / item.style.width, 1), Qt::black);
}

QImage qrPicture(const std::string& data, int level)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(0).setEccLevel(2 + 2 * level);
        if (std::ranges::any_of(data, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            writer.setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix matrix = writer.encode(data, 0, 0);
        QImage image(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < matrix.height(); ++y) {
            for (int x = 0; x < matrix.width(); ++x)
                image.setPixel(x, y, matrix.get(x, y) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
        return image;
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace changming::emulators::escpos
