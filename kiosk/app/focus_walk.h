// Every page without a finger. By keyboard: Tab, Shift+Tab and the arrows go through the controls in reading order and
// round, Enter and Space choose, Escape goes back (what stands over the page closes first). By two switches (kiosk.json): one
// goes to the next control and round, one chooses; while a pad of keys is open they go round in it alone, and its last key
// is the way out.
//
// The order is that of the tree, which is the one in which a screen reader reads. What is scrolled away is brought into
// view. A dialog takes the focus when it opens and gives it back; so does a pad. After a page change the focus is on the
// page itself, so that a key pressed twice chooses nothing there. GUI thread; window and settings outlive it.
#pragma once

#include <QKeyEvent>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

#include <functional>

namespace changming::settings
{
struct Switches;
}

namespace changming::app
{

class FocusWalk final : public QObject
{
    Q_OBJECT

public:
    // `root` is the root item of what stands on the screen; null while nothing does.
    FocusWalk(QQuickWindow& window, std::function<QQuickItem*()> root, const settings::Switches& switches, qreal pixelsPerMillimetre);

    // Of each key that the window gets, pressed or released; true: it was for the walk and is nobody else's.
    bool takes(const QKeyEvent& event);

    // The controls under `root` that can be reached now, in reading order.
    static QList<QQuickItem*> controlsUnder(QQuickItem* root);
    // What stands over the page and wants an answer; null: nothing does.
    static QQuickItem* dialogUnder(QQuickItem* root);

Q_SIGNALS:
    void switchPressed();

private:
    enum class Step { None, Next, Previous, Choose, Back };

    Step stepOf(const QKeyEvent& event) const;
    bool isSwitch(int key) const { return key == m_next || key == m_choose; }
    void go(Step step, const QList<QQuickItem*>& controls);
    void focus(QQuickItem* control);
    void bringIntoView(QQuickItem* control) const;
    void settle(); // behind a key: where is the focus now that the page has changed?
    QString pageName() const;

    QQuickWindow& m_window;
    std::function<QQuickItem*()> m_root;
    qreal m_margin; // that the ring needs around what it is drawn about
    int m_next = 0;
    int m_choose = 0;
    qsizetype m_index = -1; // of the control that had the focus last, on the page m_page
    QString m_page;
    bool m_isAway = false;         // a dialog or pad, m_place, has taken the focus
    QPointer<QQuickItem> m_place;
    QPointer<QQuickItem> m_return; // what had it before
};

} // namespace changming::app
