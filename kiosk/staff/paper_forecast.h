// How many slips the roll is still good for, from what was printed since it was put in. Said only where it is known: a roll
// of known length, put in at a known time, and slips that were measured. Pure.
#pragma once

#include <optional>

namespace changming::staff
{

struct PaperFacts {
    std::optional<int> rollMillimetres = {};     // of a new roll (kiosk.json)
    std::optional<int> usedMillimetres = {};     // since the roll was put in; none: nobody said when that was
    std::optional<int> meanSlipMillimetres = {}; // none: no slip was measured
    bool isNearEnd = false;                      // the printer's own sensor
    bool isOut = false;
};

struct PaperForecast {
    enum class Kind {
        Unknown,
        Enough,
        Soon, // a new roll today
        Out
    } kind = Kind::Unknown;
    std::optional<int> slipsLeft = {}; // about; none: it is not known

    bool operator==(const PaperForecast&) const = default;
};

inline constexpr int soonBelowSlips = 50;

// The sensor is believed before any calculation.
PaperForecast forecastPaper(const PaperFacts& facts);

} // namespace changming::staff
