// The report: what is not as it should be with its remedy, and who has done what at this machine lately. One a staff scene;
// GUI thread.
#pragma once

#include "kiosk/app/row_model.h"
#include "kiosk/app/staff_watch.h"
#include "kiosk/app/terminal.h"
#include "kiosk/staff/staff_session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace changming::app
{

class StaffReport final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the staff controller")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(changming::app::RowModel* findings READ findings CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* audit READ audit CONSTANT FINAL)
    Q_PROPERTY(QString auditWords READ auditWords NOTIFY changed FINAL)
    Q_PROPERTY(bool auditBroken READ auditBroken NOTIFY changed FINAL)
    Q_PROPERTY(bool mayAudit READ mayAudit NOTIFY changed FINAL)

public:
    StaffReport(const Terminal& terminal, StaffWatch& watch, std::function<const staff::StaffSession*()> session, QObject* parent);

    QString sentence() const;
    RowModel* findings() { return &m_findings; }        // what, remedy, severity
    RowModel* audit() { return &m_audit; }              // when, who, what; newest first
    QString auditWords() const { return m_auditWords; } // whether the log is as it was written
    bool auditBroken() const { return m_auditBroken; }
    bool mayAudit() const;

    void refresh();

Q_SIGNALS:
    void changed();

private:
    void readAudit();

    const Terminal& m_terminal;
    StaffWatch& m_watch;
    std::function<const staff::StaffSession*()> m_session;
    RowModel m_findings;
    RowModel m_audit;
    QString m_auditWords;
    bool m_auditBroken = false;
};

} // namespace changming::app
