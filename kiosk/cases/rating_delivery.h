// The courier's decisions about ratings without its thread: when the next one is due and what follows from the answer. A
// request for a rating may be broken off at any moment, a case of which a person is waiting goes first; the platform takes
// the same bytes under the same id once. One thread at a time (the courier's; a test's).
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/cases/delivery.h"

#include <random>
#include <stop_token>

namespace changming::cases
{

class RatingPort;
class RatingQueue;

class RatingDelivery
{
public:
    RatingDelivery(RatingQueue& queue, RatingPort& port, const Clock& clock, DeliveryTimes times, std::uint64_t jitterSeed);

    // Sends what is due now, at most one. Returns when it wants to be called again.
    SteadyTime step(const std::stop_token& stop);

    // A rating has come in, or the platform is there again: the back-off is over, but not a Retry-After.
    void nudge();

private:
    SteadyTime failed(std::chrono::seconds retryAfter);

    RatingQueue& m_queue;
    RatingPort& m_port;
    const Clock& m_clock;
    DeliveryTimes m_times;
    std::mt19937_64 m_jitter;
    SteadyTime m_due{};
    SteadyTime m_pausedUntil{}; // the platform asked for it (Retry-After)
    int m_failures = 0;         // in a row
};

} // namespace changming::cases
