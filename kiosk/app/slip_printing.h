// One slip from template to "printed": lays out, journals before the first byte, sends, and keeps what is known of it.
// "Printed" is said only when the printer answered behind its fence; otherwise it failed, or it is not known. GUI thread.
#pragma once

#include "kiosk/app/terminal.h"
#include "kiosk/base/text.h"
#include "kiosk/cases/case_record.h"

#include <QObject>

#include <string>

namespace changming::app
{

// What a slip says of a person and a matter beside the case's own numbers; already masked.
struct SlipWords {
    Text plainName;
    std::string officialName;
    std::string maskedName;
    std::string maskedMobile;
};

class SlipPrinting final : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Printing, Printed, Failed, Unknown };

    SlipPrinting(const Terminal& terminal, QObject* parent);

    // `templateId` is a file of config/receipts. A slip that is under way is not disturbed.
    void print(const std::string& templateId, const cases::CaseRecord& record, const SlipWords& words);
    void reset(); // what is under way goes on and is journalled, but is no longer told here

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
