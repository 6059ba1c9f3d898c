// How many slips the roll is still good for, from what was printed since it was put in. Said only where it is known: a roll
// of known length, put in at a known time, and slips that were measured. Pure.
#pragma once

#include "kiosk/cases/print_journal.h"

#include <chrono>
#include <optional>
#include <string_view>

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

// Slips of so many days say how long one is.
inline constexpr std::chrono::days rememberedSlips{30};

// `printerReason` is the token of the printer's status, `sinceNewRoll` what was used of this roll; none: nobody said when it was
// put in. Slips that were not measured count as long as the mean.
PaperFacts paperFacts(int rollMetres, std::string_view printerReason, const cases::PaperUse& lately,
                      const std::optional<cases::PaperUse>& sinceNewRoll);

// The sensor is believed before any calculation.
PaperForecast forecastPaper(const PaperFacts& facts);

} // namespace changming::staff
