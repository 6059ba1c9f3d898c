#include "kiosk/app/staff_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/base/log.h"
#include "kiosk/base/masked.h"

#include <utility>

namespace changming::app
{

using namespace std::chrono_literals;
using staff::Permission;

StaffController::StaffController(const Terminal& terminal, HallController& hall, StaffWatch& watch)
    : m_terminal(terminal), m_hall(hall), m_watch(watch), m_signIn(terminal, this), m_devices(
                                                                                        terminal, watch, [this] { return session(); }, this),
      m_queue(terminal, watch, this), m_report(
                                          terminal, watch, m_devices, [this] { return session(); }, this),
      m_signInEnd(terminal.clock.steady() + signInIdle)
{
    connect(&m_signIn, &StaffSignIn::signedIn, this, &StaffController::begin);
    connect(&m_second, &QTimer::timeout, this, &StaffController::watchTime);
    m_second.start(1000);
}

StaffController::~StaffController() = default;

// One line of readiness is the first that whoever signs in reads; it is the title of the devices' page.
void StaffController::begin(const staff::Person& person, const staff::Role& role)
{
    m_session.emplace(person, role, m_terminal.clock);
    if (auto stamp = m_terminal.staff.book.stamp(person.id); stamp)
        m_stamp = std::move(*stamp);
    m_signIn.backToNames();
    openMenuEditor();
    m_watch.look();
    m_page = mayDevices() ? Devices : mayMenu() ? Menu : mayQueue() ? Queue : Report;
    log::info("staff", "staff.signed-in", {{"id", log::Token{person.id}}});
    Q_EMIT pageChanged();
}

void StaffController::openMenuEditor()
{
    if (!mayMenu())
        return;
    const staff::Person& person = m_session->person();
    m_menuEditor = std::make_unique<MenuEditorController>(
        m_terminal, m_hall, MenuAuthor{.id = person.id, .name = person.name, .mayEdit = true, .mayPublish = may(Permission::MenuPublish)});
}

void StaffController::menuChanged()
{
    if (m_menuEditor)
        m_menuEditor->menuChanged();
}

QString StaffController::name() const
{
    return m_session ? QString::fromStdString(MaskedText::name(m_session->person().name).str()) : QString();
}

QString StaffController::timeLeft() const
{
    if (!m_session || m_session->left() > 60s)
        return {};
    return QStringLiteral("0:%1").arg(m_session->left().count(), 2, 10, QLatin1Char('0'));
}

QString StaffController::otherLanguage() const
{
    return m_terminal.language.current() == Language::Chinese ? QStringLiteral("English") : QStringLiteral("中文");
}

void StaffController::audit(staff::AuditAction action, const std::string& object)
{
    if (!m_session)
        return;
    if (const auto entry = m_terminal.staff.audit.append(m_session->person().id, action, object); !entry)
        log::error("app", "audit.not-written", {{"code", log::Token{entry.error().code}}});
}

void StaffController::touched()
{
    if (m_session)
        m_session->touched();
    else
        m_signInEnd = m_terminal.clock.steady() + signInIdle;
    Q_EMIT timeChanged();
}

void StaffController::watchTime()
{
    const bool over = m_session ? m_session->isOver() : m_terminal.clock.steady() >= m_signInEnd;
    m_watch.witnessAudit();
    if (over || (m_session && !isStillTheSame()))
        return leave();
    Q_EMIT timeChanged();
}

// A book that cannot be read ends nothing: the devices' page is where that is looked into.
bool StaffController::isStillTheSame() const
{
    const auto stamp = m_terminal.staff.book.stamp(m_session->person().id);
    return !stamp || *stamp == m_stamp;
}

void StaffController::open(Page page)
{
    const bool allowed =
        (page == Menu && mayMenu()) || (page == Devices && mayDevices()) || (page == Queue && mayQueue()) || (page == Report && mayReport());
    if (!allowed || page == m_page)
        return;
    m_devices.stop();
    m_page = page;
    m_watch.look(); // its findings, and through it what the page shows
    Q_EMIT pageChanged();
}

void StaffController::leave()
{
    if (m_ended)
        return;
    m_ended = true;
    m_second.stop();
    m_devices.stop();
    audit(staff::AuditAction::SignedOut);
    m_watch.witnessAudit();
    Q_EMIT ended();
}

void StaffController::switchLanguage()
{
    m_terminal.language.set(m_terminal.language.current() == Language::Chinese ? Language::English : Language::Chinese);
    languageHasChanged();
    Q_EMIT languageChanged();
}

void StaffController::languageHasChanged()
{
    m_signIn.languageHasChanged();
    m_devices.refresh();
    m_queue.refresh();
    m_report.refresh();
    if (m_menuEditor)
        m_menuEditor->languageHasChanged();
}

} // namespace changming::app
