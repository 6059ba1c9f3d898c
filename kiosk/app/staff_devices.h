// The devices' page: can the machine be used, how the last day went, each device with what is wrong and what helps, and its
// try. One a staff scene; GUI thread.
#pragma once

#include "kiosk/app/row_model.h"
#include "kiosk/app/staff_trial.h"
#include "kiosk/app/staff_watch.h"
#include "kiosk/app/terminal.h"
#include "kiosk/staff/audit_entry.h"
#include "kiosk/staff/readiness_record.h"
#include "kiosk/staff/staff_session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <string>
#include <vector>

namespace changming::app
{

class StaffDevices final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the staff controller")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(Tone tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString where READ where NOTIFY changed FINAL)
    Q_PROPERTY(changming::app::RowModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* day READ day CONSTANT FINAL)
    Q_PROPERTY(QStringList dayTimes READ dayTimes NOTIFY changed FINAL)
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY changed FINAL)
    Q_PROPERTY(QString dayTrouble READ dayTrouble NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(int stuck READ stuck NOTIFY changed FINAL)
    Q_PROPERTY(int accepted READ accepted NOTIFY changed FINAL)
    Q_PROPERTY(int acceptedToday READ acceptedToday NOTIFY changed FINAL)
    Q_PROPERTY(bool queueKnown READ queueKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPrinter READ hasPrinter CONSTANT FINAL)
    Q_PROPERTY(Roll roll READ roll NOTIFY changed FINAL)
    Q_PROPERTY(QString rollWords READ rollWords NOTIFY changed FINAL)

public:
    enum Tone { Good, Attention, Trouble }; // of the machine or of a row
    Q_ENUM(Tone)
    enum Works { All, Limited, Off }; // of a part of the day
    Q_ENUM(Works)
    enum Roll { NoRoll, Asked, Noted, NotNoted }; // of paper, new: not spoken of; is it a whole one?; counted from now on; not kept
    Q_ENUM(Roll)

    // `session` says what may be done at the moment of asking; null: nobody is signed in.
    StaffDevices(const Terminal& terminal, StaffWatch& watch, std::function<const staff::StaffSession*()> session, QObject* parent);

    QString sentence() const;
    Tone tone() const;
    QString where() const;               // the machine's label
    RowModel* rows() { return &m_rows; } // icon, name, words, tone, trial, trialTone
    RowModel* day() { return &m_day; }   // share of the whole, works; empty: nothing is known
    QStringList dayTimes() const;        // five clock times below the bar
    QString dayWords() const;
    QString dayTrouble() const; // the longest time in which not all worked; empty: none
    int waiting() const;
    int stuck() const;
    int accepted() const; // by the platform, since this machine has been here
    int acceptedToday() const { return m_acceptedToday; }
    bool queueKnown() const { return m_facts.queue.has_value(); }
    bool running() const { return m_trial.isRunning(); }
    bool hasPrinter() const { return m_trial.has(StaffTrial::Printer); }
    Roll roll() const { return m_roll; }
    QString rollWords() const; // the question, or what became of it; empty: not spoken of

    // The rows as a slip tells them: "slip printer: works".
    std::vector<std::string> lines() const;

    void refresh();
    void stop(); // what is being tried and asked

    Q_INVOKABLE void tryRow(int row); // does nothing where the role may not
    Q_INVOKABLE void tryAll();
    Q_INVOKABLE void stopTrying() { m_trial.stop(); }
    // A new roll of paper was put in: asked first, since from then on it is counted anew. Nothing where the role may not.
    Q_INVOKABLE void askRoll();
    Q_INVOKABLE void newRoll(); // yes; does nothing unless asked
    Q_INVOKABLE void noRoll();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        StaffTrial::Part part;
        QString icon;
        QString name;
        QString words;
        Tone tone = Good;
    };
    bool may(staff::Permission permission) const;
    bool audit(staff::AuditAction action, const std::string& object); // is it kept?
    void setRoll(Roll roll);
    Row deviceRow(const staff::DeviceFact& device) const;
    Row platformRow() const;
    Row soundRow() const;
    QString printerWords(const QString& state) const;
    QString causeName(const std::string& cause) const;
    std::int64_t countOf(cases::CaseState state) const;

    const Terminal& m_terminal;
    StaffWatch& m_watch;
    std::function<const staff::StaffSession*()> m_session;
    StaffTrial m_trial;
    staff::ReadinessFacts m_facts;
    int m_acceptedToday = 0;
    Roll m_roll = NoRoll;
    std::vector<staff::WorksSpan> m_spans;
    std::vector<Row> m_shown;
    RowModel m_rows;
    RowModel m_day;
};

} // namespace changming::app
