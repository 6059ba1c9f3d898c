// How the machine is, all day: gathers what the rooms know, judges it (staff/readiness.h), and keeps a record of when
// everything worked. One for the life of the process, whether staff are there or not; GUI thread.
#pragma once

#include "kiosk/app/terminal.h"
#include "kiosk/staff/audit_witness.h"
#include "kiosk/staff/readiness.h"

#include <QObject>
#include <QTimer>

#include <string>

namespace changming::app
{

class HallController;

class StaffWatch final : public QObject
{
    Q_OBJECT

public:
    StaffWatch(const Terminal& terminal, const HallController& hall);

    staff::ReadinessFacts facts() const;
    const staff::Readiness& readiness() const { return m_readiness; }
    void look(); // now, and not only at the next minute
    void witnessAudit(); // new entries of the audit log go into the journal

Q_SIGNALS:
    void changed(); // or looked at again

private:
    staff::PaperForecast paper() const;
    void note();

    const Terminal& m_terminal;
    const HallController& m_hall;
    staff::Readiness m_readiness;
    staff::AuditWitness m_auditWitness;
    QTimer m_minute;
    QTimer m_soon;
    bool m_hasHeard = false; // of the device services, or waited a minute for them
};

} // namespace changming::app
