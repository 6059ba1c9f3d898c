#include "kiosk/app/staff_report.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/app/print_words.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/base/log.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/settings/settings.h"
#include "kiosk/staff/audit_entry.h"
#include "kiosk/staff/hall_words.h"

#include <algorithm>
#include <utility>

namespace changming::app
{

namespace
{

constexpr int entriesShown = 8;

} // namespace

StaffReport::StaffReport(const Terminal& terminal, StaffWatch& watch, const StaffDevices& devices,
                         std::function<const staff::StaffSession*()> session, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_watch(watch), m_devices(devices), m_session(std::move(session)),
      m_findings({"what", "remedy", "severity"}, this), m_audit({"when", "who", "what"}, this), m_printing(terminal, this)
{
    connect(&watch, &StaffWatch::changed, this, &StaffReport::refresh);
    connect(&m_printing, &SlipPrinting::changed, this, &StaffReport::told);
}

bool StaffReport::mayAudit() const
{
    const staff::StaffSession* session = m_session();
    return session != nullptr && session->may(staff::Permission::AuditSee);
}

QString StaffReport::sentence() const
{
    return m_terminal.language.in(m_watch.readiness().sentence);
}

void StaffReport::refresh()
{
    std::vector<QVariantList> rows;
    for (const staff::Finding& finding : m_watch.readiness().findings)
        rows.push_back({m_terminal.language.in(finding.what), m_terminal.language.in(finding.remedy), static_cast<int>(finding.severity)});
    m_findings.setRows(std::move(rows));
    readAudit();
    Q_EMIT changed();
    Q_EMIT printChanged();
}

QString StaffReport::printWords() const
{
    const QString printer = QString::fromStdString(m_terminal.settings.devices.printer);
    const auto status = staff::seenStatus(m_terminal.devices.status(printer), m_terminal.devices.isConnected());
    return app::printWords(m_printing, status, m_terminal.language);
}

void StaffReport::print()
{
    const staff::StaffSession* session = m_session();
    if (session == nullptr || !session->may(staff::Permission::ReportSee) || m_printing.isBusy())
        return;
    m_watch.look(); // what is printed is how it is now
    m_printing.print("report", "", [this](const cases::PrintJob&) { return receipts::factsOf(slip(), m_terminal.language.current()); });
}

void StaffReport::told()
{
    const staff::StaffSession* session = m_session();
    if (m_printing.isBusy() && session != nullptr) {
        const auto entry = m_terminal.staff.audit.append(session->person().id, staff::AuditAction::ReportSent, m_terminal.settings.devices.printer);
        if (!entry)
            log::error("app", "audit.not-written", {{"code", log::Token{entry.error().code}}});
    }
    refresh();
}

receipts::ReportSlip StaffReport::slip() const
{
    receipts::ReportSlip slip{.hallName = m_terminal.settings.hall.name,
                              .terminalLabel = m_terminal.settings.terminal.label,
                              .readiness = sentence().toStdString(),
                              .devices = m_devices.lines(),
                              .at = m_terminal.clock.wall()};
    int number = 0;
    for (const staff::Finding& finding : m_watch.readiness().findings)
        slip.findings.push_back(tr("%1. %2 %3", "a number, what is wrong, and the remedy")
                                    .arg(++number)
                                    .arg(m_terminal.language.in(finding.what), m_terminal.language.in(finding.remedy))
                                    .toStdString());
    for (const QString& words : {m_devices.dayWords(), m_devices.dayTrouble()})
        if (!words.isEmpty())
            slip.day.push_back(words.toStdString());
    if (m_devices.queueKnown())
        for (const QString& words : {tr("Waiting to be sent: %1").arg(m_devices.waiting()), tr("Stuck: %1").arg(m_devices.stuck()),
                                     tr("Accepted today: %1").arg(m_devices.acceptedToday())})
            slip.counts.push_back(words.toStdString());
    slip.counts.push_back(headWords().toStdString());
    return slip;
}

// On paper in the hall, the head shows later whether the tail of the log was cut off.
QString StaffReport::headWords() const
{
    constexpr std::size_t shown = 8;
    const auto verdict = m_terminal.staff.audit.verify();
    if (!verdict || !verdict->isWhole())
        return verdictWords(verdict);
    const QString head = QString::fromStdString(verdict->head.substr(verdict->head.size() - std::min(shown, verdict->head.size())));
    return tr("Log: %1 entries, the last ends in %2").arg(verdict->entries).arg(head);
}

QString StaffReport::verdictWords(const Result<staff::AuditVerdict>& verdict)
{
    return !verdict             ? tr("The log cannot be read.")
           : verdict->isWhole() ? tr("All %1 entries are as they were written.").arg(verdict->entries)
                                : tr("Entry %1 was changed or removed: tell the technician's office.").arg(*verdict->firstBroken);
}

void StaffReport::readAudit()
{
    m_auditBroken = false;
    m_auditWords.clear();
    std::vector<QVariantList> rows;
    const auto entries =
        mayAudit() ? m_terminal.staff.audit.newest(entriesShown) : Result<std::vector<staff::AuditEntry>>(std::vector<staff::AuditEntry>{});
    if (entries)
        for (const staff::AuditEntry& entry : *entries) {
            const auto at = fromRfc3339(entry.at);
            const QString what = m_terminal.language.in(staff::actionName(entry.action));
            rows.push_back({at ? spokenMoment(*at, m_terminal.language.current()) : QString::fromStdString(entry.at),
                            QString::fromStdString(entry.who),
                            entry.object.empty() ? what : what + QLatin1Char(' ') + QString::fromStdString(entry.object)});
        }
    m_audit.setRows(std::move(rows));
    if (!mayAudit())
        return;
    const auto verdict = m_terminal.staff.audit.verify();
    m_auditBroken = !verdict || !verdict->isWhole();
    m_auditWords = verdictWords(verdict);
}

} // namespace changming::app
