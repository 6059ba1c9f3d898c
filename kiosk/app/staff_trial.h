// Tries a device while staff look on: reads a card, takes a code, prints a slip, asks the platform, says a sentence. One at a time; several in a
// row by startAll(). Of a card only its masks are told, of a code only its length. Each try is in the audit log. One a staff
// scene; GUI thread, the platform is asked from a thread of its own.
#pragma once

#include "kiosk/app/slip_printing.h"
#include "kiosk/app/terminal.h"
#include "kiosk/base/clock.h"
#include "kiosk/staff/readiness.h"

#include "drivers/api/card_record.h"
#include "drivers/api/scanned_code.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <thread>

namespace changming::app
{

class StaffTrial final : public QObject
{
    Q_OBJECT

public:
    enum Part { Reader, Scanner, Printer, Platform, Sound };
    static constexpr std::array parts{Reader, Scanner, Printer, Platform, Sound};

    struct Outcome {
        enum class Kind { Untried, Running, Works, Fails } kind = Kind::Untried;
        QString words;
    };

    // `audit` is told the id of what is tried.
    StaffTrial(const Terminal& terminal, std::function<void(const std::string& object)> audit, QObject* parent);
    ~StaffTrial() override; // breaks off

    void start(Part part); // breaks off what runs
    void startAll();       // of what this machine has
    void stop();

    bool has(Part part) const; // this machine has one
    bool isRunning() const { return m_running.has_value(); }
    const Outcome& outcome(Part part) const { return m_outcomes.at(part); }

Q_SIGNALS:
    void changed();

private:
    std::string idOf(Part part) const;
    void begin(Part part);
    void breakOff();
    void printTestSlip();
    void askPlatform();
    void saySentence();
    void soundEnded();
    void slipChanged();
    void cardRead(quint64 request, const Result<drivers::CardRecord>& card);
    void codeScanned(quint64 request, const Result<drivers::ScannedCode>& code);
    void scannerDisarmed(quint64 request);
    void end(Outcome::Kind kind, const QString& words);

    const Terminal& m_terminal;
    std::function<void(const std::string&)> m_audit;
    SlipPrinting m_printing;
    std::array<Outcome, parts.size()> m_outcomes;
    std::optional<Part> m_running;
    std::deque<Part> m_next;
    quint64 m_request = 0;   // of reader or scanner; 0: none
    unsigned m_question = 0; // to the platform; an answer to an earlier one is dropped
    std::jthread m_asking;
    QTimer m_listening; // whether the sentence is still being said
};

} // namespace changming::app
