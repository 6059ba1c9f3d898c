#include "kiosk/app/case_slip.h"

#include "kiosk/app/language.h"
#include "kiosk/cases/courier.h"
#include "kiosk/codes/links.h"
#include "kiosk/settings/settings.h"

#include <algorithm>

namespace changming::app
{

namespace
{

receipts::SlipResult resultOf(const cases::CaseRecord& record)
{
    if (!record.result)
        return {};
    return {record.result->title, record.result->number, record.result->issuedOn, record.result->validUntil, record.result->lines};
}

} // namespace

receipts::Facts caseSlipFacts(const Terminal& terminal, const cases::CaseRecord& record, const SlipWords& words, const cases::PrintJob& job)
{
    const settings::Settings& settings = terminal.settings;
    const auto acceptedAt = fromRfc3339(record.acceptedAt);
    const receipts::CaseSlip slip{
        .hallName = settings.hall.name,
        .helpPhone = settings.hall.helpPhone,
        .terminalLabel = settings.terminal.label,
        .itemName = words.plainName,
        .officialName = words.officialName,
        .applicantName = words.maskedName,
        .mobile = words.maskedMobile,
        .caseNumber = record.caseNumber,
        .provisionalNumber = record.provisionalNumber,
        .at = acceptedAt ? *acceptedAt : record.confirmedAt,
        .promisedBy = record.promisedBy,
        .office = record.office,
        .statusUrl = codes::caseLink(settings.platform.publicBaseUrl, record.slipToken),
        // The attempt that found out may end a moment behind Confirm.
        .offlineSince = std::min(terminal.courier.unreachableSince().value_or(record.confirmedAt), record.confirmedAt),
        .copy = job.isReprint() ? receipts::CaseSlip::Copy::Reprint : receipts::CaseSlip::Copy::First,
        .result = resultOf(record),
        .owed = words.owed};
    auto facts = receipts::factsOf(slip, terminal.language.current());
    if (record.state == cases::CaseState::Duplicate)
        facts["moment"].clear(); // the earlier case was accepted another day, which this machine does not know
    return facts;
}

} // namespace changming::app
