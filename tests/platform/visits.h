// The visits that are open: tokens in memory alone, each of one terminal and one person, for fifteen minutes; and the second
// proof of each. What was right is never told from what was sent: a code is compared here and nowhere else. Any thread.
#pragma once

#include "kiosk/base/clock.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace changming::sandbox
{

inline constexpr std::chrono::seconds visitLifetime{15 * 60};
inline constexpr std::chrono::seconds codeLifetime{5 * 60};
inline constexpr std::chrono::seconds codeAgain{60};
inline constexpr int maxWrongCodes = 5;

struct Visitor {
    std::string person; // keyed HMAC
    bool proved = false;
};

class Visits
{
public:
    explicit Visits(const Clock& clock) : m_clock(clock) {}

    std::string open(const std::string& person, const std::string& terminalId); // the token: 32 hex digits, 128 random bits
    void close(const std::string& token);
    // Nothing: unknown, expired, revoked, or another terminal's.
    std::optional<Visitor> find(const std::string& token, const std::string& terminalId);

    // A new code for the visit; an earlier one is worth nothing any more.
    struct NewCode {
        enum class Kind { Made, TooSoon, Locked } kind = Kind::Locked;
        std::string code = {};                // Made: six digits
        std::chrono::seconds retryAfter = {}; // TooSoon
    };
    NewCode newCode(const std::string& token);

    enum class Proof { Right, Wrong, Locked };
    Proof prove(const std::string& token, const std::string& code);

private:
    struct Visit {
        Visitor visitor;
        std::string terminalId;
        SteadyTime opened;
        std::optional<SteadyTime> codeSent;
        std::string code; // empty: none is good
        int wrong = 0;
    };
    Visit* current(const std::string& token); // with the mutex held

    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Visit> m_visits;
};

} // namespace changming::sandbox
