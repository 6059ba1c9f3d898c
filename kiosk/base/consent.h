// That the person agreed to have the card read, in the words of this version: given once a visit, sent with the visit and with
// each application. Any thread.
#pragma once

#include "kiosk/base/clock.h"

namespace changming
{

struct Consent {
    int version = 1;
    WallTime at{};

    bool operator==(const Consent&) const = default;
};

} // namespace changming
