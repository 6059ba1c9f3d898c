// The report: what is not as it should be with its remedy, on paper too, and who has done what at this machine lately. One a
// staff scene; GUI thread.
#pragma once

#include "kiosk/app/row_model.h"
#include "kiosk/app/slip_printing.h"
#include "kiosk/app/staff_devices.h"
#include "kiosk/app/staff_watch.h"
#include "kiosk/app/terminal.h"
#include "kiosk/receipts/report_slip.h"
#include "kiosk/staff/audit_log.h"
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
    Q_PROPERTY(bool mayPrint READ mayPrint CONSTANT FINAL)
    Q_PROPERTY(bool printing READ printing NOTIFY printChanged FINAL)
    Q_PROPERTY(bool printed READ printed NOTIFY printChanged FINAL)
    Q_PROPERTY(QString printWords READ printWords NOTIFY printChanged FINAL)

public:
    // `devices` outlives it.
    StaffReport(const Terminal& terminal, StaffWatch& watch, const StaffDevices& devices, std::function<const staff::StaffSession*()> session,
                QObject* parent);

    QString sentence() const;
    RowModel* findings() { return &m_findings; }        // what, remedy, severity
    RowModel* audit() { return &m_audit; }              // when, who, what; newest first
    QString auditWords() const { return m_auditWords; } // whether the log is as it was written
    bool auditBroken() const { return m_auditBroken; }
    bool mayAudit() const;
    bool mayPrint() const { return m_devices.hasPrinter(); } // who may see it may have it on paper
    bool printing() const { return m_printing.isBusy(); }
    bool printed() const { return m_printing.state() == SlipPrinting::State::Printed; }
    QString printWords() const; // what became of it; empty: it was not asked for

    void refresh();
    receipts::ReportSlip slip() const; // what print() prints

    Q_INVOKABLE void print();

Q_SIGNALS:
    void changed();
    void printChanged();

private:
    void readAudit();
    void told();
    QString headWords() const; // of the audit log, for the paper
    static QString verdictWords(const Result<staff::AuditVerdict>& verdict);

    const Terminal& m_terminal;
    StaffWatch& m_watch;
    const StaffDevices& m_devices;
    std::function<const staff::StaffSession*()> m_session;
    RowModel m_findings;
    RowModel m_audit;
    SlipPrinting m_printing;
    QString m_auditWords;
    bool m_auditBroken = false;
};

} // namespace changming::app
