// The person of this visit as the platform sees them: consent to reading the card (asked once), the visit opened with the
// platform when the card was read, and the second proof, a code to the phone (asked once). The visit keeps the token; the
// destructor and forget() revoke it. One a visit; GUI thread.
#pragma once

#include "kiosk/app/person_link.h"
#include "kiosk/app/terminal.h"
#include "kiosk/session/visit.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <string>

namespace changming::app
{

class PersonController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(Proof proof READ proof NOTIFY changed FINAL)
    Q_PROPERTY(QString mobile READ mobile NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(int codeLength READ codeLength CONSTANT FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(int secondsToAgain READ secondsToAgain NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)

public:
    // Closed: no card yet, or the platform's answer is under way. Unanswered: the platform does not answer.
    enum Proof { Closed, Unanswered, NoMobile, Open, CodeSent, Proven, Locked };
    Q_ENUM(Proof)
    static constexpr int consentVersion = 1; // of the words on the consent page

    // The visit outlives it.
    PersonController(const Terminal& terminal, session::Visit& visit, QObject* parent);
    ~PersonController() override;

    Proof proof() const { return m_proof; }
    bool isProven() const { return m_proof == Proven; }
    bool isOpen() const { return !m_visit.token().empty(); }
    QString mobile() const; // masked, in groups
    QString code() const { return QString::fromStdString(m_code); }
    int codeLength() const { return 6; }
    QString trouble() const;
    int secondsToAgain() const { return m_secondsToAgain; }
    bool busy() const { return m_busy; }

    // Opens the visit with the platform, for the card and the consent that it holds; asked again, it tries again only where
    // nobody answered.
    void open();
    void forget();
    void languageHasChanged() { Q_EMIT changed(); }

    // What needs the token is asked through here; an answer `visit-gone` closes the visit.
    template <class Value>
    void ask(QObject* receiver, std::function<Result<Value>(session::PersonPort&, const std::string& token, SteadyTime, const std::stop_token&)> question,
             std::function<void(Result<Value>)> answer)
    {
        m_terminal.person.ask<Value>(
            receiver,
            [token = m_visit.token(), question = std::move(question)](session::PersonPort& port, SteadyTime deadline, const std::stop_token& stop) {
                return question(port, token, deadline, stop);
            },
            [this, answer = std::move(answer)](Result<Value> value) {
                if (!value && value.error().code == "visit-gone")
                    close();
                answer(std::move(value));
            });
    }

    Q_INVOKABLE void sendCode();
    Q_INVOKABLE void type(const QString& digit); // the last digit asks the platform
    Q_INVOKABLE void erase();

Q_SIGNALS:
    void changed();
    void opened(); // or not: proof() tells
    void proven();

private:
    void setProof(Proof proof);
    void prove();
    void close();

    const Terminal& m_terminal;
    session::Visit& m_visit;
    QTimer m_second;
    Proof m_proof = Closed;
    std::string m_mobile;
    std::string m_code;
    std::string m_troubleCode;
    int m_secondsToAgain = 0;
    bool m_busy = false;
};

} // namespace changming::app
