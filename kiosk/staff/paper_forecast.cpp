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

PaperFacts paperFacts(int rollMetres, std::string_view printerReason, const cases::PaperUse& lately,
                      const std::optional<cases::PaperUse>& sinceNewRoll)
{
    constexpr int millimetresPerMetre = 1000;
    PaperFacts facts{.isNearEnd = printerReason == "paper-near-end", .isOut = printerReason == "paper-out"};
    if (rollMetres > 0)
        facts.rollMillimetres = rollMetres * millimetresPerMetre;
    if (lately.measured > 0)
        facts.meanSlipMillimetres = lately.millimetres / lately.measured;
    if (sinceNewRoll && facts.meanSlipMillimetres)
        facts.usedMillimetres = sinceNewRoll->millimetres + (sinceNewRoll->slips - sinceNewRoll->measured) * *facts.meanSlipMillimetres;
    return facts;
}

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
