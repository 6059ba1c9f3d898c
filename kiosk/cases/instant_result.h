// What an item that is decided in seconds (秒批) brings back with the acceptance: shown and printed while the person stands
// there. Personal: lives in memory only, never in cases.db. Plain data.
#pragma once

#include "kiosk/base/text.h"

#include <string>
#include <utility>
#include <vector>

namespace changming::cases
{

struct InstantResult {
    Text title;
    std::string number = {};
    std::string issuedOn = {};                     // date
    std::string validUntil = {};                   // date; empty: not limited
    std::string resultId = {};                     // of the result document; empty: there is none
    std::vector<std::pair<Text, Text>> lines = {}; // label and value, at most six

    bool operator==(const InstantResult&) const = default;
};

} // namespace changming::cases
