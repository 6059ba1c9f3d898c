// How long to wait after so many failures in a row: doubled each time up to a cap, drawn from the upper half. Pure.
#pragma once

#include "kiosk/cases/delivery.h"

#include <chrono>
#include <random>

namespace changming::cases
{

// REQUIRES: failures >= 1.
std::chrono::milliseconds backOff(const DeliveryTimes& times, int failures, std::mt19937_64& jitter);

} // namespace changming::cases
