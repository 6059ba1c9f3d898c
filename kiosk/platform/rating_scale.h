// The adapter of ratings: platforms number the five levels in opposite directions. Pure, any thread.
#pragma once

#include "kiosk/cases/rating.h"

#include <optional>
#include <string>
#include <string_view>

namespace changming::platform
{

enum class RatingScale {
    Standard, // of the national standard: 1 = 非常满意 … 5 = 非常不满意
    Upload    // the usual upload interface: 5 = 非常满意 … 1 = 非常不满意
};

std::optional<RatingScale> ratingScaleFrom(std::string_view token); // "standard" "upload"

int scaleLevel(cases::RatingLevel level, RatingScale scale);

// What a rating is beside what the person said.
struct RatingOrigin {
    std::string ratingId; // UUID version 4
    std::string terminalId;
    std::string ratedAt; // RFC 3339
};

// SealedRating of openapi.yaml, to be signed and sealed: the same bytes for the same rating. UTF-8.
std::string ratingBody(const cases::Rating& rating, const RatingOrigin& origin, RatingScale scale);

} // namespace changming::platform
