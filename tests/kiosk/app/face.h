// The faces of the machine: every combination of format, language, text size and theme that a page is drawn in.
#pragma once

#include "kiosk/base/text.h"

#include <QSize>
#include <QString>

#include <vector>

namespace changming::app
{

enum class Format { Upright, Low, Lying }; // low: an upright panel with all controls within reach

struct Face {
    Format format = Format::Upright;
    Language language = Language::Chinese;
    int textSize = 0; // 0 … 3, as FaceController has it
    bool lowVision = false;

    bool operator==(const Face&) const = default;
    QSize panel() const; // pixels
    QString name() const; // "lying-en-1.6-contrast"
    // Contrast is measured in the smallest and the largest size; between them, only places differ.
    bool isMeasured() const { return textSize == 0 || textSize == 3; }
};

// In an order in which little changes from one to the next: what is dear to change (language, panel) changes least.
const std::vector<Face>& everyFace();

} // namespace changming::app
