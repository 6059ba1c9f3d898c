// One slip from template to "printed": lays out, journals before the first byte, sends, and keeps what is known of it.
// "Printed" is said only when the printer answered behind its fence; otherwise it failed, or it is not known. GUI thread.
#pragma once

#include "kiosk/app/terminal.h"
#include "kiosk/cases/print_journal.h"
#include "kiosk/receipts/facts.h"

#include <QObject>

#include <functional>
#include <string>

namespace changming::app
{

// Notes the end of every print job in the journal, whoever began it and whether that visit still stands. Once a process;
// `owner` is what ends it.
void journalPrints(const Terminal& terminal, QObject* owner);

class SlipPrinting final : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Printing, Printed, Failed, Unknown };

    SlipPrinting(const Terminal& terminal, QObject* parent);

    // `templateId` is a file of config/receipts; `caseKey` is empty for a slip without a case. `facts` is called once, before
    // this returns, when the job is in the journal. A slip that is under way is not disturbed.
    void print(const std::string& templateId, const std::string& caseKey, const std::function<receipts::Facts(const cases::PrintJob&)>& facts);
    void reset(); // what is under way goes on, but is no longer told here

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Printing; }
    const std::string& templateId() const { return m_templateId; }
    const std::string& reason() const { return m_reason; } // token, behind Failed and Unknown

Q_SIGNALS:
    void changed();

private:
    void end(State state, const std::string& reason);

    const Terminal& m_terminal;
    State m_state = State::None;
    std::string m_templateId;
    std::string m_reason;
    std::string m_jobId;
};

} // namespace changming::app
