// What waits in this machine, by counts: nothing of it is personal. One a staff scene; GUI thread.
#pragma once

#include "kiosk/app/row_model.h"
#include "kiosk/app/staff_watch.h"
#include "kiosk/app/terminal.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace changming::app
{

class StaffQueue final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the staff controller")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString oldest READ oldest NOTIFY changed FINAL)
    Q_PROPERTY(QString stuck READ stuck NOTIFY changed FINAL)
    Q_PROPERTY(changming::app::RowModel* rows READ rows CONSTANT FINAL)

public:
    StaffQueue(const Terminal& terminal, StaffWatch& watch, QObject* parent);

    QString sentence() const;
    QString oldest() const;              // since when the oldest case waits; empty: none does
    QString stuck() const;               // what to do about what the platform will not take; empty: there is none
    RowModel* rows() { return &m_rows; } // count, words, isStuck

    void refresh();

Q_SIGNALS:
    void changed();

private:
    const Terminal& m_terminal;
    RowModel m_rows;
    bool m_isKnown = false;
    cases::QueueStatus m_status;
};

} // namespace changming::app
