#include "kiosk/cases/courier.h"

#include <algorithm>
#include <random>

namespace changming::cases
{

Courier::Courier(Outbox& outbox, PlatformPort& port, const Clock& clock, DeliveryTimes times, DeliveryListeners listeners)
    : m_delivery(outbox, port, clock, times, noting(std::move(listeners)), std::random_device{}()), m_clock(clock),
      m_thread([this](const std::stop_token& stop) { carry(stop); })
{
}

Courier::~Courier() = default;

void Courier::wake(const std::string& key)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_urgent = key;
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
        lock.unlock();
        const SteadyTime next = m_delivery.step(stop);
        const auto wait = std::min<SteadyTime::duration>(next - m_clock.steady(), std::chrono::hours{1});
        lock.lock();
        m_wakened.wait_for(lock, stop, wait, [this] { return m_urgent.has_value(); });
    }
}

} // namespace changming::cases
