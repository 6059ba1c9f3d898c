#include "kiosk/staff/lockout_schedule.h"

#include <algorithm>

namespace changming::staff
{

using namespace std::chrono_literals;

std::chrono::seconds delayBehind(int wrongPins)
{
    if (wrongPins < firstDelayedPin)
        return 0s;
    constexpr int longestDoubling = 7; // 30 s × 2^7 is above the hour
    const int doublings = std::min(wrongPins - firstDelayedPin, longestDoubling);
    return std::min<std::chrono::seconds>(30s * (1 << doublings), 1h);
}

Lockout lockoutOf(const WrongPins& wrong, WallTime now)
{
    if (wrong.count >= lockingPin)
        return {Lockout::Kind::Locked};
    const auto delay = delayBehind(wrong.count);
    if (delay == 0s || !wrong.last)
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(*wrong.last + delay - now);
    if (left <= 0s)
        return {};
    return {Lockout::Kind::Waits, std::min(left, delay)};
}

} // namespace changming::staff
