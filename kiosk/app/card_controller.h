// "Place your card": waits for a card, reads it once and says in words what went wrong. One a visit; GUI thread.
#pragma once

#include "drivers/api/card_record.h"
#include "kiosk/app/terminal.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace changming::app
{

class CardController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
    Q_PROPERTY(int secondsWhole READ secondsWhole CONSTANT FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged FINAL)

public:
    static constexpr int wholeSeconds = 60;

    CardController(const Terminal& terminal, QObject* parent);

    int secondsLeft() const { return m_secondsLeft; }
    int secondsWhole() const { return wholeSeconds; }
    QString trouble() const { return m_trouble; } // what happened and what to do, empty while all is well

    // From the page's opening until stop() or a good card; `forMatter`: a matter was chosen, and waits for it.
    void start(bool forMatter);
    void stop();
    void languageHasChanged();

Q_SIGNALS:
    void secondsLeftChanged();
    void troubleChanged();
    void identified(const changming::drivers::CardRecord& card);
    void timedOut();

private:
    void ask();
    void take(const drivers::CardRecord& card);
    void fail(const std::string& code);

    const Terminal& m_terminal;
    QTimer m_second;
    QTimer m_again; // a failed read is tried again, not at once
    int m_secondsLeft = 0;
    quint64 m_request = 0; // 0: none under way
    bool m_forMatter = false;
    std::string m_troubleCode;
    QString m_trouble;
};

} // namespace changming::app
