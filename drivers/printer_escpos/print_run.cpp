#include "drivers/printer_escpos/print_run.h"

#include "drivers/printer_escpos/protocol.h"
#include "kiosk/base/uuid.h"

#include <algorithm>
#include <array>

namespace changming::drivers::escpos
{

namespace
{

constexpr std::size_t chunkSize = 2048;
constexpr std::chrono::milliseconds writeSlice{200}; // then the other direction is listened to
constexpr std::chrono::seconds silence{1};           // then the causes are asked for

PrintOutcome failed(std::string_view reason)
{
    return {PrintOutcome::Kind::Failed, std::string(reason)};
}

PrintOutcome unknown(std::string_view reason)
{
    return {PrintOutcome::Kind::Unknown, std::string(reason)};
}

} // namespace

std::string fenceId()
{
    // None of these has the fixed bits of an answer to DLE EOT (0xx1xx10), so such an answer inside the block is told apart.
    static constexpr std::string_view letters = "0134578ABCDEFGHIJKLMNOPQSTUWXYabcdefghijklmnopqstuwxy";
    std::array<std::byte, 4> random{};
    randomBytes(random);
    std::string id;
    for (const std::byte byte : random)
        id += letters[std::to_integer<std::size_t>(byte) % letters.size()];
    return id;
}

PrintRun::PrintRun(Connection& connection, const Clock& clock, const FreshId& freshId, const PrintProgress& progress, SteadyTime deadline,
                   std::stop_token stop)
    : m_connection(connection), m_clock(clock), m_freshId(freshId), m_progress(progress), m_deadline(deadline), m_stop(std::move(stop))
{
}

PrintOutcome PrintRun::run(const EncodedSlip& slip, Before before)
{
    m_progress(PrintState::Preflight);
    if (const auto ended = preflight(before))
        return *ended;

    m_progress(PrintState::Sending);
    m_bodyFence = m_freshId();
    if (const auto ended = send(slip.body + fence(m_bodyFence)))
        return *ended;
    m_progress(PrintState::Sent);
    if (const auto ended = awaitFence(m_bodyFence))
        return *ended;

    m_complete = true;
    m_progress(PrintState::Printed);
    if (slip.cut.empty()) {
        m_isClean = true;
        return {PrintOutcome::Kind::Printed, ""};
    }
    const std::string cutFence = m_freshId();
    if (send(slip.cut + fence(cutFence)) || awaitFence(cutFence))
        return {PrintOutcome::Kind::Printed, "not-cut"};
    m_isClean = true;
    m_progress(PrintState::Cut);
    return {PrintOutcome::Kind::Printed, ""};
}

std::optional<PrintOutcome> PrintRun::preflight(Before before)
{
    auto asked = m_connection.drain();
    if (asked)
        asked = m_connection.ask(m_deadline, m_stop);
    if (!asked)
        return lost(asked.error());
    if (const auto obstacle = m_connection.status().obstacle(); !obstacle.empty())
        return failed(obstacle);
    // A printer that does not know the command lets the time pass; then what comes is as good as it can be.
    if (before == Before::MayHoldBytes)
        m_connection.clear(std::min(m_deadline, m_clock.steady() + Connection::patience));
    return std::nullopt;
}

std::optional<PrintOutcome> PrintRun::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        noticeStop();
        if (const auto obstacle = hardObstacle(); !obstacle.empty())
            return stopped(obstacle);
        if (m_clock.steady() >= m_deadline)
            return outOfTime();
        const SteadyTime until = std::min(m_deadline, m_clock.steady() + writeSlice);
        const auto count = m_connection.write(bytes.substr(0, chunkSize), until, stop());
        if (count) {
            m_begun = true;
            bytes.remove_prefix(*count);
        } else if (count.error().code != "time-out" && (count.error().code != "cancelled" || !m_begun)) {
            return lost(count.error());
        }
        if (const auto drained = m_connection.drain(); !drained && !isPrinted())
            return lost(drained.error());
    }
    return std::nullopt;
}

std::optional<PrintOutcome> PrintRun::awaitFence(const std::string& id)
{
    while (m_connection.lastFence() != id) {
        noticeStop();
        if (const auto obstacle = hardObstacle(); !obstacle.empty())
            return stopped(obstacle);
        if (m_clock.steady() >= m_deadline)
            return outOfTime();
        const SteadyTime until = std::min(m_deadline, m_clock.steady() + silence);
        const auto received = m_connection.receive(until, stop());
        if (received || received.error().code == "cancelled")
            continue;
        if (received.error().code != "time-out")
            return lost(received.error());
        // A printer without automatic status says only when asked why it stands still.
        if (const auto asked = m_connection.poll(until + writeSlice); !asked && asked.error().code != "time-out")
            return lost(asked.error());
    }
    return std::nullopt;
}

PrintOutcome PrintRun::stopped(std::string_view obstacle)
{
    if (!m_begun)
        return failed(obstacle);
    if (m_complete)
        return unknown(obstacle); // the cut's: run() makes "not-cut" of it
    const std::string reason(obstacle);
    const bool cleared = m_connection.clear(m_clock.steady() + Connection::patience);
    // The fence may have overtaken the clearing: then the slip is whole.
    if (isPrinted()) {
        m_complete = true;
        m_progress(PrintState::Printed);
        return {PrintOutcome::Kind::Printed, "not-cut"};
    }
    return cleared ? failed(reason) : unknown(reason);
}

PrintOutcome PrintRun::lost(const Error& error) const
{
    if (m_begun)
        return unknown("link-lost");
    if (error.code == "cancelled" || m_stop.stop_requested())
        return failed("cancelled");
    if (error.code == "time-out")
        return failed("deadline");
    return failed(error.code == "no-answer" ? "no-reply" : "not-reached");
}

PrintOutcome PrintRun::outOfTime() const
{
    if (!m_begun)
        return failed("deadline");
    return unknown(m_inGrace ? "cancelled" : "deadline");
}

std::string_view PrintRun::hardObstacle() const
{
    const auto obstacle = m_connection.status().obstacle();
    // These two pass by themselves; the deadline bounds them.
    return obstacle == "printer-hot" || obstacle == "offline" ? std::string_view{} : obstacle;
}

void PrintRun::noticeStop()
{
    if (!m_begun || m_inGrace || !m_stop.stop_requested())
        return;
    m_inGrace = true;
    m_deadline = std::min(m_deadline, m_clock.steady() + grace);
}

} // namespace changming::drivers::escpos
