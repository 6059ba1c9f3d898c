// What stands on a page: its texts, its controls and what can be touched, each with the place that one sees of it. Places are
// pixels of the window. With a dialog on the page, its parts alone: it covers what lies below. GUI thread; the items stay
// the page's.
#pragma once

#include <QQuickItem>
#include <QRectF>
#include <QString>

#include <vector>

namespace changming::app
{

struct PageText {
    QQuickItem* item;
    QString words;
    QRectF ink;          // from the tops of its letters to their tails
    QRectF place;        // the item's
    QRectF clip;         // what its ancestors let one see now
    QRectF frame;        // what can be seen of it when all is scrolled
    QQuickItem* sheet;   // what scrolls it: parts of one sheet keep their places to each other
    QQuickItem* control; // that it belongs to, or null
    QQuickItem* ground;  // the nearest filled or bordered rectangle that it stands on, or null
    bool typed;          // what somebody typed: a box may show its end alone

    QRectF standing() const { return typed ? ink & clip : ink; } // the rest of what was typed stands nowhere
};

struct PageControl {
    QQuickItem* item;
    int role; // of QAccessible
    QString name;
    QRectF place;
    QRectF clip;
    QQuickItem* sheet;
    bool takesFocus; // by Tab

    QRectF seen() const { return place & clip; }
};

struct PageParts {
    QQuickItem* scope; // the root, or the dialog on it
    std::vector<PageText> texts;
    std::vector<PageControl> controls;
    std::vector<QQuickItem*> loose; // takes touches, but belongs to no control and does not fill the page
};

PageParts partsOf(QQuickItem* root);

QRectF placeOf(const QQuickItem* item);
// A visible item of a class of QML ("ActionBar"), or null.
QQuickItem* visiblePart(QQuickItem* root, const char* qmlType);
bool isOfType(const QQuickItem* item, const char* qmlType);

} // namespace changming::app
