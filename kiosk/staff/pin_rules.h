// Which PINs staff may have. Pure.
#pragma once

#include "kiosk/base/result.h"

#include <string_view>

namespace changming::staff
{

inline constexpr std::size_t shortestPin = 6;
inline constexpr std::size_t longestPin = 12;

// Errors: "pin-length", "pin-digits" (anything but 0-9), "pin-simple" (one digit again and again, or digits in a row: 123456).
Result<void> checkPin(std::string_view pin);

} // namespace changming::staff
