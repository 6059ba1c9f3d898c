#include "kiosk/cases/rating_reasons.h"

#include "kiosk/base/json.h"

#include <gtest/gtest.h>

#include <map>

namespace changming::cases
{

namespace
{

const std::filesystem::path shipped = std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/rating-reasons.json";

std::string changed(const std::string& from, const std::string& to)
{
    std::string bytes = *readFile(shipped, 1U << 20U);
    const std::size_t at = bytes.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return bytes.replace(at, from.size(), to);
}

Error onlyComplaint(const std::string& bytes)
{
    const auto read = parseRatingReasons(bytes, "rating-reasons.json");
    EXPECT_EQ(read.complaints.size(), 1U);
    return read.complaints.empty() ? Error{} : read.complaints.front();
}

} // namespace

TEST(RatingReasons, TheShippedFileHasTheCodesOfThePlatforms)
{
    const auto choices = loadRatingReasons(shipped);
    ASSERT_TRUE(choices) << choices.error().place << ' ' << choices.error().message;
    ASSERT_EQ(choices->size(), allRatingLevels.size());
    const std::map<RatingLevel, int> first{{RatingLevel::VerySatisfied, 510},
                                           {RatingLevel::Satisfied, 406},
                                           {RatingLevel::Fair, 307},
                                           {RatingLevel::Dissatisfied, 207},
                                           {RatingLevel::VeryDissatisfied, 108}};
    for (const RatingChoice& choice : *choices) {
        ASSERT_EQ(choice.reasons.size(), 8U);
        for (std::size_t n = 0; n < choice.reasons.size(); ++n) {
            EXPECT_EQ(choice.reasons[n].code, first.at(choice.level) + static_cast<int>(n));
            EXPECT_LE(characterCount(choice.reasons[n].words.zh), 12U) << "fits one line of a button: " << choice.reasons[n].words.zh;
        }
    }
    EXPECT_EQ(choices->front().name.zh, "非常满意");
    EXPECT_EQ(choices->back().reasons.front().words.en, "Extra conditions were added");
}

TEST(RatingReasons, ALevelOutOfItsPlaceIsNamed)
{
    const Error error = onlyComplaint(changed("\"level\": \"fair\"", "\"level\": \"satisfied\""));
    EXPECT_EQ(error.code, "rating-level-order");
    EXPECT_EQ(error.place, "rating-reasons.json#/levels/2/level");
    EXPECT_NE(error.zh.find("fair"), std::string::npos);
}

TEST(RatingReasons, ACodeStandsOnce)
{
    const Error error = onlyComplaint(changed("\"code\": 406", "\"code\": 511"));
    EXPECT_EQ(error.code, "rating-code-twice");
    EXPECT_EQ(error.place, "rating-reasons.json#/levels/1/reasons/0/code");
}

TEST(RatingReasons, WhatTheSchemaRefusesHasItsPlace)
{
    EXPECT_EQ(onlyComplaint(changed("\"code\": 510", "\"code\": \"510\"")).place, "rating-reasons.json#/levels/0/reasons/0/code");
    EXPECT_EQ(onlyComplaint(changed("\"level\": \"fair\"", "\"level\": \"so-so\"")).place, "rating-reasons.json#/levels/2/level");
    EXPECT_FALSE(parseRatingReasons("{", "rating-reasons.json").complaints.empty());
}

TEST(RatingReasons, AMissingFileSaysSo)
{
    const auto read = loadRatingReasons("/nowhere/rating-reasons.json");
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().place.find("rating-reasons.json"), std::string::npos);
}

TEST(RatingLevel, TokensComeBack)
{
    for (const RatingLevel level : allRatingLevels)
        EXPECT_EQ(ratingLevelFrom(token(level)), level);
    EXPECT_EQ(ratingLevelFrom("good"), std::nullopt);
}

} // namespace changming::cases
