// The body of a taken application, and of a case's standing (openapi.yaml, Acceptance and Standing). Pure, any thread; the bytes come from the
// network and what they say is shown to a citizen and printed: nothing passes that is not of the agreed shape.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/cases/platform_port.h"
#include "kiosk/cases/slip_inquiry.h"

#include <string_view>

namespace changming::platform
{

inline constexpr std::size_t maxAcceptanceBytes = 64U << 10U;

// Errors: reply-malformed.
Result<cases::Acceptance> parseAcceptance(std::string_view body);
Result<cases::CaseStanding> parseStanding(std::string_view body);

// A state that a platform's case can be in: accepted in_progress supplement completed refused withdrawn.
bool isPlatformState(std::string_view token);

} // namespace changming::platform
