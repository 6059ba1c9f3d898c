#include "tests/kiosk/app/page_survey.h"

#include "tests/kiosk/app/page_parts.h"

#include <QAccessible>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace changming::app
{

namespace
{

constexpr qreal targetMm = 20;
constexpr qreal gapMm = 4;
constexpr qreal smallPanelInches = 21.5; // below it the keys of the keyboard may be narrower
constexpr qreal narrowKeyMm = 17;
constexpr qreal reachOfLowLayout = 0.45; // of the height, from above
constexpr qreal pixel = 1;               // what rounding to whole pixels may take

void walk(QQuickItem* item, const std::function<void(QQuickItem*)>& visit)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    visit(item);
    for (QQuickItem* child : item->childItems())
        walk(child, visit);
}

// Of two parts that may lie in different sheets: whole when one scrolls with the other, else what is seen now.
template <class A, class B>
bool meet(const A& a, QRectF placeA, const B& b, QRectF placeB, qreal less)
{
    if (a.sheet != b.sheet) {
        placeA &= a.clip;
        placeB &= b.clip;
    }
    placeA.adjust(less, less, -less, -less);
    placeB.adjust(less, less, -less, -less);
    return placeA.isValid() && placeB.isValid() && placeA.intersects(placeB);
}

QString shortly(const QString& words)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QString line = words;
    line.replace(space, QStringLiteral(" "));
    return line.size() > 40 ? line.left(39) + QStringLiteral("…") : line;
}

void surveyText(const PageParts& parts, QQuickItem* bar, QStringList& complaints)
{
    for (const PageText& text : parts.texts) {
        const QString words = shortly(text.words);
        if (text.item->property("truncated").toBool())
            complaints << QStringLiteral("clipped: %1").arg(words);
        if (text.ink.width() > text.place.width() + pixel && text.place.width() > 0)
            complaints << QStringLiteral("wider than its place: %1").arg(words);
        if (!text.typed && !text.frame.adjusted(-pixel, -pixel, pixel, pixel).contains(text.ink))
            complaints << QStringLiteral("cut off: %1").arg(words);
        if (text.ground != nullptr && !placeOf(text.ground).adjusted(-pixel, -pixel, pixel, pixel).contains(text.ink) && !text.typed)
            complaints << QStringLiteral("hangs out of its ground: %1").arg(words);
        if (bar != nullptr && !bar->isAncestorOf(text.item) && (text.ink & text.clip).intersects(placeOf(bar)))
            complaints << QStringLiteral("under the action bar: %1").arg(words);
    }
}

void surveyOverlaps(const PageParts& parts, QStringList& complaints)
{
    for (std::size_t i = 0; i < parts.texts.size(); ++i) {
        const PageText& text = parts.texts[i];
        for (std::size_t k = i + 1; k < parts.texts.size(); ++k)
            if (meet(text, text.standing(), parts.texts[k], parts.texts[k].standing(), pixel))
                complaints << QStringLiteral("overlap: %1 and %2").arg(shortly(text.words), shortly(parts.texts[k].words));
        for (const PageControl& control : parts.controls)
            if (!control.item->isAncestorOf(text.item) && meet(text, text.standing(), control, control.place, pixel))
                complaints << QStringLiteral("overlap: %1 and the control %2").arg(shortly(text.words), shortly(control.name));
    }
}

void surveyTargets(const PageParts& parts, qreal pixelsPerMillimetre, bool smallPanel, QStringList& complaints)
{
    const qreal least = targetMm * pixelsPerMillimetre - pixel;
    const qreal gap = gapMm * pixelsPerMillimetre - 2 * pixel;
    for (std::size_t i = 0; i < parts.controls.size(); ++i) {
        const PageControl& one = parts.controls[i];
        const qreal narrowest = smallPanel && isOfType(one.item, "Key") ? narrowKeyMm * pixelsPerMillimetre - pixel : least;
        if (one.place.width() < narrowest || one.place.height() < least)
            complaints << QStringLiteral("smaller than 20 mm: %1").arg(shortly(one.name));
        for (std::size_t k = 0; k < i; ++k) {
            const PageControl& other = parts.controls[k];
            if (one.item->isAncestorOf(other.item) || other.item->isAncestorOf(one.item))
                continue;
            if (meet(one, one.place.adjusted(-gap, -gap, gap, gap), other, other.place, 0))
                complaints << QStringLiteral("closer than 4 mm: %1 and %2").arg(shortly(other.name), shortly(one.name));
        }
    }
}

void surveyNames(const PageParts& parts, QStringList& complaints)
{
    for (const PageControl& control : parts.controls) {
        const QString where = QStringLiteral("%1, %2").arg(qRound(control.place.x())).arg(qRound(control.place.y()));
        if (control.role == QAccessible::NoRole || control.role == QAccessible::Client)
            complaints << QStringLiteral("a control without a role: %1").arg(control.name.isEmpty() ? where : shortly(control.name));
        if (control.name.isEmpty())
            complaints << QStringLiteral("a control without a name at %1").arg(where);
    }
    for (const QQuickItem* item : parts.loose)
        complaints << QStringLiteral("takes touches, but is no control: at %1, %2").arg(qRound(placeOf(item).x())).arg(qRound(placeOf(item).y()));
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

QStringList survey(QQuickItem* root, qreal pixelsPerMillimetre, Reach reach)
{
    QStringList complaints;
    const PageParts parts = partsOf(root);
    const bool smallPanel = std::hypot(root->width(), root->height()) / pixelsPerMillimetre < smallPanelInches * 25.4 - targetMm / 2;
    surveyText(parts, parts.scope == root ? visiblePart(root, "ActionBar") : nullptr, complaints);
    surveyOverlaps(parts, complaints);
    surveyTargets(parts, pixelsPerMillimetre, smallPanel, complaints);
    surveyNames(parts, complaints);
    complaints << surveyFocus(parts);
    if (reach == Reach::Low)
        for (const PageControl& control : parts.controls)
            if (control.seen().isValid() && control.seen().top() < reachOfLowLayout * root->height() - pixel)
                complaints << QStringLiteral("out of reach: %1").arg(shortly(control.name));
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
