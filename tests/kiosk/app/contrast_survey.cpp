#include "tests/kiosk/app/contrast_survey.h"

#include "tests/kiosk/app/page_parts.h"
#include "tests/kiosk/app/text_contrast.h"

#include <QColor>

namespace changming::app
{

namespace
{

constexpr double enough = 7.0;

} // namespace

QStringList surveyContrast(QQuickItem* root, const QImage& picture)
{
    QStringList complaints;
    for (const PageText& text : partsOf(root).texts) {
        const QRectF seen = text.ink & text.clip;
        if (seen.height() < text.ink.height() - 1 || seen.width() < 1)
            continue;
        const auto measured = measureText(picture, seen.toAlignedRect(), text.item->property("color").value<QColor>().rgb());
        if (!measured)
            complaints << QStringLiteral("not to be seen: %1").arg(text.words.left(40));
        else if (measured->ratio < enough)
            complaints << QStringLiteral("contrast %1:1 (%2 on %3): %4")
                              .arg(measured->ratio, 0, 'f', 1)
                              .arg(QColor(measured->ink).name(), QColor(measured->ground).name(), text.words.left(40));
    }
    return complaints;
}

} // namespace changming::app
