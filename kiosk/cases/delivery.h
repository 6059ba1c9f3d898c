// The courier's decisions without its thread: which case is due, what is asked or sent, what follows from the answer.
// One thread at a time (the courier's; a test's).
//
// The order that makes a kill harmless: `sending` is committed before the first byte; a case found `sending` at start or
// left without an answer is `unconfirmed`, and the platform is asked for its key before the same bytes go again.
// Waiting is steady time and lives in memory: a wrong wall clock delays nothing, a restart tries everything at once.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/cases/case_record.h"
#include "kiosk/cases/platform_port.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace changming::cases
{

class Outbox;

struct DeliveryTimes {
    std::chrono::milliseconds request{30'000};         // total deadline of one request
    std::chrono::milliseconds firstBackOff{2'000};     // doubled at each failure, each wait drawn from its upper half
    std::chrono::milliseconds longestBackOff{600'000}; // also the cap of Retry-After
    std::chrono::milliseconds probe{30'000};           // reachability when there is nothing to send
};

struct DeliveryListeners {
    std::function<void(const CaseRecord&)> onChange; // each committed change
    std::function<void(bool)> onReachability;        // the first answer and each change
};

class Delivery
{
public:
    // `jitterSeed` makes a schedule repeatable in tests.
    Delivery(Outbox& outbox, PlatformPort& port, const Clock& clock, DeliveryTimes times, DeliveryListeners listeners, std::uint64_t jitterSeed);

    // Does what is due now, at most one case or one probe. Returns when it wants to be called again.
    SteadyTime step(const std::stop_token& stop);

    // This case goes next, also while the platform seems out of reach (but not before Retry-After is over).
    void expedite(const std::string& key);

private:
    struct Waiting {
        int failures = 0;
        SteadyTime due{};
    };

    const CaseRecord* nextDue(const std::vector<CaseRecord>& pending, SteadyTime now) const;
    SteadyTime dueTime(const CaseRecord& record) const;
    void deliver(const CaseRecord& record, const std::stop_token& stop);
    void settle(const CaseRecord& before, const Reply& reply);
    void heard(const Reply& reply, const std::stop_token& stop);
    void postpone(const std::string& key, const Reply& reply);
    void probe(const std::stop_token& stop);
    void noteReachability(bool reachable);
    void changed(const CaseRecord& record) const;
    SteadyTime storeFailed(std::string_view what, const Error& error);
    std::chrono::milliseconds backOff(int failures);

    Outbox& m_outbox;
    PlatformPort& m_port;
    const Clock& m_clock;
    DeliveryTimes m_times;
    DeliveryListeners m_listeners;
    std::mt19937_64 m_jitter;
    bool m_recovered = false;                 // no case is `sending` without a request in hand
    std::map<std::string, Waiting> m_waiting; // by key; absent = due
    std::string m_urgent;
    SteadyTime m_pausedUntil{};      // the platform asked for it (Retry-After)
    SteadyTime m_unreachableUntil{}; // no use in trying the others
    SteadyTime m_probeDue{};
    int m_unreachable = 0; // failures in a row to reach the platform
    int m_storeFailures = 0;
    std::optional<bool> m_reachable;
};

} // namespace changming::cases
