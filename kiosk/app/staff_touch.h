// The hidden way to the staff's pages: five touches on the mark in the top bar within three seconds. Times are those of the
// events. GUI thread.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QtGlobal>

#include <deque>

namespace changming::app
{

class StaffTouch
{
public:
    static constexpr std::size_t touches = 5;
    static constexpr quint64 withinMs = 3000;
    static constexpr quint64 oneTouchMs = 30; // a finger that comes as touch and as mouse is one

    // `mark` in the window's pixels.
    explicit StaffTouch(const QRectF& mark) : m_mark(mark) {}

    // A press anywhere; true with the fifth. A press elsewhere begins anew.
    bool press(QPointF at, quint64 ms);

private:
    QRectF m_mark;
    std::deque<quint64> m_times;
};

} // namespace changming::app
