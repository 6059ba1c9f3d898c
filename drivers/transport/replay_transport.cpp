#include "drivers/transport/replay_transport.h"

#include <algorithm>
#include <cstring>

namespace changming::drivers
{

namespace
{

const Error gone{"gone", "the replayed device is not there", "replay"};

} // namespace

ReplayTransport::ReplayTransport(ManualClock& clock, std::vector<Step> steps) : m_clock(clock), m_steps(std::move(steps)) {}

void ReplayTransport::act()
{
    while (m_at < m_steps.size() && std::holds_alternative<Do>(m_steps[m_at]))
        std::get<Do>(m_steps[m_at++]).action();
}

Result<void> ReplayTransport::open(SteadyTime, const std::stop_token&)
{
    act();
    if (m_at < m_steps.size() && std::holds_alternative<Refuse>(m_steps[m_at])) {
        ++m_at;
        return gone;
    }
    m_open = true;
    return {};
}

void ReplayTransport::close()
{
    m_open = false;
}

bool ReplayTransport::isOpen() const
{
    return m_open;
}

Result<std::size_t> ReplayTransport::read(std::span<std::byte> into, SteadyTime deadline, const std::stop_token& stop)
{
    act();
    if (!m_open)
        return Error{"not-open", "the transport is not open", "replay"};
    if (stop.stop_requested())
        return Error{"cancelled", "the wait was cancelled", "replay"};
    if (m_at < m_steps.size()) {
        if (const auto* answer = std::get_if<Answer>(&m_steps[m_at])) {
            const std::size_t count = std::min(into.size(), answer->bytes.size() - m_offset);
            std::memcpy(into.data(), answer->bytes.data() + m_offset, count);
            m_offset += count;
            if (m_offset == answer->bytes.size()) {
                ++m_at;
                m_offset = 0;
            }
            return count;
        }
        if (std::holds_alternative<Unplug>(m_steps[m_at])) {
            ++m_at;
            m_open = false;
            return gone;
        }
        if (std::holds_alternative<Silence>(m_steps[m_at]))
            ++m_at;
    }
    if (const auto now = m_clock.steady(); deadline > now)
        m_clock.advance(std::chrono::ceil<std::chrono::milliseconds>(deadline - now));
    return Error{"time-out", "nothing moved until the deadline", "replay"};
}

Result<std::size_t> ReplayTransport::write(std::span<const std::byte> bytes, SteadyTime, const std::stop_token& stop)
{
    act();
    if (!m_open)
        return Error{"not-open", "the transport is not open", "replay"};
    if (stop.stop_requested())
        return Error{"cancelled", "the wait was cancelled", "replay"};
    if (m_at < m_steps.size() && std::holds_alternative<Unplug>(m_steps[m_at])) {
        ++m_at;
        m_open = false;
        return gone;
    }
    const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const auto* expected = m_at < m_steps.size() ? std::get_if<Expect>(&m_steps[m_at]) : nullptr;
    if (expected == nullptr || expected->bytes.compare(m_offset, text.size(), text) != 0) {
        if (m_complaint.empty())
            m_complaint = "step " + std::to_string(m_at) + ": something else was written";
        return bytes.size();
    }
    m_offset += text.size();
    if (m_offset == expected->bytes.size()) {
        ++m_at;
        m_offset = 0;
    }
    return bytes.size();
}

std::string ReplayTransport::complaint() const
{
    if (!m_complaint.empty())
        return m_complaint;
    if (m_at < m_steps.size())
        return "the conversation stopped at step " + std::to_string(m_at) + " of " + std::to_string(m_steps.size());
    return {};
}

} // namespace changming::drivers
