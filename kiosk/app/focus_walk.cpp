#include "kiosk/app/focus_walk.h"

#include "kiosk/settings/settings.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <ranges>
#include <utility>

namespace changming::app
{

namespace
{

constexpr qreal ringMm = 4;

int keyOf(const std::string& name)
{
    const QKeySequence keys(QString::fromStdString(name));
    return keys.isEmpty() ? 0 : keys[0].key();
}

bool isSeen(const QQuickItem* item)
{
    return item->isVisible() && item->isEnabled() && item->opacity() > 0;
}

bool isWithin(const QQuickItem* item, const QQuickItem* place)
{
    return item != nullptr && place != nullptr && (item == place || place->isAncestorOf(item));
}

QRectF placeOf(QQuickItem* item)
{
    return item->mapRectToScene(item->boundingRect());
}

QQuickItem* lastOfRole(QQuickItem* item, QAccessible::Role role)
{
    if (!isSeen(item))
        return nullptr;
    const auto children = item->childItems();
    for (QQuickItem* child : children | std::views::reverse)
        if (QQuickItem* found = lastOfRole(child, role))
            return found;
    const QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(item);
    return interface != nullptr && interface->role() == role ? item : nullptr;
}

void collect(QQuickItem* item, QList<QQuickItem*>& controls)
{
    if (!isSeen(item))
        return;
    if (item->activeFocusOnTab() && item->width() > 0 && item->height() > 0)
        controls << item;
    const auto children = item->childItems();
    for (QQuickItem* child : children)
        collect(child, controls);
}

// How many of `controls` stand before `item` in the tree; `item` itself may be hidden or no control.
bool countBefore(QQuickItem* at, const QQuickItem* item, const QList<QQuickItem*>& controls, qsizetype& count)
{
    if (at == item)
        return true;
    if (controls.contains(at))
        ++count;
    const auto children = at->childItems();
    return std::ranges::any_of(children, [&](QQuickItem* child) { return countBefore(child, item, controls, count); });
}

// While one types, the pad; a pad on a page that is not given up to typing is one part of the page among others.
QQuickItem* padUnder(QQuickItem* root)
{
    auto* const page = root->property("page").value<QQuickItem*>();
    return page != nullptr && page->property("typing").toBool() ? lastOfRole(page, QAccessible::Grouping) : nullptr;
}

} // namespace

FocusWalk::FocusWalk(QQuickWindow& window, std::function<QQuickItem*()> root, const settings::Switches& switches, qreal pixelsPerMillimetre)
    : m_window(window), m_root(std::move(root)), m_margin(ringMm * pixelsPerMillimetre), m_next(keyOf(switches.next)), m_choose(keyOf(switches.choose))
{
}

QQuickItem* FocusWalk::dialogUnder(QQuickItem* root)
{
    return lastOfRole(root, QAccessible::Dialog);
}

QList<QQuickItem*> FocusWalk::controlsUnder(QQuickItem* root)
{
    QList<QQuickItem*> controls;
    QQuickItem* const dialog = dialogUnder(root);
    if (dialog == nullptr) {
        collect(root, controls);
        return controls;
    }
    // What stands above the dialog or beside what it covers stays: *leave* works over every warning.
    const auto parts = root->childItems();
    const auto mine = std::ranges::find_if(parts, [&](const QQuickItem* part) { return isWithin(dialog, part); });
    collect(dialog, controls);
    for (QQuickItem* part : parts)
        if (mine != parts.end() && (part->z() > (*mine)->z() || !placeOf(part).intersects(placeOf(*mine))))
            collect(part, controls);
    return controls;
}

FocusWalk::Step FocusWalk::stepOf(const QKeyEvent& event) const
{
    if (m_next != 0 && event.key() == m_next)
        return Step::Next;
    if (m_choose != 0 && event.key() == m_choose)
        return Step::Choose;
    switch (event.key()) {
    case Qt::Key_Tab:
        return event.modifiers().testFlag(Qt::ShiftModifier) ? Step::Previous : Step::Next;
    case Qt::Key_Right:
    case Qt::Key_Down:
        return Step::Next;
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Up:
        return Step::Previous;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Step::Choose;
    case Qt::Key_Escape:
        return Step::Back;
    default:
        return Step::None;
    }
}

bool FocusWalk::takes(const QKeyEvent& event)
{
    QQuickItem* const root = m_root();
    const Step step = stepOf(event);
    if (root == nullptr || step == Step::None)
        return false;
    const bool moves = step == Step::Next || step == Step::Previous;
    if (event.type() == QEvent::KeyRelease) {
        QMetaObject::invokeMethod(this, &FocusWalk::settle, Qt::QueuedConnection);
        return moves || isSwitch(event.key());
    }
    // A hand that cannot let go in time presses once.
    if (event.isAutoRepeat() && (!moves || isSwitch(event.key())))
        return true;
    if (isSwitch(event.key()))
        Q_EMIT switchPressed();

    QList<QQuickItem*> controls = controlsUnder(root);
    QQuickItem* const now = m_window.activeFocusItem();
    QQuickItem* const dialog = dialogUnder(root);
    if (dialog != nullptr && !controls.contains(now) && !isWithin(now, dialog)) {
        // It opened over what has the focus, which must not be pressed behind it.
        settle();
        return step != Step::Back;
    }
    if (step == Step::Choose && now != nullptr && now->activeFocusOnTab() && !controls.contains(now)) {
        settle(); // it has gone: nobody sees what would be pressed
        return true;
    }
    if (!isWithin(now, root))
        root->forceActiveFocus();
    m_page = pageName();
    m_index = controls.indexOf(m_window.activeFocusItem());
    if (moves) {
        if (QQuickItem* const pad = event.key() == m_next ? padUnder(root) : nullptr; pad != nullptr && dialog == nullptr)
            controls = controlsUnder(pad);
        go(step, controls);
        return true;
    }
    if (event.key() != m_choose || event.key() == Qt::Key_Return)
        return false;
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &down);
    QCoreApplication::sendEvent(&m_window, &up);
    return true;
}

void FocusWalk::go(Step step, const QList<QQuickItem*>& controls)
{
    if (controls.isEmpty())
        return;
    const qsizetype count = controls.size();
    const bool ahead = step == Step::Next;
    QQuickItem* const now = m_window.activeFocusItem();
    qsizetype to = controls.indexOf(now);
    if (to >= 0) {
        to += ahead ? 1 : -1;
    } else {
        to = 0;
        if (!countBefore(m_root(), now, controls, to))
            to = 0;
        to -= ahead ? 0 : 1;
    }
    focus(controls[(to + count) % count]);
}

void FocusWalk::focus(QQuickItem* control)
{
    m_page = pageName();
    m_index = controlsUnder(m_root()).indexOf(control);
    bringIntoView(control);
    control->forceActiveFocus(Qt::TabFocusReason);
}

void FocusWalk::bringIntoView(QQuickItem* control) const
{
    for (QQuickItem* above = control->parentItem(); above != nullptr; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable"))
            continue;
        auto* const content = above->property("contentItem").value<QQuickItem*>();
        if (content == nullptr)
            continue;
        const QRectF place = control->mapRectToItem(content, control->boundingRect()).adjusted(0, -m_margin, 0, m_margin);
        const qreal longest = std::max(0.0, above->property("contentHeight").toReal() - above->height());
        const qreal top = above->property("contentY").toReal();
        // The top of what is higher than the view.
        const qreal wanted = std::min(std::max(top, place.bottom() - above->height()), place.top());
        above->setProperty("contentY", std::clamp(wanted, 0.0, longest));
    }
}

// A control may have gone with what it chose (a list is built anew), and a dialog or a pad may have come or gone.
void FocusWalk::settle()
{
    QQuickItem* const root = m_root();
    if (root == nullptr)
        return;
    QQuickItem* const now = m_window.activeFocusItem();
    QQuickItem* const dialog = dialogUnder(root);
    QQuickItem* const place = dialog != nullptr ? dialog : padUnder(root);
    const QList<QQuickItem*> controls = controlsUnder(root);
    if (place != nullptr && place != m_place) {
        const bool isNewPage = dialog == nullptr && pageName() != m_page;
        if (!m_isAway) // a pad in place of another one, or a dialog over it, leads back to the same field
            m_return = now;
        m_place = place;
        m_isAway = true;
        const QList<QQuickItem*> inside = controlsUnder(place);
        if (!inside.isEmpty() && !isWithin(now, place) && !isNewPage)
            focus(inside.first());
        return;
    }
    if (place == nullptr && std::exchange(m_isAway, false)) {
        m_place = nullptr;
        if (m_return && controls.contains(m_return) && !controls.contains(now))
            return focus(m_return);
    }
    if (m_index >= 0 && pageName() == m_page && !controls.isEmpty() && !controls.contains(now))
        focus(controls[std::min(m_index, controls.size() - 1)]);
}

QString FocusWalk::pageName() const
{
    const QQuickItem* const root = m_root();
    const auto* const page = root == nullptr ? nullptr : root->property("page").value<QObject*>();
    return page == nullptr ? QString() : page->property("pageName").toString();
}

} // namespace changming::app
