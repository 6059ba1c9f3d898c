// A page, a dialog, a control in the words of a screen reader: the accessible names in their order, with role and state. What
// is masked stays unsaid (kiosk/speech/spoken_text.h). GUI thread.
#pragma once

#include "kiosk/base/text.h"

#include <QQuickItem>
#include <QString>
#include <QStringList>

namespace changming::app
{

// Heading first where the page has it first; then all that stands there but for the keys of a pad.
QStringList wordsOfPlace(QQuickItem* place, Language language);
QString headingOf(QQuickItem* place);
QStringList alertsIn(QQuickItem* place, Language language); // sentences that stand out, in their order

// Name, role, value, state: "住在哪里，选项，没选中".
QString wordsOfControl(QQuickItem* control, Language language);

} // namespace changming::app
