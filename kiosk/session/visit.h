// One citizen's visit: whose card was read, and how long it may stand idle. Pure: time comes in, nothing goes out.
//
// REQUIRES: one thread (the GUI's). The identity is the only copy that outlives a page; wipe() and the destructor
// overwrite its bytes before they are given back.
#pragma once

#include "drivers/api/card_record.h"
#include "kiosk/base/clock.h"

#include <chrono>
#include <optional>

namespace changming::session
{

// A visit ends `idle` after the last touch; the warning stands for the last `warn` of it.
struct TimeLimit {
    std::chrono::milliseconds idle{180'000};
    std::chrono::milliseconds warn{60'000};
};

enum class Phase { Running, Warning, Over };

class Visit
{
public:
    Visit(const Clock& clock, TimeLimit limit);
    ~Visit();
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;

    void touch();                    // any touch or key starts the time anew
    void setLimit(TimeLimit limit);  // pages with a result end sooner; starts the time anew
    std::chrono::milliseconds remaining() const; // never negative
    const TimeLimit& limit() const { return m_limit; }
    Phase phase() const;

    enum class Identified { First, Same, Another };
    Identified identify(drivers::CardRecord card); // keeps the first card; another one is told, not kept
    const drivers::CardRecord* identity() const { return m_identity ? &*m_identity : nullptr; }

    void wipe();

private:
    const Clock& m_clock;
    TimeLimit m_limit;
    SteadyTime m_lastTouch;
    std::optional<drivers::CardRecord> m_identity;
};

} // namespace changming::session
