// What an HTTP reply of the platform means for a case. Pure, any thread. A reply that is not of the contract is worth as
// much as none: the application may have been taken, so it is asked for and never called refused or accepted.
#pragma once

#include "kiosk/cases/platform_port.h"
#include "kiosk/cases/slip_inquiry.h"

#include <chrono>
#include <string>
#include <string_view>

namespace changming::platform
{

struct HttpReply {
    long status = 0;
    std::string contentType; // as sent, with parameters
    std::string body;
    std::chrono::seconds retryAfter{0}; // 0 = not said
};

inline constexpr std::chrono::seconds maxRetryAfter{3600};

cases::Reply submitReply(const HttpReply& reply);                            // of POST /v1/applications
cases::Reply lookupReply(const HttpReply& reply);                            // of GET /v1/applications/{key}
cases::Reply ratingReply(const HttpReply& reply, std::string_view ratingId); // of POST /v1/ratings
cases::SlipReply slipReply(const HttpReply& reply);                          // of GET /v1/slips/{slipToken}

// Of this media type, whatever its parameters; `expected` in lower case.
bool isMediaType(std::string_view contentType, std::string_view expected);

} // namespace changming::platform
