#include "drivers/printer_escpos/connection.h"

#include "drivers/printer_escpos/protocol.h"

#include <algorithm>
#include <array>

namespace changming::drivers::escpos
{

namespace
{

constexpr std::size_t readSize = 512;
constexpr std::string_view fenceHead = "\x37\x22";
constexpr std::string_view clearedHead = "\x37\x25";

} // namespace

Result<void> Connection::open(SteadyTime deadline, const std::stop_token& stop)
{
    if (isOpen())
        return {};
    m_parser.forget();
    m_lastFence.clear();
    m_status = {};
    auto opened = m_transport->open(deadline, stop);
    m_lastHeard = m_clock.steady();
    return opened;
}

Result<std::size_t> Connection::write(std::string_view bytes, SteadyTime deadline, const std::stop_token& stop)
{
    return m_transport->write(std::as_bytes(std::span(bytes)), deadline, stop);
}

Result<void> Connection::writeAll(std::string_view bytes, SteadyTime deadline, const std::stop_token& stop)
{
    return drivers::writeAll(*m_transport, std::as_bytes(std::span(bytes)), deadline, stop);
}

Result<void> Connection::receive(SteadyTime deadline, const std::stop_token& stop)
{
    std::array<std::byte, readSize> bytes{};
    const auto count = m_transport->read(bytes, deadline, stop);
    if (!count)
        return count.error();
    m_lastHeard = m_clock.steady();
    for (const StatusEvent& event : m_parser.feed(std::span(bytes).first(*count)))
        apply(event);
    return {};
}

Result<void> Connection::drain()
{
    while (true) {
        const auto received = receive(m_clock.steady(), {});
        if (!received)
            return received.error().code == "time-out" ? Result<void>{} : received;
    }
}

Result<void> Connection::ask(SteadyTime deadline, const std::stop_token& stop)
{
    for (int n = 1; n <= 4; ++n) {
        const SteadyTime until = std::min(deadline, m_clock.steady() + patience);
        m_parser.awaitRealTime(n);
        if (auto sent = writeAll(realTimeStatus(n), until, stop); !sent)
            return sent;
        while (m_parser.awaitsRealTime()) {
            auto received = receive(until, stop);
            if (received)
                continue;
            if (received.error().code != "time-out" || m_clock.steady() >= deadline)
                return received;
            m_parser.forget(); // a late answer must not be taken for the next one's
            return Error{"no-answer", "the printer does not answer status questions"};
        }
    }
    return {};
}

Result<void> Connection::poll(SteadyTime deadline)
{
    if (m_parser.awaitsRealTime()) // a question that stays without an answer would shift all later ones
        return {};
    for (const int n : {2, 4}) {
        m_parser.awaitRealTime(n);
        if (auto sent = writeAll(realTimeStatus(n), deadline, {}); !sent)
            return sent;
    }
    return {};
}

bool Connection::clear(SteadyTime deadline)
{
    m_cleared = false;
    if (!writeAll(clearBuffers(), deadline, {}))
        return false;
    while (!m_cleared) {
        if (!receive(deadline, {}))
            return false;
    }
    return true;
}

void Connection::apply(const StatusEvent& event)
{
    if (const auto* answer = std::get_if<RealTimeAnswer>(&event)) {
        m_status.applyRealTime(answer->n, answer->byte);
    } else if (const auto* automatic = std::get_if<AutomaticStatus>(&event)) {
        m_status.applyAutomatic(automatic->bytes);
    } else if (const auto* block = std::get_if<Block>(&event)) {
        if (block->bytes.starts_with(fenceHead))
            m_lastFence = block->bytes.substr(fenceHead.size());
        else if (block->bytes.starts_with(clearedHead))
            m_cleared = true;
    }
}

} // namespace changming::drivers::escpos
