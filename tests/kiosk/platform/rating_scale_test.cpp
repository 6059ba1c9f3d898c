// The two reversed scales, to the byte: golden/rating-*.json has one rating a line, from the best level to the worst.
#include "kiosk/platform/rating_scale.h"

#include "kiosk/base/json.h"

#include <gtest/gtest.h>

namespace changming::platform
{

namespace
{

using cases::RatingLevel;

std::string bodies(RatingScale scale)
{
    const std::vector<cases::Rating> ratings{{"PA-RS-0005", "PA0416208763", RatingLevel::VerySatisfied, {510, 513}},
                                             {"PA-RS-0005", "PA0416208763", RatingLevel::Satisfied, {412}},
                                             {"PA-RS-0005", "PA0416208763", RatingLevel::Fair, {}},
                                             {"PA-RS-0005", "PA0416208763", RatingLevel::Dissatisfied, {209, 213}},
                                             {"PA-RS-0005", "PA0416208763", RatingLevel::VeryDissatisfied, {115}}};
    const RatingOrigin origin{"0b5bd2d6-3c1e-4f0a-9a54-111111111111", "A017", "2026-04-16T14:35:00+08:00"};
    std::string lines;
    for (const cases::Rating& rating : ratings)
        lines += ratingBody(rating, origin, scale) + '\n';
    return lines;
}

std::string golden(const std::string& name)
{
    return readFile(CHANGMING_SOURCE_DIR "/tests/kiosk/platform/golden/" + name, 1U << 16U).value();
}

} // namespace

TEST(RatingScale, standardCountsFromTheBest)
{
    EXPECT_EQ(bodies(RatingScale::Standard), golden("rating-standard.json"));
}

TEST(RatingScale, uploadCountsFromTheWorst)
{
    EXPECT_EQ(bodies(RatingScale::Upload), golden("rating-upload.json"));
}

TEST(RatingScale, scalesAreEachOthersReverse)
{
    for (const RatingLevel level : cases::allRatingLevels)
        EXPECT_EQ(scaleLevel(level, RatingScale::Standard) + scaleLevel(level, RatingScale::Upload), 6);
    EXPECT_EQ(ratingScaleFrom("standard"), RatingScale::Standard);
    EXPECT_EQ(ratingScaleFrom("upload"), RatingScale::Upload);
    EXPECT_EQ(ratingScaleFrom("Upload"), std::nullopt);
}

} // namespace changming::platform
