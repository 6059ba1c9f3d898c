// The central platform as the cases see it: hand in a sealed application, ask what became of a key. Implemented by the
// room platform over HTTPS. Each verb is called by the courier's thread, ends at the deadline or soon after a stop is
// requested, and returns exactly once; it throws nothing.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"
#include "kiosk/cases/instant_result.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace changming::cases
{

struct SealedApplication {
    std::string key;        // UUID version 4, the Idempotency-Key
    std::string taskCode;   // Item-Code
    std::string terminalId; // Terminal-Id
    std::string body;       // CMS, DER; the same bytes at every attempt
};

struct Acceptance {
    std::string caseNumber = {};
    std::string acceptedAt = {}; // RFC 3339
    std::string promisedBy = {}; // date, "2026-04-28"
    Text office = {};
    std::optional<InstantResult> result = {}; // there: the case is completed already
};

struct Reply {
    enum class Kind {
        Accepted,
        Duplicate,  // the same person's open case for the same item: its number
        UnknownKey, // lookup only: the platform has never decided on this key
        Refused,    // 4xx: this application will never be taken as it is -> quarantine
        TryLater,   // the platform (5xx, 429) or the connection says that nothing was decided
        Lost,       // request bytes left, then no reply, or one that cannot be trusted: it may have been decided
        NotSent,    // not one request byte left this machine
    } kind = Kind::NotSent;
    Acceptance acceptance = {};         // Accepted; Duplicate fills caseNumber
    std::chrono::seconds retryAfter{0}; // TryLater; 0 = not said
    std::string problem = {};           // problem type token or transport error token, for logs and staff
};

std::string_view token(Reply::Kind kind); // "unknown-key", as in logs

class PlatformPort
{
public:
    virtual ~PlatformPort() = default;
    virtual Reply submit(const SealedApplication& application, SteadyTime deadline, std::stop_token stop) = 0;
    virtual Reply lookup(const std::string& key, SteadyTime deadline, std::stop_token stop) = 0;
    virtual bool reachable(SteadyTime deadline, std::stop_token stop) = 0;
};

} // namespace changming::cases
