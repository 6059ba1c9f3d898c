// A rating (好差评) as the person gave it on the page behind the slip: voluntary, no answer is no rating. Plain data.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::cases
{

enum class RatingLevel { VerySatisfied, Satisfied, Fair, Dissatisfied, VeryDissatisfied };

inline constexpr std::array allRatingLevels{RatingLevel::VerySatisfied, RatingLevel::Satisfied, RatingLevel::Fair, RatingLevel::Dissatisfied,
                                            RatingLevel::VeryDissatisfied};

// "very-satisfied" "satisfied" "fair" "dissatisfied" "very-dissatisfied". What number a level has is the platform's scale
// and the adapter's business.
std::string_view token(RatingLevel level);
std::optional<RatingLevel> ratingLevelFrom(std::string_view token);

struct Rating {
    std::string taskCode;
    std::string caseNumber; // empty while the platform has not given one
    RatingLevel level = RatingLevel::VerySatisfied;
    std::vector<int> reasons = {}; // codes of the level (config/rating-reasons.json)

    bool operator==(const Rating&) const = default;
};

} // namespace changming::cases
