#include "kiosk/cases/rating_queue.h"

#include "kiosk/base/uuid.h"
#include "tests/kiosk/cases/rating_fixture.h"
#include "tests/kiosk/cases/scripted_platform.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>
#include <iterator>

namespace changming::cases
{

using RatingQueueTest = RatingTest;
using Kind = Reply::Kind;

TEST_F(RatingQueueTest, KeepsTheSealedBytesUnderOneId)
{
    const std::string id = rated();
    EXPECT_TRUE(isUuidV4(id));
    openRatings();
    const auto next = m_ratings->next();
    ASSERT_TRUE(next && next->has_value());
    EXPECT_EQ((*next)->id, id);
    EXPECT_EQ((*next)->terminalId, "A017");
    EXPECT_EQ(unsealed((*next)->body), id + " PA-RS-0005 very-satisfied 2026-04-16T14:00:00+08:00");
    EXPECT_EQ(numbers(), (RatingNumbers{.waiting = 1}));
}

TEST_F(RatingQueueTest, AcceptedIsErased)
{
    const std::string id = rated();
    ASSERT_TRUE(m_ratings->settle(id, reply(Kind::Accepted)));
    EXPECT_EQ(*m_ratings->next(), std::nullopt);
    EXPECT_EQ(numbers(), RatingNumbers{});
    EXPECT_TRUE(m_ratings->settle(id, reply(Kind::Accepted))) << "a reply that comes twice";
    EXPECT_TRUE(m_ratings->settle(id, reply(Kind::Refused, "late")));
}

TEST_F(RatingQueueTest, RefusedIsKeptAndCounted)
{
    const std::string id = rated();
    ASSERT_TRUE(m_ratings->settle(id, reply(Kind::Refused, "content-malformed")));
    EXPECT_EQ(*m_ratings->next(), std::nullopt);
    EXPECT_EQ(numbers(), (RatingNumbers{.quarantined = 1}));
    ASSERT_TRUE(m_ratings->settle(id, reply(Kind::TryLater, "http-503")));
    EXPECT_EQ(numbers(), (RatingNumbers{.quarantined = 1})) << "nothing brings it back by itself";
}

TEST_F(RatingQueueTest, AnythingElseLeavesItWaitingWithTheSameBytes)
{
    const std::string id = rated();
    const std::string body = (*m_ratings->next())->body;
    for (const Kind kind : {Kind::TryLater, Kind::Lost, Kind::NotSent, Kind::Duplicate, Kind::UnknownKey}) {
        ASSERT_TRUE(m_ratings->settle(id, reply(kind, "x")));
        ASSERT_TRUE((*m_ratings->next()).has_value());
        EXPECT_EQ((*m_ratings->next())->body, body);
    }
    EXPECT_EQ(numbers(), (RatingNumbers{.waiting = 1}));
}

TEST_F(RatingQueueTest, OneThatFailsGoesBehindTheOthers)
{
    const std::string first = rated();
    const std::string second = rated();
    EXPECT_EQ((*m_ratings->next())->id, first);
    ASSERT_TRUE(m_ratings->settle(first, reply(Kind::TryLater, "http-500")));
    EXPECT_EQ((*m_ratings->next())->id, second);
}

TEST_F(RatingQueueTest, NothingReadableOfItIsOnTheDisk)
{
    rated();
    for (const auto& entry : std::filesystem::directory_iterator(m_directory.path())) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        for (const char* said : {"very-satisfied", "PA-RS-0005", "PA0416208763"})
            EXPECT_EQ(bytes.find(said), std::string::npos) << said << " in " << entry.path();
    }
}

TEST_F(RatingQueueTest, WithoutASealNothingIsKept)
{
    auto queue = RatingQueue::open({.dataDir = m_directory.path(),
                                    .terminalId = "A017",
                                    .seal = [](const Rating&, const std::string&, WallTime) -> Result<std::string> {
                                        return Error{"seal-failed", "no key"};
                                    }},
                                   m_clock);
    ASSERT_TRUE(queue);
    EXPECT_EQ((*queue)->add(goodRating()).error().code, "seal-failed");
    EXPECT_EQ(numbers(), RatingNumbers{});
}

TEST_F(RatingQueueTest, ADatabaseFromBeforeRatingsIsTakenOver)
{
    const CaseRecord record = confirmed();
    m_outbox.reset();
    m_ratings.reset();
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open((m_directory / "cases.db").c_str(), &connection), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(connection, "DROP TABLE ratings; ALTER TABLE print_jobs DROP COLUMN millimetres; UPDATE schema_version SET version = 1", nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(connection);
    sqlite3_close(connection);
    openRatings();
    rated();
    open();
    EXPECT_EQ(stateOf(record.key), CaseState::Queued);
    EXPECT_EQ(numbers(), (RatingNumbers{.waiting = 1}));
}

} // namespace changming::cases
