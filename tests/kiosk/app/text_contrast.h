// The contrast of text as it was drawn: measured on the pixels, not on what somebody wrote into the theme. WCAG 2.2, contrast
// ratio (success criterion 1.4.6 asks for 7:1).
#pragma once

#include <QImage>
#include <QRect>
#include <QRgb>

#include <optional>

namespace changming::app
{

struct TextContrast {
    QRgb ink;    // of the cores of the strokes; their soft edges do not count
    QRgb ground; // what most of the place is filled with
    double ratio;
};

double contrastRatio(QRgb one, QRgb other); // 1 … 21

// Of text in `place` of the picture (32 bits a pixel) that was to be drawn in `wanted`: the pixels nearest to it are its
// cores. Nothing when the place holds one colour alone: there is no text to be seen.
std::optional<TextContrast> measureText(const QImage& picture, const QRect& place, QRgb wanted);

} // namespace changming::app
