// Looks at a page as it stands in the window and says what is wrong with it: clipped text, targets that are too small or
// too close, controls without a name, words of the other language.
#pragma once

#include <QQuickItem>
#include <QString>
#include <QStringList>

#include <vector>

namespace changming::app
{

struct Control {
    QString role;
    QString name;
    QRectF place; // in the window
};

// Every visible item that assistive technology is told of.
std::vector<Control> controlsOf(QQuickItem* root);
bool hasControl(QQuickItem* root, const QString& name);

// Sentences of complaint; empty when the page is as it should be.
QStringList survey(QQuickItem* root, qreal pixelsPerMillimetre);
// Latin words on a Chinese page but for `allowed`.
QStringList strayEnglish(QQuickItem* root, const QStringList& allowed);

} // namespace changming::app
