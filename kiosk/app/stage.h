// The one window, and what stands in it: the attract page (out of service: the page that says so), a visit, or the staff's
// pages (behind a hidden touch and a PIN). Each has a QML engine of its own; when a visit ends, the attract page covers it at
// once and the visit's engine, objects and controllers are destroyed; so with the staff's. A card or a code
// begins a visit, too; the scanner is armed wherever a code is taken, and nowhere else. Two quick taps, and one that comes
// while a page changes, have one effect or none (TapGuard); every page goes without a finger, too (FocusWalk). GUI thread.
#pragma once

#include "kiosk/app/arrivals.h"
#include "kiosk/app/focus_walk.h"
#include "kiosk/app/hall_controller.h"
#include "kiosk/app/reading.h"
#include "kiosk/app/staff_controller.h"
#include "kiosk/app/staff_touch.h"
#include "kiosk/app/staff_watch.h"
#include "kiosk/app/tap_guard.h"
#include "kiosk/app/terminal.h"
#include "kiosk/app/visit_controller.h"
#include "kiosk/base/result.h"

#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace changming::app
{

class Stage final : public QObject
{
    Q_OBJECT

public:
    Stage(const Terminal& terminal, HallController& hall);
    ~Stage() override;

    // Loads both roots once, so that a broken page stops the start and not a citizen.
    Result<void> open();
    QQuickWindow& window() { return m_window; }

    Arrivals& arrivals() { return m_arrivals; }
    StaffController* staff() { return m_staff ? m_staff->staff.get() : nullptr; }
    VisitController* visit() { return m_visit ? m_visit->controller.get() : nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void beginVisit();
    void endVisit();
    void beginStaff();
    void endStaff();

private:
    // Destroyed from the last to the first: items, then their engine, then what they showed.
    struct Scene {
        ~Scene();
        int number = 0; // no two of a process are the same
        std::unique_ptr<VisitController> controller; // of a visit
        std::unique_ptr<StaffController> staff;      // of the staff's pages
        std::unique_ptr<QQmlEngine> engine;
        std::unique_ptr<QQuickItem> root;
    };
    Result<std::unique_ptr<Scene>> load(const QUrl& page, std::unique_ptr<VisitController> controller, std::unique_ptr<StaffController> staff = nullptr);
    void fit(QQuickItem* root);
    void armScanner();
    void takeCard();
    void noteTouch(const QEvent& event);
    void noteStaffTouch(const QEvent& event);
    TapGuard::Standing standing() const;
    Scene* idle() const; // while nobody is here: the attract page, or the one that says why nothing goes
    void showIdle();
    void leaveToIdle(); // in the hall's language
    const Scene* shown() const; // null: nothing stands there yet
    QQuickItem* shownRoot() const { return shown() == nullptr ? nullptr : shown()->root.get(); }

    const Terminal& m_terminal;
    HallController& m_hall;
    Arrivals m_arrivals;
    QQuickWindow m_window;
    TapGuard m_taps;
    FocusWalk m_walk;
    Reading m_reading;
    StaffWatch m_watch;
    StaffTouch m_staffTouch;
    int m_scenes = 0;
    std::unique_ptr<Scene> m_attract;
    std::unique_ptr<Scene> m_outOfService;
    std::unique_ptr<Scene> m_visit;
    std::unique_ptr<Scene> m_staff;
};

} // namespace changming::app
