#include "drivers/api/print_outcome.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace changming::drivers
{

namespace
{

constexpr std::array<std::string_view, 6> states{"queued", "preflight", "sending", "sent", "printed", "cut"};
constexpr std::array<std::string_view, 3> kinds{"printed", "failed", "unknown"};
constexpr std::size_t maxReason = 40;

bool isToken(std::string_view text)
{
    return text.size() <= maxReason && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

} // namespace

std::string_view toToken(PrintState state)
{
    return states.at(static_cast<std::size_t>(state));
}

std::string_view toToken(PrintOutcome::Kind kind)
{
    return kinds.at(static_cast<std::size_t>(kind));
}

Result<PrintState> printStateFromToken(std::string_view token)
{
    const auto* const found = std::ranges::find(states, token);
    if (found == states.end())
        return Error{"print-state-unknown", "a print state is queued, preflight, sending, sent, printed or cut"};
    return static_cast<PrintState>(found - states.begin());
}

nlohmann::json outcomeToJson(const PrintOutcome& outcome)
{
    return {{"outcome", toToken(outcome.kind)}, {"reason", outcome.reason}};
}

Result<PrintOutcome> outcomeFromJson(const nlohmann::json& value, const std::string& place)
{
    const Error wrong{"print-outcome-malformed", R"(a print outcome is {"outcome": "printed|failed|unknown", "reason": token})", place};
    if (!value.is_object() || value.size() != 2 || !value.contains("outcome") || !value.contains("reason"))
        return wrong;
    if (!value["outcome"].is_string() || !value["reason"].is_string())
        return wrong;
    const auto* const kind = std::ranges::find(kinds, value["outcome"].get_ref<const std::string&>());
    const auto& reason = value["reason"].get_ref<const std::string&>();
    if (kind == kinds.end() || !isToken(reason))
        return wrong;
    return PrintOutcome{static_cast<PrintOutcome::Kind>(kind - kinds.begin()), reason};
}

} // namespace changming::drivers
