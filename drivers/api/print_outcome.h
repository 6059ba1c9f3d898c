// How a print job goes and how it ends. "Printed" is said only when the printer itself has answered from behind the last
// line; what nobody can know is called unknown, never success and never failure. Plain data, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace changming::drivers
{

// In this order; a job may end behind any of them.
enum class PrintState {
    Queued,    // accepted, another job is before it
    Preflight, // the printer is asked for paper, cover, errors; no byte of the slip has left
    Sending,   // byte 1 is about to leave: from here on only the printer knows
    Sent,      // all bytes are with the printer
    Printed,   // it has answered from behind the last line
    Cut        // and from behind the cut
};

struct PrintOutcome {
    enum class Kind {
        Printed, // whole; reason "" or "not-cut"
        Failed,  // known not to be whole; may be printed again
        Unknown  // nobody knows; a person decides
    } kind = Kind::Unknown;
    // Stable token: cancelled, deadline, paper-out, cover-open, printer-error, cutter-error, no-reply, link-lost,
    // not-reached, document, not-cut, offline; "" for printed and cut.
    std::string reason;

    bool operator==(const PrintOutcome&) const = default;
};

std::string_view toToken(PrintState state);        // "queued" …
std::string_view toToken(PrintOutcome::Kind kind); // "printed", "failed", "unknown"
Result<PrintState> printStateFromToken(std::string_view token);

nlohmann::json outcomeToJson(const PrintOutcome& outcome); // {"outcome": "printed", "reason": ""}
Result<PrintOutcome> outcomeFromJson(const nlohmann::json& value, const std::string& place);

} // namespace changming::drivers
