// A queue of ratings in a directory of its own, sealed by a mark.
#pragma once

#include "kiosk/cases/rating_queue.h"
#include "tests/kiosk/cases/case_fixture.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace changming::cases
{

inline Result<std::string> markedRating(const Rating& rating, const std::string& id, WallTime ratedAt)
{
    return markingSeal(id + ' ' + rating.taskCode + ' ' + std::string(token(rating.level)) + ' ' + toRfc3339(ratedAt));
}

inline Rating goodRating()
{
    return {.taskCode = "PA-RS-0005", .caseNumber = "PA0416208763", .level = RatingLevel::VerySatisfied, .reasons = {510, 513}};
}

class RatingTest : public CaseTest
{
protected:
    explicit RatingTest(const std::filesystem::path& under = testing::TempDir()) : CaseTest(under) {}

    void SetUp() override
    {
        open();
        openRatings();
    }
    void openRatings()
    {
        m_ratings.reset();
        auto queue = RatingQueue::open({.dataDir = m_directory.path(), .terminalId = "A017", .seal = markedRating}, m_clock);
        ASSERT_TRUE(queue) << queue.error().message;
        m_ratings = *std::move(queue);
    }
    std::string rated()
    {
        auto id = m_ratings->add(goodRating());
        EXPECT_TRUE(id);
        return id ? *id : std::string{};
    }
    RatingNumbers numbers() const { return queueStatus(m_directory.path())->ratings; }

    std::unique_ptr<RatingQueue> m_ratings;
};

} // namespace changming::cases
