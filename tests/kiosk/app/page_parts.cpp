#include "tests/kiosk/app/page_parts.h"

#include <QAccessible>
#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QJSValue>

#include <algorithm>
#include <cstring>
#include <ranges>

namespace changming::app
{

namespace
{

bool isSeen(const QQuickItem* item)
{
    return item->isVisible() && item->opacity() > 0;
}

// What stands above an item, carried down.
struct Above {
    QRectF clip;
    QRectF frame;
    QQuickItem* sheet = nullptr;
    QQuickItem* control = nullptr;
    QQuickItem* ground = nullptr;
    QString typed = {};
};

// As far as one can scroll.
constexpr qreal farAway = 1e6;

bool isTouched(int role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
    case QAccessible::PageTab:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::ListItem:
    case QAccessible::Slider:
        return true;
    default:
        return false;
    }
}

int roleOf(QQuickItem* item)
{
    auto* interface = QAccessible::queryAccessibleInterface(item);
    return interface == nullptr || !interface->isValid() ? QAccessible::NoRole : interface->role();
}

QQuickItem* dialogIn(QQuickItem* item)
{
    if (!isSeen(item))
        return nullptr;
    const auto children = item->childItems();
    for (QQuickItem* child : children | std::views::reverse) // the last one lies on top
        if (QQuickItem* dialog = dialogIn(child))
            return dialog;
    return roleOf(item) == QAccessible::Dialog ? item : nullptr;
}

// How far letters reach above and below the line they stand on, in parts of their size: Noto Sans CJK asks for more height
// than it fills.
struct Extent {
    qreal above;
    qreal below;
};
Extent extentOf(const QString& words)
{
    const bool chinese = std::ranges::any_of(words, [](QChar letter) { return letter.unicode() >= 0x2E80; });
    const bool tails = std::ranges::any_of(words, [](QChar letter) { return QStringLiteral("gjpqyQ,;()[]{}|_@/$").contains(letter); });
    return {chinese ? 0.88 : 0.78, tails ? 0.22 : chinese ? 0.12 : 0.02};
}

// From the heads of the first line to the tails of the last one.
QRectF inkOf(const QQuickItem* text)
{
    const Extent extent = extentOf(text->property("text").toString());
    const auto number = [text](const char* property) { return text->property(property).toReal(); };
    auto font = text->property("font").value<QFont>();
    if (text->property("fontSizeMode").toInt() != 0) // made smaller to fit
        font.setPixelSize(std::max(1, text->property("fontInfo").value<QJSValue>().property(QStringLiteral("pixelSize")).toInt()));
    const QFontMetricsF metrics(font);
    const qreal em = font.pixelSize();
    const qreal high = number("contentHeight");
    const qreal wide = number("contentWidth");
    const int lines = std::max(1, text->property("lineCount").toInt());
    const bool fixed = text->property("lineHeightMode").toInt() == 1;
    const qreal line = fixed ? number("lineHeight") : high / lines;
    const int horizontal = text->property("effectiveHorizontalAlignment").toInt();
    const int vertical = text->property("verticalAlignment").toInt();
    const qreal room = text->width() - number("leftPadding") - number("rightPadding");
    const qreal tall = text->height() - number("topPadding") - number("bottomPadding");
    const qreal x = number("leftPadding") + (horizontal & Qt::AlignRight ? room - wide : horizontal & Qt::AlignHCenter ? (room - wide) / 2 : 0);
    const qreal y = number("topPadding") + (vertical & Qt::AlignBottom ? tall - high : vertical & Qt::AlignVCenter ? (tall - high) / 2 : 0);
    const qreal top = y + metrics.ascent() - extent.above * em;
    const qreal bottom = y + (lines - 1) * line + metrics.ascent() + extent.below * em;
    return text->mapRectToScene(QRectF(x, top, wide, bottom - top));
}

bool isFilled(const QQuickItem* item)
{
    if (!item->inherits("QQuickRectangle"))
        return false;
    auto* border = item->property("border").value<QObject*>();
    return item->property("color").value<QColor>().alpha() > 0 || (border != nullptr && border->property("color").value<QColor>().alpha() > 0);
}

void gather(QQuickItem* item, Above above, PageParts& parts)
{
    if (!isSeen(item))
        return;
    const QRectF place = placeOf(item);
    if (item->inherits("QQuickText")) {
        const QString words = item->property("text").toString();
        if (!words.isEmpty())
            parts.texts.push_back({item, words, inkOf(item), place, above.clip, above.frame, above.sheet, above.control, above.ground, above.typed.contains(words)});
    } else if (item->inherits("QQuickMouseArea")) {
        const bool fills = place.contains(placeOf(parts.scope).adjusted(1, 1, -1, -1));
        const bool gesture = item->property("preventStealing").toBool(); // a way more, beside controls that do the same
        if (above.control == nullptr && !fills && !gesture && item->isEnabled())
            parts.loose.push_back(item);
    }
    const int role = roleOf(item);
    if (isTouched(role) || (item->activeFocusOnTab() && item != parts.scope)) {
        auto* interface = QAccessible::queryAccessibleInterface(item);
        parts.controls.push_back({item, role, interface == nullptr ? QString() : interface->text(QAccessible::Name), place, above.clip, above.sheet, item->activeFocusOnTab()});
        above.control = item;
        above.typed = role == QAccessible::EditableText ? interface->text(QAccessible::Description) : QString();
    }
    if (isFilled(item))
        above.ground = item;
    if (item->clip()) {
        above.clip &= place;
        if (item->inherits("QQuickFlickable")) {
            const bool sideways = item->property("contentWidth").toReal() > item->width() + 1;
            above.sheet = item;
            above.ground = nullptr; // what lies below it does not scroll
            above.frame = sideways ? QRectF(-farAway, -farAway, 2 * farAway, 2 * farAway) : QRectF(place.x(), -farAway, place.width(), 2 * farAway);
        } else {
            above.frame &= place;
        }
    }
    for (QQuickItem* child : item->childItems())
        gather(child, above, parts);
}

} // namespace

QRectF placeOf(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

bool isOfType(const QQuickItem* item, const char* qmlType)
{
    // "Key_QMLTYPE_12": the name of a type that QML made.
    const char* name = item->metaObject()->className();
    const std::size_t length = std::strlen(qmlType);
    return std::strncmp(name, qmlType, length) == 0 && (name[length] == '_' || name[length] == '\0');
}

QQuickItem* visiblePart(QQuickItem* root, const char* qmlType)
{
    if (!isSeen(root))
        return nullptr;
    if (isOfType(root, qmlType))
        return root;
    for (QQuickItem* child : root->childItems())
        if (QQuickItem* found = visiblePart(child, qmlType))
            return found;
    return nullptr;
}

PageParts partsOf(QQuickItem* root)
{
    QQuickItem* dialog = dialogIn(root);
    PageParts parts{dialog != nullptr ? dialog : root, {}, {}, {}};
    gather(parts.scope, {.clip = placeOf(root), .frame = placeOf(root)}, parts);
    return parts;
}

} // namespace changming::app
