// From Confirm to the slip: freezes and seals the application, waits at most eight seconds for the platform's number,
// and says what is true then. "Saved here" is never "accepted". One a visit; GUI thread; the courier's news comes in
// through caseChanged(), already on this thread.
#pragma once

#include "kiosk/app/case_slip.h"
#include "kiosk/app/row_model.h"
#include "kiosk/app/slip_printing.h"
#include "kiosk/app/terminal.h"
#include "kiosk/cases/application.h"
#include "kiosk/cases/case_record.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace changming::app
{

class SubmissionController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(qreal waited READ waited NOTIFY waitedChanged FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString caseNumber READ caseNumber NOTIFY changed FINAL)
    Q_PROPERTY(int savedFields READ savedFields NOTIFY changed FINAL)
    Q_PROPERTY(bool isCompleted READ isCompleted NOTIFY changed FINAL)
    Q_PROPERTY(QString resultTitle READ resultTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString resultNumber READ resultNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString resultValid READ resultValid NOTIFY changed FINAL)
    Q_PROPERTY(changming::app::RowModel* resultLines READ resultLines CONSTANT FINAL)
    Q_PROPERTY(QString caseNumberEnd READ caseNumberEnd NOTIFY changed FINAL)
    Q_PROPERTY(QString provisionalNumber READ provisionalNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString acceptedAt READ acceptedAt NOTIFY changed FINAL)
    Q_PROPERTY(QString promisedBy READ promisedBy NOTIFY changed FINAL)
    Q_PROPERTY(QString office READ office NOTIFY changed FINAL)
    Q_PROPERTY(QString mobile READ mobile NOTIFY changed FINAL)
    Q_PROPERTY(QString owed READ owed NOTIFY changed FINAL)
    Q_PROPERTY(QString statusAddress READ statusAddress NOTIFY changed FINAL)
    Q_PROPERTY(bool isDuplicate READ isDuplicate NOTIFY changed FINAL)
    Q_PROPERTY(bool isHandedOver READ isHandedOver NOTIFY changed FINAL)
    Q_PROPERTY(bool isWithdrawn READ isWithdrawn NOTIFY changed FINAL)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed FINAL)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed FINAL)
    Q_PROPERTY(QString slipText READ slipText NOTIFY changed FINAL)
    Q_PROPERTY(bool isSlipless READ isSlipless NOTIFY changed FINAL)
    Q_PROPERTY(QString sliplessTitle READ sliplessTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString slipHint READ slipHint NOTIFY changed FINAL)

public:
    // What the citizen may be told now; the page follows from it.
    enum class Stage { Filling, Waiting, Accepted, Saved, NotTaken };
    static constexpr int longestWaitMs = 8000;

    SubmissionController(const Terminal& terminal, QObject* parent);

    Stage stage() const { return m_stage; }
    qreal waited() const;
    QString trouble() const { return m_trouble; } // Confirm itself failed: nothing was handed in
    QString caseNumber() const;                   // in groups: "PA 0416 2087 63"
    std::string plainCaseNumber() const { return m_record ? m_record->caseNumber : std::string(); }
    int savedFields() const { return m_savedFields; } // answers that nobody had to type
    bool isCompleted() const { return m_record && m_record->result.has_value(); } // approved in seconds: the result is here
    QString resultTitle() const;
    QString resultNumber() const;
    QString resultValid() const; // from when to when
    RowModel* resultLines() { return &m_resultLines; }
    QString caseNumberEnd() const;
    QString provisionalNumber() const;
    QString acceptedAt() const;
    QString promisedBy() const;
    QString office() const;
    QString mobile() const { return m_mobile; } // masked
    QString owed() const; // the papers that may come later, with their dates; empty: none
    QString statusAddress() const;
    bool isDuplicate() const;
    bool isHandedOver() const;
    bool isWithdrawn() const;
    bool canWithdraw() const;
    bool canPrint() const;
    QString slipText() const;
    QString slipHint() const;
    bool isSlipless() const; // it was not printed, or nobody knows: the code takes its place
    QString sliplessTitle() const;

    // Once: a second call while one is under way does nothing.
    void confirm(const cases::Application& application, const SlipWords& words, int savedFields);
    void withdraw();
    void reset(); // for one more matter in the same visit
    void caseChanged(const cases::CaseRecord& record);
    void languageHasChanged();

    Q_INVOKABLE void printSlip(); // the accepted slip, when the number came behind a saved one

Q_SIGNALS:
    void waitedChanged();
    void changed();
    void stageChanged();

private:
    void decide();
    void setStage(Stage stage);
    void print(const std::string& templateId);
    void showResult();
    bool isProvisional() const; // of the slip that was printed last

    const Terminal& m_terminal;
    SlipPrinting m_slip;
    QTimer m_tick;
    QElapsedTimer m_since;
    Stage m_stage = Stage::Filling;
    std::optional<cases::CaseRecord> m_record;
    SlipWords m_words;
    QString m_mobile;
    QString m_trouble;
    int m_savedFields = 0;
    RowModel m_resultLines;
};

} // namespace changming::app
