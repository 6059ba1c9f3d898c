// "Place your card": waits for a card, reads it once and says in words what went wrong; and, where a card has no business,
// whose it is. One a visit; GUI thread.
#pragma once

#include "drivers/api/card_record.h"
#include "kiosk/app/terminal.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>
#include <vector>

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
    Q_PROPERTY(bool doubtful READ doubtful NOTIFY troubleChanged FINAL)

public:
    static constexpr int wholeSeconds = 60;

    CardController(const Terminal& terminal, QObject* parent);

    int secondsLeft() const { return m_secondsLeft; }
    int secondsWhole() const { return wholeSeconds; }
    QString trouble() const { return m_trouble; } // what happened and what to do, empty while all is well

    bool doubtful() const { return m_doubtful.has_value(); } // its number is to be compared with the print
    Q_INVOKABLE void confirmNumber();                        // it is the same

    // From the page's opening until stop() or a good card. `accepted`: the kinds of card that the chosen matter takes
    // (drivers::cardTypeToken); empty: none was chosen, any card will do.
    void start(std::vector<std::string> accepted);
    void stop();
    void sayAnotherKind(); // behind start(): this person's card is known already, and is none of those that the matter takes
    // A card was placed on a page that does not ask for one: read in the background, told by peeked().
    void peek();
    void languageHasChanged();

Q_SIGNALS:
    void secondsLeftChanged();
    void troubleChanged();
    void identified(const changming::drivers::CardRecord& card);
    void peeked(const changming::drivers::CardRecord& card);
    void timedOut();

private:
    void ask();
    void take(const drivers::CardRecord& card);
    enum class Trouble { None, Expired, AnotherKind, Doubtful, NotReadableHere, ReaderAway, LiftAndPlaceAgain };
    static Trouble troubleOf(const Error& error);
    void fail(Trouble trouble); // and try again
    void watchLyingCard();      // each second of the page
    void say(Trouble trouble);
    QString acceptedNames() const;

    const Terminal& m_terminal;
    QTimer m_second;
    QTimer m_again; // a failed read is tried again, not at once
    int m_secondsLeft = 0;
    int m_secondsLying = 0; // with a card on the reader that is not read
    quint64 m_request = 0; // 0: none under way
    quint64 m_peek = 0;    // likewise
    std::vector<std::string> m_accepted;
    Trouble m_troubleKind = Trouble::None;
    std::optional<drivers::CardRecord> m_doubtful; // read, its number to be compared
    QString m_trouble;
};

} // namespace changming::app
