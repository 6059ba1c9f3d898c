#include "kiosk/cases/rating_delivery.h"

#include "kiosk/base/log.h"
#include "kiosk/cases/back_off.h"
#include "kiosk/cases/rating_port.h"
#include "kiosk/cases/rating_queue.h"

#include <algorithm>

namespace changming::cases
{

using Kind = Reply::Kind;

RatingDelivery::RatingDelivery(RatingQueue& queue, RatingPort& port, const Clock& clock, DeliveryTimes times, std::uint64_t jitterSeed)
    : m_queue(queue), m_port(port), m_clock(clock), m_times(times), m_jitter(jitterSeed), m_due(clock.steady()), m_pausedUntil(clock.steady())
{
}

SteadyTime RatingDelivery::step(const std::stop_token& stop)
{
    const SteadyTime due = std::max(m_due, m_pausedUntil);
    if (m_clock.steady() < due || stop.stop_requested())
        return due;
    const auto next = m_queue.next();
    if (!next) {
        log::error("cases", "ratings.next-failed", {{"error", log::Token{next.error().code}}});
        return failed({});
    }
    if (!next->has_value()) {
        m_failures = 0;
        m_due = m_clock.steady() + m_times.longestBackOff; // nudge() tells of a new one
        return m_due;
    }
    const SealedRating& rating = **next;
    const Reply reply = m_port.rate(rating, m_clock.steady() + m_times.request, stop);
    log::info("cases", "rating.reply",
              {{"id", log::Token{rating.id}}, {"reply", log::Token{std::string(token(reply.kind))}}, {"problem", log::Token{reply.problem}}});
    if (stop.stop_requested() && reply.kind != Kind::Accepted && reply.kind != Kind::Refused)
        return m_clock.steady(); // broken off for a case: no failure of the platform's
    if (reply.kind == Kind::Refused)
        log::error("cases", "rating.quarantined", {{"id", log::Token{rating.id}}, {"problem", log::Token{reply.problem}}});
    if (const auto settled = m_queue.settle(rating.id, reply); !settled) {
        // Sent again later; the platform knows the id.
        log::error("cases", "ratings.settle-failed", {{"error", log::Token{settled.error().code}}});
        return failed({});
    }
    if (reply.kind != Kind::Accepted && reply.kind != Kind::Refused)
        return failed(reply.retryAfter);
    m_failures = 0;
    return m_clock.steady();
}

void RatingDelivery::nudge()
{
    m_failures = 0;
    m_due = m_clock.steady();
}

SteadyTime RatingDelivery::failed(std::chrono::seconds retryAfter)
{
    const SteadyTime now = m_clock.steady();
    m_due = now + backOff(m_times, ++m_failures, m_jitter);
    m_pausedUntil = std::max(m_pausedUntil, now + std::min<std::chrono::milliseconds>(retryAfter, m_times.longestBackOff));
    return std::max(m_due, m_pausedUntil);
}

} // namespace changming::cases
