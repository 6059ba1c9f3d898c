// One job on its way through the printer: preflight, sending, fence, cut, second fence. Lives for the job; the device's
// thread. Ends exactly once, and never says "printed" without the printer's own answer from behind the last line.
//
//   before byte 1        every obstacle, a stop, the deadline → failed
//   behind byte 1        link lost, deadline → unknown; paper, cover, error → buffers cleared and confirmed → failed, else unknown
//   behind the fence     printed, whatever becomes of the cut (reason "not-cut")
//
// A stop behind byte 1 lets the slip be finished for `grace`, then the outcome is unknown.
#pragma once

#include "drivers/api/receipt_printer.h"
#include "drivers/printer_escpos/connection.h"
#include "drivers/printer_escpos/slip_encoder.h"

#include <functional>
#include <optional>
#include <string>

namespace changming::drivers::escpos
{

using FreshId = std::function<std::string()>; // four characters, never the same twice in a row; see fenceId

class PrintRun
{
public:
    static constexpr std::chrono::seconds grace{5};

    // What the printer may still hold from before: half a command of a broken slip, or its text.
    enum class Before { Nothing, MayHoldBytes };

    PrintRun(Connection& connection, const Clock& clock, const FreshId& freshId, const PrintProgress& progress, SteadyTime deadline,
             std::stop_token stop);

    PrintOutcome run(const EncodedSlip& slip, Before before);

    // Something of a slip may lie in the printer or hang uncut in its outlet.
    bool leftScrap() const { return m_begun && !m_isClean; }

private:
    std::optional<PrintOutcome> preflight(Before before);
    std::optional<PrintOutcome> send(std::string_view bytes);
    std::optional<PrintOutcome> awaitFence(const std::string& id);
    PrintOutcome stopped(std::string_view obstacle);
    PrintOutcome lost(const Error& error) const;
    bool isPrinted() const { return !m_bodyFence.empty() && m_connection.lastFence() == m_bodyFence; }
    std::string_view hardObstacle() const;
    std::stop_token stop() const { return m_inGrace ? std::stop_token{} : m_stop; }
    void noticeStop();
    PrintOutcome outOfTime() const;

    Connection& m_connection;
    const Clock& m_clock;
    const FreshId& m_freshId;
    const PrintProgress& m_progress;
    SteadyTime m_deadline;
    std::stop_token m_stop;
    std::string m_bodyFence;
    bool m_begun = false;    // byte 1 has left
    bool m_complete = false; // the fence behind the last line was answered
    bool m_isClean = false;  // and the cut's
    bool m_inGrace = false;
};

// Four characters for GS ( H that no real-time answer can be mistaken for.
std::string fenceId();

} // namespace changming::drivers::escpos
