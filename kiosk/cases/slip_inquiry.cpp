#include "kiosk/cases/slip_inquiry.h"

#include "kiosk/base/log.h"
#include "kiosk/cases/outbox.h"

#include <utility>

namespace changming::cases
{

SlipAnswer askAboutSlip(Outbox& outbox, SlipPort& platform, const std::string& slipToken, SteadyTime deadline, std::stop_token stop)
{
    const auto found = outbox.bySlipToken(slipToken);
    std::optional<CaseStanding> own;
    if (found && *found)
        own = CaseStanding{(*found)->state, (*found)->acceptedAt, (*found)->promisedBy};
    // What the courier still carries, or could not hand over, the platform knows less of than this machine.
    if (own && (isWaiting(own->state) || own->state == CaseState::Quarantined || own->state == CaseState::Withdrawn))
        return {SlipAnswer::Kind::Known, own};

    const SlipReply reply = platform.caseOfSlip(slipToken, deadline, std::move(stop));
    switch (reply.kind) {
    case SlipReply::Kind::Known:
        return {SlipAnswer::Kind::Known, reply.standing};
    case SlipReply::Kind::Unknown:
        return own ? SlipAnswer{SlipAnswer::Kind::LastKnown, own} : SlipAnswer{SlipAnswer::Kind::Unknown, {}};
    case SlipReply::Kind::Unanswered:
        break;
    }
    log::warning("cases", "slip.unanswered", {{"problem", log::Token{reply.problem}}});
    return own ? SlipAnswer{SlipAnswer::Kind::LastKnown, own} : SlipAnswer{SlipAnswer::Kind::Unanswered, {}};
}

} // namespace changming::cases
