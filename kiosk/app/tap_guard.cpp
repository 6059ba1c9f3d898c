#include "kiosk/app/tap_guard.h"

#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>

#include <map>
#include <ranges>
#include <utility>

namespace changming::app
{

namespace
{

// The topmost item of the tree that takes presses where the finger is, as the window itself will find it.
QQuickItem* takerIn(QQuickItem* item, QPointF at)
{
    if (!item->isVisible() || !item->isEnabled() || (item->clip() && !item->contains(item->mapFromScene(at))))
        return nullptr;
    std::multimap<qreal, QQuickItem*> byHeight; // of one height: the later one is above
    for (QQuickItem* child : item->childItems())
        byHeight.emplace(child->z(), child);
    for (const auto& [height, child] : std::views::reverse(byHeight))
        if (QQuickItem* taker = takerIn(child, at))
            return taker;
    return item->acceptedMouseButtons().testFlag(Qt::LeftButton) && item->contains(item->mapFromScene(at)) ? item : nullptr;
}

} // namespace

TapGuard::TapGuard(QQuickWindow& window, std::function<Standing()> standing, qreal fingerWidth)
    : m_window(window), m_standing(std::move(standing)), m_fingerWidth(fingerWidth)
{
}

void TapGuard::frameShown()
{
    m_seen = m_standing();
}

bool TapGuard::drops(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress: {
        const auto& mouse = static_cast<const QMouseEvent&>(event);
        return dropsPress(mouse.scenePosition(), mouse.timestamp());
    }
    case QEvent::TouchBegin: {
        const auto& touch = static_cast<const QTouchEvent&>(event);
        return !touch.points().isEmpty() && dropsPress(touch.points().first().scenePosition(), touch.timestamp());
    }
    case QEvent::MouseMove:
        return dropsMove(static_cast<const QMouseEvent&>(event).scenePosition());
    case QEvent::TouchUpdate: {
        const auto& touch = static_cast<const QTouchEvent&>(event);
        return !touch.points().isEmpty() && dropsMove(touch.points().first().scenePosition());
    }
    case QEvent::MouseButtonDblClick: // comes behind the second press
        return m_isDropping;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return std::exchange(m_isDropping, false);
    default:
        return false;
    }
}

bool TapGuard::dropsPress(QPointF at, quint64 ms)
{
    QQuickItem* const taker = takerAt(at);
    const Press press{at, ms, m_standing(), taker, taker != nullptr};
    m_isDropping = countsNot(press);
    if (!m_isDropping) {
        m_last = press;
        m_hasLast = true;
        return false;
    }
    // Somebody who drums goes on being one tap, until a pause.
    m_last.ms = ms;
    m_window.update();
    return true;
}

bool TapGuard::countsNot(const Press& press) const
{
    if (press.standing != m_seen)
        return true;
    const bool isQuick = m_hasLast && press.ms >= m_last.ms && press.ms - m_last.ms < quickMs && QLineF(press.at, m_last.at).length() < m_fingerWidth;
    return isQuick && isReplaced(m_last);
}

bool TapGuard::isReplaced(const Press& earlier) const
{
    const QQuickItem* const now = takerAt(earlier.at);
    return earlier.standing != m_standing() || earlier.wasTaken != (now != nullptr) || earlier.taker != now;
}

bool TapGuard::dropsMove(QPointF at)
{
    if (m_hasLast && QLineF(at, m_last.at).length() >= m_fingerWidth / 2)
        m_hasLast = false; // a swipe may be followed by another at once
    return m_isDropping;
}

QQuickItem* TapGuard::takerAt(QPointF at) const
{
    return takerIn(m_window.contentItem(), at);
}

} // namespace changming::app
