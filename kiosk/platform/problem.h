// A problem of the platform: application/problem+json (RFC 9457) with the types of openapi.yaml. Pure functions, any
// thread; the bytes come from the network.
#pragma once

#include "kiosk/base/result.h"

#include <string>
#include <string_view>

namespace changming::platform
{

inline constexpr std::size_t maxProblemBytes = 64U << 10U;

struct Problem {
    std::string type;       // the token behind urn:changming:problem:, or "other" for a type that this version does not know
    std::string caseNumber; // `duplicate` only, else empty
};

// Errors: reply-malformed. Members beside type and caseNumber are for people who debug; they are not used.
Result<Problem> parseProblem(std::string_view body);

// 1 to 50 letters, digits and hyphens.
bool isCaseNumber(std::string_view text);

} // namespace changming::platform
