// Somebody who cannot touch the screen: sees which control has the focus, and presses keys.
#pragma once

#include "tests/kiosk/app/hall_fixture.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace changming::app
{

class KeysFixture : public HallFixture
{
protected:
    KeysFixture()
    {
        EXPECT_TRUE(eventually([&] { return m_stage->window().isExposed(); }));
    }

    static QString nameOf(QQuickItem* item)
    {
        QAccessibleInterface* const interface = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
        return interface == nullptr ? QString() : interface->text(QAccessible::Name);
    }
    QQuickItem* focused() const { return m_stage->window().activeFocusItem(); }
    QString focusedName() const { return nameOf(focused()); }
    QList<QQuickItem*> controls() const { return FocusWalk::controlsUnder(page()); }
    QQuickItem* control(const QString& name) const
    {
        const auto all = controls();
        const auto found = std::ranges::find(all, name, nameOf);
        return found == all.end() ? nullptr : *found;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_stage->window(), key, modifiers);
        QCoreApplication::processEvents();
        ++m_presses;
    }
    // Until what stands there now has its place and has been on the screen.
    void see()
    {
        QSignalSpy frames(&m_stage->window(), &QQuickWindow::frameSwapped);
        m_stage->window().update();
        ASSERT_TRUE(eventually([&] { return frames.count() > 0; }));
    }

    int m_presses = 0;
};

} // namespace changming::app
