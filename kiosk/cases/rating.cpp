#include "kiosk/cases/rating.h"

namespace changming::cases
{

std::string_view token(RatingLevel level)
{
    switch (level) {
    case RatingLevel::VerySatisfied:
        return "very-satisfied";
    case RatingLevel::Satisfied:
        return "satisfied";
    case RatingLevel::Fair:
        return "fair";
    case RatingLevel::Dissatisfied:
        return "dissatisfied";
    case RatingLevel::VeryDissatisfied:
        return "very-dissatisfied";
    }
    return {};
}

std::optional<RatingLevel> ratingLevelFrom(std::string_view token)
{
    for (const RatingLevel level : allRatingLevels) {
        if (cases::token(level) == token)
            return level;
    }
    return std::nullopt;
}

} // namespace changming::cases
