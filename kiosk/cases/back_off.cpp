#include "kiosk/cases/back_off.h"

#include <algorithm>

namespace changming::cases
{

using std::chrono::milliseconds;

milliseconds backOff(const DeliveryTimes& times, int failures, std::mt19937_64& jitter)
{
    milliseconds wait = times.firstBackOff;
    for (int n = 1; n < failures && wait < times.longestBackOff; ++n)
        wait *= 2;
    wait = std::min(wait, times.longestBackOff);
    std::uniform_int_distribution<milliseconds::rep> upperHalf(wait.count() / 2, wait.count());
    return milliseconds{upperHalf(jitter)};
}

} // namespace changming::cases
