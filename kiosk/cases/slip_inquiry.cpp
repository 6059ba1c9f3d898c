#include "kiosk/cases/slip_inquiry.h"

#include "kiosk/base/log.h"
#include "kiosk/cases/outbox.h"

namespace changming::cases
{

SlipAnswer askAboutSlip(Outbox& outbox, SlipPort& platform, const std::string& slipToken, SteadyTime deadline, const std::stop_token& stop)
{
    const auto found = outbox.bySlipToken(slipToken);
    std::optional<CaseStanding> own;
    if (found && *found)
        own = CaseStanding{(*found)->state, (*found)->acceptedAt, (*found)->promisedBy};
    // What the courier still carries, or could not hand over, the platform knows less of than this machine.
    // A duplicate's own token never reaches the platform: its slip names the earlier case.
    if (own && (isWaiting(own->state) || own->state == CaseState::Quarantined || own->state == CaseState::Withdrawn || own->state == CaseState::Duplicate))
        return {SlipAnswer::Kind::Known, own};

    const SlipReply reply = platform.caseOfSlip(slipToken, deadline, stop);
    switch (reply.kind) {
    case SlipReply::Kind::Known:
        return {SlipAnswer::Kind::Known, reply.standing};
    case SlipReply::Kind::Unknown:
        if (own) // it has given us a number all the same
            return {SlipAnswer::Kind::Known, own};
        return {found ? SlipAnswer::Kind::Unknown : SlipAnswer::Kind::Unanswered, {}};
    case SlipReply::Kind::Unanswered:
        break;
    }
    if (!stop.stop_requested())
        log::warning("cases", "slip.unanswered", {{"problem", log::Token{reply.problem}}});
    return own ? SlipAnswer{SlipAnswer::Kind::LastKnown, own} : SlipAnswer{SlipAnswer::Kind::Unanswered, {}};
}

} // namespace changming::cases
