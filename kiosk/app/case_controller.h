// A slip's code: where its case stands, without anything personal. Asks the platform on a thread of its own, which a new
// question, forget() and the destructor stop and join. One a visit; GUI thread.
#pragma once

#include "kiosk/app/terminal.h"
#include "kiosk/cases/slip_inquiry.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <thread>

namespace changming::app
{

class CaseController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    Q_PROPERTY(int progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString acceptedAt READ acceptedAt NOTIFY changed FINAL)
    Q_PROPERTY(QString promisedBy READ promisedBy NOTIFY changed FINAL)
    Q_PROPERTY(bool lastKnown READ lastKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)

public:
    // How far the case is. Kept: still in this machine; Elsewhere: not on its way (refused, withdrawn, unknown …).
    enum Progress { Elsewhere, Kept, HandedIn, UnderWay, Done };
    Q_ENUM(Progress)

    CaseController(const Terminal& terminal, QObject* parent);
    ~CaseController() override;

    void ask(const std::string& slipToken);
    void askAgain(); // when nobody answered and the platform is back
    void forget(); // the question that is under way ends without an answer

    bool asking() const { return m_asking; }
    int progress() const;
    QString title() const; // one fact: "Accepted"
    QString what() const;  // and what follows from it
    QString acceptedAt() const; // "16 April, 14:43"; empty while not accepted
    QString promisedBy() const; // may be empty
    bool lastKnown() const { return m_answer.kind == cases::SlipAnswer::Kind::LastKnown; }
    bool known() const { return m_answer.standing.has_value(); }
    QString address() const; // the case's page for phones

    void languageHasChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    void take(unsigned question, const cases::SlipAnswer& answer);

    const Terminal& m_terminal;
    std::string m_token;
    cases::SlipAnswer m_answer;
    bool m_asking = false;
    unsigned m_question = 0; // an answer to an earlier one is dropped
    std::jthread m_thread;
};

} // namespace changming::app
