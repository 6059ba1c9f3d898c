// The staff's way through their pages: who has signed in, which page, and the end behind five minutes without a touch (one
// minute while nobody has signed in), or within a second once the person's record is removed or changed. One a staff scene,
// destroyed with it; GUI thread. The window's owner (Stage) destroys it when ended() is sent.
#pragma once

#include "kiosk/app/menu_editor_controller.h"
#include "kiosk/app/staff_devices.h"
#include "kiosk/app/staff_queue.h"
#include "kiosk/app/staff_report.h"
#include "kiosk/app/staff_sign_in.h"
#include "kiosk/app/staff_watch.h"
#include "kiosk/app/terminal.h"
#include "kiosk/staff/audit_entry.h"
#include "kiosk/staff/staff_session.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace changming::app
{

class StaffController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the stage")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY timeChanged FINAL)
    Q_PROPERTY(QString otherLanguage READ otherLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool mayMenu READ mayMenu NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool mayDevices READ mayDevices NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool mayTest READ mayTest NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool mayChangePaper READ mayChangePaper NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool mayQueue READ mayQueue NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool mayReport READ mayReport NOTIFY pageChanged FINAL)
    Q_PROPERTY(changming::app::StaffSignIn* signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(changming::app::MenuEditorController* menuEditor READ menuEditor NOTIFY pageChanged FINAL)
    Q_PROPERTY(changming::app::StaffDevices* devices READ devices CONSTANT FINAL)
    Q_PROPERTY(changming::app::StaffQueue* queue READ queue CONSTANT FINAL)
    Q_PROPERTY(changming::app::StaffReport* report READ report CONSTANT FINAL)

public:
    enum Page { SignIn, Menu, Devices, Queue, Report };
    Q_ENUM(Page)

    static constexpr std::chrono::minutes signInIdle{1};

    StaffController(const Terminal& terminal, HallController& hall, StaffWatch& watch);
    ~StaffController() override;

    Page page() const { return m_page; }
    QString name() const;     // masked; empty: nobody has signed in
    QString timeLeft() const; // "0:42" in the last minute, else empty
    QString otherLanguage() const;
    bool mayMenu() const { return may(staff::Permission::MenuEdit); }
    bool mayDevices() const { return may(staff::Permission::DevicesSee); }
    bool mayTest() const { return may(staff::Permission::DevicesTest); }
    bool mayChangePaper() const { return may(staff::Permission::PaperChange); }
    bool mayQueue() const { return may(staff::Permission::QueueSee); }
    bool mayReport() const { return may(staff::Permission::ReportSee); }
    StaffSignIn* signIn() { return &m_signIn; }
    MenuEditorController* menuEditor() { return m_menuEditor.get(); } // null: the role may not
    StaffDevices* devices() { return &m_devices; }
    StaffQueue* queue() { return &m_queue; }
    StaffReport* report() { return &m_report; }

    const staff::StaffSession* session() const { return m_session ? &*m_session : nullptr; } // null: nobody has signed in
    bool may(staff::Permission permission) const { return m_session && m_session->may(permission); }
    // By who has signed in; REQUIRES: somebody has.
    void audit(staff::AuditAction action, const std::string& object = {});

    void touched(); // any touch or key, told by the window
    void menuChanged();
    void languageHasChanged();

    Q_INVOKABLE void open(changming::app::StaffController::Page page); // does nothing where the role may not
    Q_INVOKABLE void leave();
    Q_INVOKABLE void switchLanguage();

Q_SIGNALS:
    void pageChanged();
    void timeChanged();
    void languageChanged(); // the stage retranslates the scene's engine
    void ended();

private:
    void begin(const staff::Person& person, const staff::Role& role);
    void openMenuEditor();
    void watchTime();
    bool isStillTheSame() const; // whoever has signed in: neither removed nor given another role or PIN

    const Terminal& m_terminal;
    HallController& m_hall;
    StaffWatch& m_watch;
    std::optional<staff::StaffSession> m_session;
    std::optional<std::string> m_stamp; // of the person's record at the sign-in
    StaffSignIn m_signIn;
    StaffDevices m_devices;
    StaffQueue m_queue;
    StaffReport m_report;
    std::unique_ptr<MenuEditorController> m_menuEditor;
    Page m_page = SignIn;
    SteadyTime m_signInEnd;
    QTimer m_second;
    bool m_ended = false;
};

} // namespace changming::app
