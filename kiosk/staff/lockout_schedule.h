// How long a person waits behind wrong PINs: not at all up to the fourth, from the fifth on twice as long each time, and
// behind the fifteenth until a technician unlocks (`kioskctl staff unlock`). Wall time, because the wait has to survive a
// restart; a clock that was set back makes nobody wait longer than the delay itself. Pure.
#pragma once

#include "kiosk/base/clock.h"

#include <chrono>
#include <optional>

namespace changming::staff
{

inline constexpr int firstDelayedPin = 5;
inline constexpr int lockingPin = 15;

struct WrongPins {
    int count = 0; // in a row
    std::optional<WallTime> last = {};
};

struct Lockout {
    enum class Kind { Open, Waits, Locked } kind = Kind::Open;
    std::chrono::seconds wait{0}; // Waits: how much longer, at least 1 s
};

std::chrono::seconds delayBehind(int wrongPins); // 30 s, 60 s … at most an hour
Lockout lockoutOf(const WrongPins& wrong, WallTime now);

} // namespace changming::staff
