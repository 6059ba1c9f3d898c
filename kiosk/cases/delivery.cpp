#include "kiosk/cases/delivery.h"

#include "kiosk/base/log.h"
#include "kiosk/cases/back_off.h"
#include "kiosk/cases/outbox.h"

#include <algorithm>

namespace changming::cases
{

using Kind = Reply::Kind;
using std::chrono::milliseconds;

Delivery::Delivery(Outbox& outbox, PlatformPort& port, const Clock& clock, DeliveryTimes times, DeliveryListeners listeners, std::uint64_t jitterSeed)
    : m_outbox(outbox), m_port(port), m_clock(clock), m_times(times), m_listeners(std::move(listeners)), m_jitter(jitterSeed),
      m_pausedUntil(clock.steady()), m_unreachableUntil(clock.steady()), m_probeDue(clock.steady())
{
}

SteadyTime Delivery::step(const std::stop_token& stop)
{
    if (!m_recovered) {
        auto recovered = m_outbox.recover();
        if (!recovered)
            return storeFailed("courier.recover-failed", recovered.error());
        m_recovered = true;
        if (*recovered > 0)
            log::warning("cases", "courier.recovered", {{"cases", *recovered}});
    }
    auto pending = m_outbox.pending();
    if (!pending)
        return storeFailed("courier.pending-failed", pending.error());
    m_storeFailures = 0;

    if (const CaseRecord* due = nextDue(*pending, m_clock.steady()); due != nullptr) {
        deliver(*due, stop);
        return m_recovered ? m_clock.steady() : m_clock.steady() + backOff(++m_storeFailures);
    }
    m_urgent.clear();
    if (m_clock.steady() >= m_probeDue) {
        probe(stop);
        return m_clock.steady();
    }
    SteadyTime next = m_probeDue;
    for (const CaseRecord& record : *pending)
        next = std::min(next, dueTime(record));
    return next;
}

void Delivery::expedite(const std::string& key)
{
    m_urgent = key;
    m_unreachableUntil = m_clock.steady();
}

SteadyTime Delivery::dueTime(const CaseRecord& record) const
{
    const SteadyTime allowed = std::max(m_pausedUntil, m_unreachableUntil);
    const auto waiting = m_waiting.find(record.key);
    return waiting == m_waiting.end() ? allowed : std::max(allowed, waiting->second.due);
}

const CaseRecord* Delivery::nextDue(const std::vector<CaseRecord>& pending, SteadyTime now) const
{
    const CaseRecord* oldest = nullptr;
    for (const CaseRecord& record : pending) {
        if (dueTime(record) > now)
            continue;
        if (record.key == m_urgent)
            return &record;
        if (oldest == nullptr)
            oldest = &record;
    }
    return oldest;
}

void Delivery::deliver(const CaseRecord& record, const std::stop_token& stop)
{
    if (record.state == CaseState::Unconfirmed) {
        const Reply reply = m_port.lookup(record.key, m_clock.steady() + m_times.request, stop);
        heard(reply, stop);
        if (reply.kind != Kind::UnknownKey) {
            settle(record, reply);
            return;
        }
        if (stop.stop_requested())
            return;
    }
    auto claimed = m_outbox.claim(record.key);
    if (!claimed) {
        log::error("cases", "courier.claim-failed", {{"key", log::Token{record.key}}, {"error", log::Token{claimed.error().code}}});
        m_recovered = false; // a commit that failed half-way may still come out as `sending`
        postpone(record.key, {.kind = Kind::TryLater});
        return;
    }
    if (!claimed->has_value()) // withdrawn meanwhile
        return;
    changed((*claimed)->record);
    const Reply reply = m_port.submit((*claimed)->application, m_clock.steady() + m_times.request, stop);
    heard(reply, stop);
    settle((*claimed)->record, reply);
}

void Delivery::settle(const CaseRecord& before, const Reply& reply)
{
    log::info("cases", "courier.reply",
              {{"key", log::Token{before.key}}, {"reply", log::Token{std::string(token(reply.kind))}}, {"problem", log::Token{reply.problem}}});
    auto after = m_outbox.settle(before.key, reply);
    if (!after) {
        // The reply is lost to us; the platform will repeat it when it is asked.
        log::error("cases", "courier.settle-failed", {{"key", log::Token{before.key}}, {"error", log::Token{after.error().code}}});
        m_recovered = false;
        postpone(before.key, {.kind = Kind::TryLater});
        return;
    }
    if (isWaiting(after->state))
        postpone(before.key, reply);
    else
        m_waiting.erase(before.key);
    if (after->state == CaseState::Quarantined)
        log::error("cases", "case.quarantined", {{"key", log::Token{before.key}}, {"problem", log::Token{reply.problem}}});
    if (*after != before)
        changed(*after);
}

void Delivery::heard(const Reply& reply, const std::stop_token& stop)
{
    if (stop.stop_requested() || reply.kind == Kind::Lost) // says nothing about the connection
        return;
    noteReachability(reply.kind != Kind::NotSent);
}

void Delivery::postpone(const std::string& key, const Reply& reply)
{
    const SteadyTime now = m_clock.steady();
    Waiting& waiting = m_waiting[key];
    waiting.due = now + backOff(++waiting.failures);
    if (reply.retryAfter.count() > 0)
        m_pausedUntil = std::max(m_pausedUntil, now + std::min<milliseconds>(reply.retryAfter, m_times.longestBackOff));
}

void Delivery::probe(const std::stop_token& stop)
{
    const bool reachable = m_port.reachable(m_clock.steady() + m_times.request, stop);
    if (!stop.stop_requested())
        noteReachability(reachable);
}

void Delivery::noteReachability(bool reachable)
{
    const bool news = m_reachable != reachable;
    const bool back = reachable && m_reachable == false;
    m_reachable = reachable;
    const SteadyTime now = m_clock.steady();
    m_unreachable = reachable ? 0 : m_unreachable + 1;
    m_unreachableUntil = reachable ? now : now + backOff(m_unreachable);
    m_probeDue = reachable ? now + m_times.probe : now + std::min(backOff(m_unreachable), m_times.probe);
    if (back) // what failed for want of a connection need not wait any longer; Retry-After still holds
        m_waiting.clear();
    if (!news)
        return;
    log::info("cases", "platform.reachability", {{"reachable", reachable}});
    if (m_listeners.onReachability)
        m_listeners.onReachability(reachable);
}

void Delivery::changed(const CaseRecord& record) const
{
    log::info("cases", "case.state",
              {{"key", log::Token{record.key}}, {"state", log::Token{std::string(token(record.state))}}, {"attempts", record.attempts}});
    if (m_listeners.onChange)
        m_listeners.onChange(record);
}

SteadyTime Delivery::storeFailed(std::string_view what, const Error& error)
{
    log::error("cases", what, {{"error", log::Token{error.code}}});
    return m_clock.steady() + backOff(++m_storeFailures);
}

milliseconds Delivery::backOff(int failures)
{
    return cases::backOff(m_times, failures, m_jitter);
}

} // namespace changming::cases
