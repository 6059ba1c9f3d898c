#include "tests/kiosk/app/text_contrast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace changming::app
{

namespace
{

constexpr QRgb opaque = 0xFF000000U;
constexpr int fewest = 3; // pixels of one colour: a core, not a chance
constexpr int same = 48;  // the squared distance of two colours that nobody tells apart

struct Count {
    QRgb colour = 0; // 0: unused; what is on the screen is opaque
    int pixels = 0;
};

// Open addressing, as large as there can be colours between two with all their soft edges, and some to spare.
class Histogram
{
public:
    int& of(QRgb colour)
    {
        std::size_t at = (colour * 2654435761U) >> 20U;
        for (std::size_t tries = 0; tries < m_counts.size(); ++tries, at = (at + 1) % m_counts.size()) {
            if (m_counts[at].colour == colour)
                return m_counts[at].pixels;
            if (m_counts[at].colour == 0) {
                m_counts[at].colour = colour;
                return m_counts[at].pixels;
            }
        }
        return m_overflow; // a photograph
    }
    const std::array<Count, 4096>& counts() const { return m_counts; }

private:
    std::array<Count, 4096> m_counts{};
    int m_overflow = 0;
};

double luminance(QRgb colour)
{
    static const auto linear = [] {
        std::array<double, 256> table{};
        for (int i = 0; i < 256; ++i) {
            const double part = i / 255.0;
            table.at(static_cast<std::size_t>(i)) = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    const auto part = [](int value) { return linear.at(static_cast<std::size_t>(value)); };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour)) + 0.0722 * part(qBlue(colour));
}

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

} // namespace

double contrastRatio(QRgb one, QRgb other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::optional<TextContrast> measureText(const QImage& picture, const QRect& place, QRgb wanted)
{
    Histogram histogram;
    const QRect area = place & picture.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        QRgb last = 0;
        int* count = nullptr;
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb colour = line[x] | opaque;
            if (colour != last || count == nullptr) {
                last = colour;
                count = &histogram.of(colour);
            }
            ++*count;
        }
    }
    // The strokes of a bold character may fill more of its place than the ground does.
    Count most;
    Count ground;
    for (const Count& count : histogram.counts()) {
        if (count.pixels > most.pixels)
            most = count;
        if (count.pixels > ground.pixels && distance(count.colour, wanted) > same)
            ground = count;
    }
    if (ground.pixels * 5 < most.pixels)
        ground = most;
    std::optional<TextContrast> found;
    for (const Count& count : histogram.counts()) {
        if (count.pixels < fewest || count.colour == ground.colour)
            continue;
        if (!found || distance(count.colour, wanted) < distance(found->ink, wanted))
            found = TextContrast{count.colour, ground.colour, 0};
    }
    if (found)
        found->ratio = contrastRatio(found->ink, found->ground);
    return found;
}

} // namespace changming::app
