// What a case's slip says: the case's own record, and the words about person and matter that the record does not have.
// GUI thread.
#pragma once

#include "kiosk/app/terminal.h"
#include "kiosk/base/text.h"
#include "kiosk/cases/case_record.h"
#include "kiosk/cases/print_journal.h"
#include "kiosk/receipts/facts.h"

#include <string>
#include <vector>

namespace changming::app
{

// Already masked.
struct SlipWords {
    Text plainName;
    std::string officialName;
    std::string maskedName;
    std::string maskedMobile;
    std::vector<receipts::CaseSlip::Owed> owed = {};
};

receipts::Facts caseSlipFacts(const Terminal& terminal, const cases::CaseRecord& record, const SlipWords& words, const cases::PrintJob& job);

} // namespace changming::app
