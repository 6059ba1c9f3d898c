#include "kiosk/staff/pin_rules.h"

#include <algorithm>

namespace changming::staff
{

namespace
{

// 111111, 123456, 987654: every digit is the same step behind the one before.
bool isSimple(std::string_view pin)
{
    const int step = pin[1] - pin[0];
    if (step < -1 || step > 1)
        return false;
    for (std::size_t i = 2; i < pin.size(); ++i)
        if (pin[i] - pin[i - 1] != step)
            return false;
    return true;
}

} // namespace

Result<void> checkPin(std::string_view pin)
{
    if (pin.size() < shortestPin || pin.size() > longestPin)
        return Error{"pin-length", "a PIN has 6 to 12 digits", "", "口令要 6 到 12 位数字"};
    if (!std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; }))
        return Error{"pin-digits", "a PIN has digits only", "", "口令只能是数字"};
    if (isSimple(pin))
        return Error{"pin-simple", "this PIN is too easy to guess: not one digit repeated, nor digits in a row", "",
                     "口令太好猜：不能全是一个数字，也不能是顺着数的"};
    return {};
}

} // namespace changming::staff
