// Time is injected. Wall time is what is stored, sent and shown; steady time is what waiting uses, so that a corrected
// wall clock never ends a visit or a deadline. Any thread.
#pragma once

#include "kiosk/base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace changming {

using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
using SteadyTime = std::chrono::steady_clock::time_point;

class Clock {
public:
    virtual ~Clock() = default;
    virtual WallTime wall() const = 0;
    virtual SteadyTime steady() const = 0;
};

class SystemClock final : public Clock {
public:
    WallTime wall() const override;
    SteadyTime steady() const override;
};

// Stands still until it is moved; for tests. Not thread-safe.
class ManualClock final : public Clock {
public:
    explicit ManualClock(WallTime start) : m_wall(start) {}
    WallTime wall() const override { return m_wall; }
    SteadyTime steady() const override { return m_steady; }
    void advance(std::chrono::milliseconds by)
    {
        m_wall += by;
        m_steady += by;
    }
    void setWall(WallTime wall) { m_wall = wall; }

private:
    WallTime m_wall;
    SteadyTime m_steady{};
};

// The hall's zone is +08:00, fixed.
inline constexpr std::chrono::minutes hallOffset{8 * 60};

// A moment as the hall's calendar shows it.
struct HallTime {
    std::chrono::year_month_day date;
    std::chrono::weekday weekday;
    int hour = 0, minute = 0, second = 0;
};
HallTime hallTime(WallTime time);

// RFC 3339 with offset: "2026-04-16T14:32:05+08:00".
std::string toRfc3339(WallTime time);
Result<WallTime> fromRfc3339(std::string_view text);

} // namespace changming
