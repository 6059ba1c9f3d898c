#include "kiosk/cases/case_state.h"

#include <algorithm>
#include <initializer_list>

namespace changming::cases
{

std::string_view token(CaseState state)
{
    switch (state) {
    case CaseState::Draft:
        return "draft";
    case CaseState::Signed:
        return "signed";
    case CaseState::Queued:
        return "queued";
    case CaseState::Sending:
        return "sending";
    case CaseState::Unconfirmed:
        return "unconfirmed";
    case CaseState::Accepted:
        return "accepted";
    case CaseState::Duplicate:
        return "duplicate";
    case CaseState::InProgress:
        return "in_progress";
    case CaseState::Supplement:
        return "supplement";
    case CaseState::Completed:
        return "completed";
    case CaseState::Refused:
        return "refused";
    case CaseState::Withdrawn:
        return "withdrawn";
    case CaseState::Quarantined:
        return "quarantined";
    }
    return {};
}

std::optional<CaseState> caseStateFrom(std::string_view token)
{
    for (const CaseState state : allCaseStates) {
        if (cases::token(state) == token)
            return state;
    }
    return std::nullopt;
}

bool mayBecome(CaseState from, CaseState to)
{
    using enum CaseState;
    const auto oneOf = [to](std::initializer_list<CaseState> states) { return std::ranges::find(states, to) != states.end(); };
    switch (from) {
    case Draft:
        return oneOf({Signed, Queued});
    case Signed:
        return oneOf({Queued});
    case Queued:
        return oneOf({Sending, Withdrawn});
    case Sending:
        return oneOf({Queued, Unconfirmed, Accepted, Completed, Duplicate, Quarantined});
    case Unconfirmed:
        return oneOf({Sending, Accepted, Completed, Duplicate});
    case Accepted:
        return oneOf({InProgress, Supplement, Completed, Refused, Withdrawn});
    case InProgress:
        return oneOf({Supplement, Completed, Refused, Withdrawn});
    case Supplement:
        return oneOf({InProgress, Completed, Refused, Withdrawn});
    case Quarantined: // staff may hand it in again
        return oneOf({Queued});
    case Duplicate:
    case Completed:
    case Refused:
    case Withdrawn:
        return false;
    }
    return false;
}

bool isWaiting(CaseState state)
{
    return state == CaseState::Queued || state == CaseState::Sending || state == CaseState::Unconfirmed;
}

} // namespace changming::cases
