#include "kiosk/cases/courier.h"

#include <algorithm>
#include <random>
#include <utility>

namespace changming::cases
{

namespace
{

std::optional<RatingDelivery> ratingDelivery(RatingRoute route, const Clock& clock, const DeliveryTimes& times)
{
    if (route.queue == nullptr || route.port == nullptr)
        return std::nullopt;
    return std::optional<RatingDelivery>(std::in_place, *route.queue, *route.port, clock, times, std::random_device{}());
}

} // namespace

Courier::Courier(Outbox& outbox, PlatformPort& port, const Clock& clock, DeliveryTimes times, DeliveryListeners listeners, RatingRoute ratings)
    : m_delivery(outbox, port, clock, times, noting(std::move(listeners)), std::random_device{}()), m_ratings(ratingDelivery(ratings, clock, times)),
      m_clock(clock), m_thread([this](const std::stop_token& stop) { carry(stop); })
{
}

Courier::~Courier() = default;

void Courier::wake(const std::string& key)
{
    std::stop_source rating;
    {
        const std::scoped_lock lock(m_mutex);
        m_urgent = key;
        rating = m_ratingStop;
    }
    rating.request_stop();
    m_wakened.notify_one();
}

void Courier::wakeRatings()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ratingsAdded = true;
    }
    m_wakened.notify_one();
}

std::optional<WallTime> Courier::unreachableSince() const
{
    const std::scoped_lock lock(m_mutex);
    return m_unreachableSince;
}

DeliveryListeners Courier::noting(DeliveryListeners listeners)
{
    listeners.onReachability = [this, tell = std::move(listeners.onReachability)](bool reachable) {
        {
            const std::scoped_lock lock(m_mutex);
            m_unreachableSince = reachable ? std::nullopt : std::optional(m_clock.wall());
            m_ratingsAdded = m_ratingsAdded || reachable;
        }
        if (tell)
            tell(reachable);
    };
    return listeners;
}

void Courier::carry(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (m_urgent) {
            m_delivery.expedite(*m_urgent);
            m_urgent.reset();
        }
        if (std::exchange(m_ratingsAdded, false) && m_ratings)
            m_ratings->nudge();
        lock.unlock();
        SteadyTime next = m_delivery.step(stop);
        if (m_ratings && next > m_clock.steady())
            next = std::min(next, carryRating(stop));
        const auto wait = std::min<SteadyTime::duration>(next - m_clock.steady(), std::chrono::hours{1});
        lock.lock();
        m_wakened.wait_for(lock, stop, wait, [this] { return isWakened(); });
    }
}

SteadyTime Courier::carryRating(const std::stop_token& stop)
{
    std::stop_source request;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_unreachableSince || m_urgent)
            return m_clock.steady() + std::chrono::hours{1}; // woken when the platform is there, and behind the case
        m_ratingStop = request;
    }
    const std::stop_callback ending(stop, [&request] { request.request_stop(); });
    return m_ratings->step(request.get_token());
}

} // namespace changming::cases
