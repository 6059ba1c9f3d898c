#include "kiosk/staff/paper_forecast.h"

#include <algorithm>

namespace changming::staff
{

namespace
{

std::optional<int> slipsLeft(const PaperFacts& facts)
{
    if (!facts.rollMillimetres || !facts.usedMillimetres || !facts.meanSlipMillimetres || *facts.meanSlipMillimetres <= 0)
        return std::nullopt;
    return std::max(0, *facts.rollMillimetres - *facts.usedMillimetres) / *facts.meanSlipMillimetres;
}

} // namespace

PaperForecast forecastPaper(const PaperFacts& facts)
{
    using Kind = PaperForecast::Kind;
    if (facts.isOut)
        return {Kind::Out, 0};
    const auto left = slipsLeft(facts);
    if (facts.isNearEnd) // what was counted against what is seen: a number above the limit would be a lie
        return {Kind::Soon, left && *left < soonBelowSlips ? left : std::nullopt};
    if (!left)
        return {};
    return {*left < soonBelowSlips ? Kind::Soon : Kind::Enough, left};
}

} // namespace changming::staff
