// Which presses count. A finger that comes down twice, or on something that its owner has not seen yet, does nothing:
//
// - of two quick presses in one place (400 ms, a finger's width), the second counts only if what took the first still
//   stands there, on the same page: a digit key counts twice, *Next* never presses the next page's button;
// - a press counts only on a page of which a frame has been on the screen.
//
// A single tap on what can be seen always counts. A press that does not count is dropped with its moves and its release.
// Times are those of the events, so that a slow machine changes nothing. GUI thread; the window outlives it.
#pragma once

#include <QEvent>
#include <QPointF>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

#include <functional>

namespace changming::app
{

class TapGuard
{
public:
    static constexpr quint64 quickMs = 400;

    // What stands on the screen; two of them are equal as long as nothing has been replaced as a whole.
    struct Standing {
        int scene = 0;
        QString page = {};
        QString language = {};
        bool operator==(const Standing&) const = default;
    };

    // `fingerWidth` in pixels.
    TapGuard(QQuickWindow& window, std::function<Standing()> standing, qreal fingerWidth);

    void frameShown();               // what stands now has been seen
    bool drops(const QEvent& event); // true: the event is nobody's

private:
    struct Press {
        QPointF at = {};
        quint64 ms = 0;
        Standing standing = {};
        QPointer<QQuickItem> taker = {}; // of a press that nobody took: none
        bool wasTaken = false;
    };

    bool countsNot(const Press& press) const;
    bool isReplaced(const Press& earlier) const;
    bool dropsPress(QPointF at, quint64 ms);
    bool dropsMove(QPointF at);
    QQuickItem* takerAt(QPointF at) const;

    QQuickWindow& m_window;
    std::function<Standing()> m_standing;
    qreal m_fingerWidth;
    Standing m_seen;
    Press m_last;
    bool m_hasLast = false; // and it was a tap, not a swipe
    bool m_isDropping = false;
};

} // namespace changming::app
