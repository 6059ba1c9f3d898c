#include "kiosk/platform/rating_scale.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace changming::platform
{

namespace
{

constexpr int selfServiceTerminal = 5; // the standard's code of the channel

std::string joined(const std::vector<int>& reasons)
{
    std::string list;
    for (const int reason : reasons)
        list.append(list.empty() ? "" : ",").append(std::to_string(reason));
    return list;
}

} // namespace

std::optional<RatingScale> ratingScaleFrom(std::string_view token)
{
    if (token == "standard")
        return RatingScale::Standard;
    return token == "upload" ? std::optional(RatingScale::Upload) : std::nullopt;
}

int scaleLevel(cases::RatingLevel level, RatingScale scale)
{
    const auto* const place = std::ranges::find(cases::allRatingLevels, level);
    const auto fromTheBest = static_cast<int>(std::distance(cases::allRatingLevels.begin(), place));
    return scale == RatingScale::Standard ? 1 + fromTheBest : 5 - fromTheBest;
}

std::string ratingBody(const cases::Rating& rating, const RatingOrigin& origin, RatingScale scale)
{
    const nlohmann::ordered_json body{{"format", 1},
                                      {"ratingId", origin.ratingId},
                                      {"terminalId", origin.terminalId},
                                      {"taskCode", rating.taskCode},
                                      {"caseNumber", rating.caseNumber},
                                      {"level", scaleLevel(rating.level, scale)},
                                      {"reasons", joined(rating.reasons)},
                                      {"channel", selfServiceTerminal},
                                      {"ratedAt", origin.ratedAt}};
    return body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace changming::platform
