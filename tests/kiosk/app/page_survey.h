// Looks at a page as it stands in the window and says what is wrong with it: text that is clipped, overlaps or hangs out of
// its ground; targets that are too small or too close; controls without a role or a name, or that Tab reaches in another
// order than one reads; words of the other language.
#pragma once

#include <QQuickItem>
#include <QString>
#include <QStringList>

#include <vector>

namespace changming::app
{

struct PageParts;

struct Control {
    QString role;
    QString name;
    QRectF place; // in the window
};

// Every visible item that assistive technology is told of.
std::vector<Control> controlsOf(QQuickItem* root);
bool hasControl(QQuickItem* root, const QString& name);

enum class Reach { WholePanel, Low }; // low: every control in the lower 55 % of the height

// Sentences of complaint; empty when the page is as it should be. The panel is the root's size.
QStringList survey(QQuickItem* root, qreal pixelsPerMillimetre, Reach reach = Reach::WholePanel);
// Latin words on a Chinese page but for `allowed`.
QStringList strayEnglish(QQuickItem* root, const QStringList& allowed);

// A part of the survey (focus_survey.cpp): the chain of Tab against the order in which one reads.
QStringList surveyFocus(const PageParts& parts);

} // namespace changming::app
