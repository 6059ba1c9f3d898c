// Where the case behind a slip's code stands: asked of the platform, or known from this machine's own outbox. Nothing
// personal in either direction; the token is the only key.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/cases/case_state.h"

#include <optional>
#include <stop_token>
#include <string>

namespace changming::cases
{

class Outbox;

struct CaseStanding {
    CaseState state = CaseState::Queued;
    std::string acceptedAt = {}; // RFC 3339; empty while not accepted
    std::string promisedBy = {}; // date; may be empty

    bool operator==(const CaseStanding&) const = default;
};

struct SlipReply {
    enum class Kind { Known, Unknown, Unanswered } kind = Kind::Unanswered;
    CaseStanding standing = {}; // Known
    std::string problem = {};   // Unanswered: token, for logs
};

// The platform's side; implemented by the room platform. Ends at the deadline or soon after a stop; throws nothing.
class SlipPort
{
public:
    virtual ~SlipPort() = default;
    virtual SlipReply caseOfSlip(const std::string& slipToken, SteadyTime deadline, std::stop_token stop) = 0;
};

struct SlipAnswer {
    enum class Kind {
        Known,     // the platform says so, or it is this machine that decides or was told last
        LastKnown, // the platform does not answer; this is what this machine heard last
        Unknown,   // the platform has no such case, and neither has this machine
        Unanswered // nobody can tell just now
    } kind = Kind::Unanswered;
    std::optional<CaseStanding> standing = {}; // Known, LastKnown
};

// Blocks the calling thread until the platform has answered, the deadline passes or a stop is requested. Any thread.
SlipAnswer askAboutSlip(Outbox& outbox, SlipPort& platform, const std::string& slipToken, SteadyTime deadline, const std::stop_token& stop);

} // namespace changming::cases
