#include "kiosk/receipts/test_slip.h"

#include "kiosk/receipts/date_words.h"

namespace changming::receipts
{

Facts factsOf(const TestSlip& slip, Language language)
{
    return {
        {"hallName", slip.hallName.in(language)}, {"terminalLabel", slip.terminalLabel.in(language)}, {"moment", momentInWords(slip.at, language)}};
}

} // namespace changming::receipts
