#include "kiosk/cases/rating_delivery.h"

#include "kiosk/cases/courier.h"
#include "tests/kiosk/cases/rating_fixture.h"
#include "tests/kiosk/cases/scripted_platform.h"
#include "tests/kiosk/cases/scripted_ratings.h"
#include "tests/kiosk/cases/told.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

namespace changming::cases
{

using Kind = Reply::Kind;
using namespace std::chrono_literals;

namespace
{

class RatingDeliveryTest : public RatingTest
{
protected:
    void SetUp() override
    {
        RatingTest::SetUp();
        m_delivery = std::make_unique<RatingDelivery>(*m_ratings, m_port, m_clock, DeliveryTimes{}, 1);
    }
    void settleDown()
    {
        for (int step = 0; step < 1000; ++step) {
            if (m_delivery->step({}) > m_clock.steady())
                return;
        }
        FAIL() << "the ratings never come to rest";
    }
    void wait(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        settleDown();
    }

    ScriptedRatings m_port;
    std::unique_ptr<RatingDelivery> m_delivery;
};

// Answers when it is stopped, or, once it is told to, at once.
class HangingRatings final : public RatingPort
{
public:
    explicit HangingRatings(Told& told) : m_told(told) {}
    Reply rate(const SealedRating& rating, SteadyTime, std::stop_token stop) override
    {
        ids.push_back(rating.id);
        if (ids.size() > 1) {
            m_told.tell("rated");
            return {.kind = Kind::Accepted};
        }
        m_told.tell("rating");
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        never.wait(lock, stop, [] { return false; });
        return {.kind = Kind::Lost, .problem = "stopped"};
    }
    std::vector<std::string> ids; // the courier's thread; to be read when it has ended

private:
    Told& m_told;
};

} // namespace

TEST_F(RatingDeliveryTest, SendsWhatWaitsOldestFirst)
{
    const std::string first = rated();
    const std::string second = rated();
    m_port.script = {reply(Kind::Accepted), reply(Kind::Accepted)};
    settleDown();
    ASSERT_EQ(m_port.sent.size(), 2U);
    EXPECT_EQ(m_port.sent[0].id, first);
    EXPECT_EQ(m_port.sent[1].id, second);
    EXPECT_EQ(numbers(), RatingNumbers{});
}

TEST_F(RatingDeliveryTest, TheSameBytesGoAgainUnderTheSameId)
{
    rated();
    m_port.script = {reply(Kind::Lost, "deadline"), reply(Kind::TryLater, "http-503"), reply(Kind::Accepted)};
    settleDown();
    EXPECT_EQ(m_port.sent.size(), 1U);
    wait(2s);
    EXPECT_EQ(m_port.sent.size(), 2U);
    wait(4s);
    ASSERT_EQ(m_port.sent.size(), 3U);
    for (const SealedRating& sent : m_port.sent) {
        EXPECT_EQ(sent.id, m_port.sent[0].id);
        EXPECT_EQ(sent.body, m_port.sent[0].body);
    }
    EXPECT_EQ(numbers(), RatingNumbers{});
}

TEST_F(RatingDeliveryTest, ARefusedOneHoldsNothingUp)
{
    rated();
    rated();
    m_port.script = {reply(Kind::Refused, "content-malformed"), reply(Kind::Accepted)};
    settleDown();
    wait(24h);
    EXPECT_EQ(m_port.sent.size(), 2U);
    EXPECT_EQ(numbers(), (RatingNumbers{.quarantined = 1}));
}

TEST_F(RatingDeliveryTest, RetryAfterHoldsAlsoAgainstANudge)
{
    rated();
    m_port.script = {reply(Kind::TryLater, "http-429", 90s), reply(Kind::Accepted)};
    settleDown();
    m_delivery->nudge();
    wait(89s);
    EXPECT_EQ(m_port.sent.size(), 1U);
    wait(1s);
    EXPECT_EQ(m_port.sent.size(), 2U);
}

TEST_F(RatingDeliveryTest, ANudgeEndsTheBackOffAndTellsOfANewOne)
{
    settleDown();
    rated();
    settleDown();
    EXPECT_TRUE(m_port.sent.empty());
    m_delivery->nudge();
    settleDown();
    EXPECT_EQ(m_port.sent.size(), 1U);
    m_port.script = {reply(Kind::Accepted)};
    m_delivery->nudge();
    settleDown();
    EXPECT_EQ(m_port.sent.size(), 2U);
    EXPECT_EQ(numbers(), RatingNumbers{});
}

TEST_F(RatingDeliveryTest, ABrokenOffRequestIsNoFailure)
{
    rated();
    std::stop_source stop;
    class Stopping final : public RatingPort
    {
    public:
        explicit Stopping(std::stop_source& stop) : m_stop(stop) {}
        Reply rate(const SealedRating&, SteadyTime, std::stop_token) override
        {
            m_stop.request_stop();
            return {.kind = Kind::Lost, .problem = "stopped"};
        }

    private:
        std::stop_source& m_stop;
    } port(stop);
    RatingDelivery delivery(*m_ratings, port, m_clock, {}, 1);
    EXPECT_EQ(delivery.step(stop.get_token()), m_clock.steady());
    EXPECT_EQ(numbers(), (RatingNumbers{.waiting = 1}));
}

TEST_F(RatingDeliveryTest, TheCourierCarriesRatingsBehindTheCases)
{
    const SystemClock now;
    Told told;
    ScriptedPlatform port;
    port.script = {accepted()};
    HangingRatings ratings(told);
    {
        Courier courier(*m_outbox, port, now, {}, told.listeners(), {.queue = m_ratings.get(), .port = &ratings});
        rated();
        courier.wakeRatings();
        ASSERT_TRUE(told.waitFor("rating"));
        courier.wake(confirmed().key); // its person waits: the rating's request is broken off
        ASSERT_TRUE(told.waitFor("accepted"));
        ASSERT_TRUE(told.waitFor("rated"));
    }
    ASSERT_EQ(ratings.ids.size(), 2U);
    EXPECT_EQ(ratings.ids[0], ratings.ids[1]);
    EXPECT_EQ(numbers(), RatingNumbers{});
}

TEST_F(RatingDeliveryTest, StoppingTheCourierBreaksARatingOff)
{
    const SystemClock now;
    Told told;
    ScriptedPlatform port;
    HangingRatings ratings(told);
    rated();
    {
        const Courier courier(*m_outbox, port, now, {}, told.listeners(), {.queue = m_ratings.get(), .port = &ratings});
        ASSERT_TRUE(told.waitFor("rating"));
    }
    EXPECT_EQ(numbers(), (RatingNumbers{.waiting = 1}));
}

TEST_F(RatingDeliveryTest, WithoutThePlatformNoRatingIsTried)
{
    const SystemClock now;
    Told told;
    ScriptedPlatform port;
    port.isReachable = false;
    class Telling final : public RatingPort
    {
    public:
        explicit Telling(Told& told) : m_told(told) {}
        Reply rate(const SealedRating&, SteadyTime, std::stop_token) override
        {
            m_told.tell("rated");
            return {.kind = Kind::Accepted};
        }

    private:
        Told& m_told;
    } ratings(told);
    {
        Courier courier(*m_outbox, port, now, {.firstBackOff = 1h, .longestBackOff = 1h, .probe = 1h}, told.listeners(),
                        {.queue = m_ratings.get(), .port = &ratings});
        ASSERT_TRUE(told.waitFor("offline"));
        rated();
        courier.wakeRatings();
        port.script = {{.kind = Kind::NotSent, .problem = "connect"}};
        courier.wake(confirmed().key); // tried, still away
        ASSERT_TRUE(told.waitFor("queued"));
        EXPECT_EQ(numbers(), (RatingNumbers{.waiting = 1}));
        port.script = {accepted("PA1"), accepted("PA2")};
        courier.wake(confirmed().key);
        ASSERT_TRUE(told.waitFor("rated"));
    }
    const auto words = told.words();
    EXPECT_LT(std::ranges::find(words, "online"), std::ranges::find(words, "rated"));
    EXPECT_EQ(numbers(), RatingNumbers{});
}

} // namespace changming::cases
