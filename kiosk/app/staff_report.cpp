#include "kiosk/app/staff_report.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/staff/hall_words.h"

#include <utility>

namespace changming::app
{

namespace
{

constexpr int entriesShown = 8;

} // namespace

StaffReport::StaffReport(const Terminal& terminal, StaffWatch& watch, std::function<const staff::StaffSession*()> session, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_watch(watch), m_session(std::move(session)), m_findings({"what", "remedy", "severity"}, this),
      m_audit({"when", "who", "what"}, this)
{
    connect(&watch, &StaffWatch::changed, this, &StaffReport::refresh);
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
    m_auditWords = !verdict             ? tr("The log cannot be read.")
                   : verdict->isWhole() ? tr("All %1 entries are as they were written.").arg(verdict->entries)
                                        : tr("Entry %1 was changed or removed: tell the technician's office.").arg(*verdict->firstBroken);
}

} // namespace changming::app
