#include "tests/kiosk/app/page_survey.h"

#include <QAccessible>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace changming::app
{

namespace
{

void walk(QQuickItem* item, const std::function<void(QQuickItem*)>& visit)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    visit(item);
    for (QQuickItem* child : item->childItems())
        walk(child, visit);
}

QRectF placeOf(QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

// What the clips above an item leave of it.
QRectF seenOf(QQuickItem* item)
{
    QRectF seen = placeOf(item);
    for (QQuickItem* above = item->parentItem(); above != nullptr; above = above->parentItem())
        if (above->clip())
            seen &= placeOf(above);
    return seen;
}

// A dialog covers the page: what lies below it is not touched.
QQuickItem* dialogIn(QQuickItem* root)
{
    QQuickItem* dialog = nullptr;
    walk(root, [&](QQuickItem* item) {
        auto* interface = QAccessible::queryAccessibleInterface(item);
        if (interface != nullptr && interface->role() == QAccessible::Dialog)
            dialog = item;
    });
    return dialog;
}

QQuickItem* actionBarIn(QQuickItem* root)
{
    QQuickItem* bar = nullptr;
    walk(root, [&](QQuickItem* item) {
        if (QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("ActionBar")))
            bar = item;
    });
    return bar;
}

bool isTouched(int role)
{
    return role == QAccessible::Button || role == QAccessible::RadioButton || role == QAccessible::CheckBox || role == QAccessible::PageTab || role == QAccessible::EditableText || role == QAccessible::Link;
}

} // namespace

std::vector<Control> controlsOf(QQuickItem* root)
{
    std::vector<Control> found;
    walk(root, [&](QQuickItem* item) {
        auto* interface = QAccessible::queryAccessibleInterface(item);
        if (interface == nullptr || !interface->isValid())
            return;
        if (interface->role() == QAccessible::Client || interface->role() == QAccessible::NoRole)
            return;
        found.push_back({QString::number(interface->role()), interface->text(QAccessible::Name), placeOf(item)});
    });
    return found;
}

bool hasControl(QQuickItem* root, const QString& name)
{
    return std::ranges::any_of(controlsOf(root), [&](const Control& control) { return control.name == name; });
}

QStringList survey(QQuickItem* root, qreal pixelsPerMillimetre)
{
    QStringList complaints;
    const QRectF window = placeOf(root);
    std::vector<Control> targets;
    QQuickItem* dialog = dialogIn(root);
    QQuickItem* bar = actionBarIn(root);
    walk(dialog != nullptr ? dialog : root, [&](QQuickItem* item) {
        const QRectF place = placeOf(item);
        if (seenOf(item) != place) // scrolled away, wholly or in part
            return;
        if (item->inherits("QQuickText")) {
            const QString text = item->property("text").toString();
            if (text.isEmpty())
                return;
            if (item->property("truncated").toBool())
                complaints << QStringLiteral("clipped: %1").arg(text);
            if (item->property("contentWidth").toReal() > item->width() + 1 && item->width() > 0)
                complaints << QStringLiteral("wider than its place: %1").arg(text);
            if (bar != nullptr && dialog == nullptr && place.intersects(placeOf(bar)) && !bar->isAncestorOf(item))
                complaints << QStringLiteral("under the action bar: %1").arg(text);
            if (!window.adjusted(-1, -1, 1, 1).contains(place))
                complaints << QStringLiteral("outside the window: %1").arg(text);
        }
        auto* interface = QAccessible::queryAccessibleInterface(item);
        if (interface == nullptr || !isTouched(interface->role()))
            return;
        const QString name = interface->text(QAccessible::Name);
        if (name.isEmpty())
            complaints << QStringLiteral("a control without a name at %1, %2").arg(place.x()).arg(place.y());
        if (place.width() < 20 * pixelsPerMillimetre || place.height() < 20 * pixelsPerMillimetre)
            complaints << QStringLiteral("smaller than 20 mm: %1").arg(name);
        for (const Control& other : targets) {
            const qreal gap = 4 * pixelsPerMillimetre - 2; // whole pixels
            if (place.adjusted(-gap, -gap, gap, gap).intersects(other.place) && !other.place.contains(place) && !place.contains(other.place))
                complaints << QStringLiteral("closer than 4 mm: %1 and %2").arg(name, other.name);
        }
        targets.push_back({QString(), name, place});
    });
    return complaints;
}

QStringList strayEnglish(QQuickItem* root, const QStringList& allowed)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QStringList found;
    walk(root, [&](QQuickItem* item) {
        if (!item->inherits("QQuickText"))
            return;
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        static const QRegularExpression provisional(QStringLiteral("暂-[0-9A-Z]{4}-[0-9A-Z]{4}"));
        auto words = word.globalMatch(item->property("text").toString().remove(provisional).remove(tag));
        while (words.hasNext())
            if (const QString one = words.next().captured(); !allowed.contains(one))
                found << one;
    });
    return found;
}

} // namespace changming::app
