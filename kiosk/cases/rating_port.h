// The central platform as the ratings see it. Implemented by the room platform over HTTPS (POST /v1/ratings). Called by the
// courier's thread, ends at the deadline or soon after a stop is requested, returns exactly once, throws nothing.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/cases/platform_port.h"

#include <stop_token>
#include <string>

namespace changming::cases
{

struct SealedRating {
    std::string id;         // UUID version 4, the Idempotency-Key and the ratingId inside
    std::string terminalId; // Terminal-Id
    std::string body;       // CMS, DER; the same bytes at every attempt
};

class RatingPort
{
public:
    virtual ~RatingPort() = default;
    // Kinds: Accepted (also when it was here already), Refused, TryLater, Lost, NotSent; the acceptance stays empty.
    virtual Reply rate(const SealedRating& rating, SteadyTime deadline, std::stop_token stop) = 0;
};

} // namespace changming::cases
