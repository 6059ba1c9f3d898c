#include "kiosk/cases/delivery.h"

#include "tests/kiosk/cases/case_fixture.h"
#include "tests/kiosk/cases/scripted_platform.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace changming::cases
{

using Kind = Reply::Kind;
using namespace std::chrono_literals;

namespace
{

class DeliveryTest : public CaseTest
{
protected:
    void SetUp() override
    {
        open();
        restart();
    }

    // As after a kill: the outbox stays, what was in memory is gone.
    void restart()
    {
        m_delivery =
            std::make_unique<Delivery>(*m_outbox, m_port, m_clock, m_times,
                                       DeliveryListeners{.onChange = [this](const CaseRecord& r) { m_changes.emplace_back(token(r.state)); },
                                                         .onReachability = [this](bool is) { m_changes.emplace_back(is ? "online" : "offline"); }},
                                       1);
    }

    // Everything that is due now.
    void settleDown()
    {
        for (int step = 0; step < 1000; ++step) {
            m_next = m_delivery->step({});
            if (m_next > m_clock.steady())
                return;
        }
        FAIL() << "the delivery never comes to rest";
    }

    void wait(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        settleDown();
    }

    std::vector<std::string> requests() const
    {
        std::vector<std::string> found;
        for (const std::string& call : m_port.calls) {
            if (call != "reachable")
                found.push_back(call.substr(0, call.find(' ')));
        }
        return found;
    }

    // Orders or lifts a failure of the database from outside, as a full disk would be.
    void sql(const char* statement) const
    {
        sqlite3* connection = nullptr;
        ASSERT_EQ(sqlite3_open((m_directory / "cases.db").c_str(), &connection), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(connection, statement, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(connection);
        sqlite3_close(connection);
    }

    using Words = std::vector<std::string>;

    DeliveryTimes m_times;
    ScriptedPlatform m_port;
    std::vector<std::string> m_changes;
    std::unique_ptr<Delivery> m_delivery;
    SteadyTime m_next{};
};

} // namespace

TEST_F(DeliveryTest, ConfirmedThenAccepted)
{
    const CaseRecord record = confirmed();
    m_port.script = {accepted()};
    settleDown();
    EXPECT_EQ(stateOf(record.key), CaseState::Accepted);
    EXPECT_EQ(m_changes, (Words{"sending", "online", "accepted"}));
    EXPECT_EQ(requests(), (Words{"submit"}));
}

TEST_F(DeliveryTest, SendingIsDurableBeforeTheFirstByte)
{
    class Watching final : public PlatformPort
    {
    public:
        explicit Watching(Outbox& outbox) : m_outbox(outbox) {}
        Reply submit(const SealedApplication& application, SteadyTime, std::stop_token) override
        {
            seen = (*m_outbox.find(application.key))->state;
            return accepted();
        }
        Reply lookup(const std::string&, SteadyTime, std::stop_token) override { return {}; }
        bool reachable(SteadyTime, std::stop_token) override { return true; }
        CaseState seen = CaseState::Draft;

    private:
        Outbox& m_outbox;
    };
    confirmed();
    Watching port(*m_outbox);
    Delivery delivery(*m_outbox, port, m_clock, m_times, {}, 1);
    delivery.step({});
    EXPECT_EQ(port.seen, CaseState::Sending);
}

TEST_F(DeliveryTest, ALostReplyIsAskedForBeforeAnythingIsSentAgain)
{
    const CaseRecord record = confirmed();
    m_port.script = {reply(Kind::Lost, "reset"), accepted()};
    settleDown();
    EXPECT_EQ(stateOf(record.key), CaseState::Unconfirmed);
    wait(2s);
    EXPECT_EQ(stateOf(record.key), CaseState::Accepted);
    EXPECT_EQ(requests(), (Words{"submit", "lookup"}));
}

TEST_F(DeliveryTest, TheSameBytesGoAgainWhenThePlatformKnowsNothing)
{
    const CaseRecord record = confirmed();
    m_port.script = {reply(Kind::Lost, "reset"), reply(Kind::UnknownKey, "unknown-key"), accepted()};
    settleDown();
    wait(2s);
    EXPECT_EQ(stateOf(record.key), CaseState::Accepted);
    EXPECT_EQ(requests(), (Words{"submit", "lookup", "submit"}));
    ASSERT_EQ(m_port.bodies.size(), 2U);
    EXPECT_EQ(m_port.bodies[0], m_port.bodies[1]);
}

TEST_F(DeliveryTest, AfterAKillInsideARequestThePlatformIsAskedFirst)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    restart();
    m_port.script = {accepted()};
    settleDown();
    EXPECT_EQ(requests(), (Words{"lookup"}));
    EXPECT_EQ(stateOf(record.key), CaseState::Accepted);
}

TEST_F(DeliveryTest, RefusedIsQuarantinedAndNeverSentAgain)
{
    const CaseRecord record = confirmed();
    m_port.script = {reply(Kind::Refused, "content-malformed")};
    settleDown();
    wait(24h);
    EXPECT_EQ(stateOf(record.key), CaseState::Quarantined);
    EXPECT_EQ((*m_outbox->find(record.key))->problem, "content-malformed");
    EXPECT_EQ(requests(), (Words{"submit"}));
}

TEST_F(DeliveryTest, DuplicateShowsTheExistingNumber)
{
    const CaseRecord record = confirmed();
    m_port.script = {{.kind = Kind::Duplicate, .acceptance = {.caseNumber = "PA0416200001"}}};
    settleDown();
    EXPECT_EQ(stateOf(record.key), CaseState::Duplicate);
    EXPECT_EQ((*m_outbox->find(record.key))->caseNumber, "PA0416200001");
}

TEST_F(DeliveryTest, BackOffDoublesWithinItsJitterUpToTheCap)
{
    confirmed();
    auto longest = 2000ms;
    for (int attempt = 0; attempt < 12; ++attempt) {
        m_port.script = {reply(Kind::TryLater, "http-503")};
        const std::size_t before = requests().size();
        m_clock.advance(longest / 2 - 1ms);
        settleDown();
        if (attempt > 0) {
            EXPECT_EQ(requests().size(), before) << "too early after failure " << attempt;
            m_clock.advance(longest / 2 + 1ms);
            settleDown();
        }
        ASSERT_EQ(requests().size(), before + 1) << "not tried again after failure " << attempt;
        if (attempt > 0)
            longest = std::min<std::chrono::milliseconds>(longest * 2, 10min);
    }
    EXPECT_EQ(longest, 10min);
}

TEST_F(DeliveryTest, RetryAfterHoldsForEveryCase)
{
    confirmed();
    m_port.script = {reply(Kind::TryLater, "http-429", 90s), accepted("PA1"), accepted("PA2")};
    settleDown();
    const CaseRecord second = confirmed();
    m_delivery->expedite(second.key);
    wait(89s);
    EXPECT_EQ(requests().size(), 1U);
    wait(1s);
    EXPECT_EQ(requests().size(), 3U);
}

TEST_F(DeliveryTest, RetryAfterIsCapped)
{
    confirmed();
    m_port.script = {reply(Kind::TryLater, "http-503", 999'999'999s), accepted()};
    settleDown();
    wait(10min);
    EXPECT_EQ(requests().size(), 2U);
}

TEST_F(DeliveryTest, WithoutAConnectionOneCaseTriesForAll)
{
    for (int i = 0; i < 5; ++i)
        confirmed();
    m_port.isReachable = false;
    settleDown();
    EXPECT_EQ(requests().size(), 1U);
    EXPECT_EQ(m_changes, (Words{"sending", "offline", "queued"}));
}

TEST_F(DeliveryTest, EverythingGoesAsSoonAsThePlatformCanBeReachedAgain)
{
    for (int i = 0; i < 3; ++i)
        confirmed();
    m_port.isReachable = false;
    settleDown();
    for (int minute = 0; minute < 120; ++minute)
        wait(30s);
    m_port.isReachable = true;
    m_port.script = {accepted("PA1"), accepted("PA2"), accepted("PA3")};
    wait(30s);
    EXPECT_TRUE(m_outbox->pending()->empty());
}

TEST_F(DeliveryTest, TheCitizenWhoWaitsGoesFirst)
{
    for (int i = 0; i < 3; ++i)
        confirmed();
    m_port.isReachable = false;
    settleDown();
    const CaseRecord waiting = confirmed();
    m_port.script = {accepted()};
    m_delivery->expedite(waiting.key);
    m_delivery->step({});
    EXPECT_EQ(stateOf(waiting.key), CaseState::Accepted);
}

TEST_F(DeliveryTest, IdleAsksNowAndThenWhetherThePlatformIsThere)
{
    settleDown();
    EXPECT_EQ(m_port.calls.size(), 1U);
    wait(29s);
    EXPECT_EQ(m_port.calls.size(), 1U);
    m_port.isReachable = false;
    wait(1s);
    EXPECT_EQ(m_port.calls.size(), 2U);
    EXPECT_EQ(m_changes, (Words{"online", "offline"}));
}

TEST_F(DeliveryTest, AWrongWallClockDelaysNothing)
{
    const CaseRecord record = confirmed();
    m_port.script = {reply(Kind::TryLater, "http-503"), accepted()};
    settleDown();
    m_clock.setWall(m_clock.wall() - std::chrono::years{10});
    wait(2s);
    EXPECT_EQ(stateOf(record.key), CaseState::Accepted);
}

TEST_F(DeliveryTest, AReplyThatCouldNotBeWrittenIsAskedForAgain)
{
    const CaseRecord record = confirmed();
    m_port.script = {accepted(), accepted()};
    sql("CREATE TRIGGER full BEFORE UPDATE ON cases WHEN new.state = 'accepted' BEGIN SELECT RAISE(ABORT, 'full'); END");
    settleDown();
    EXPECT_EQ(m_changes, (Words{"sending", "online"})) << "nobody is told what is not on the disk";
    sql("DROP TRIGGER full");
    wait(2s);
    EXPECT_EQ(stateOf(record.key), CaseState::Accepted);
    EXPECT_EQ(requests(), (Words{"submit", "lookup"}));
}

TEST_F(DeliveryTest, NothingIsSentThatCouldNotBeMarkedAsSending)
{
    const CaseRecord record = confirmed();
    m_port.script = {accepted()};
    sql("CREATE TRIGGER full BEFORE UPDATE ON cases WHEN new.state = 'sending' BEGIN SELECT RAISE(ABORT, 'full'); END");
    settleDown();
    EXPECT_TRUE(requests().empty());
    EXPECT_EQ(stateOf(record.key), CaseState::Queued);
    sql("DROP TRIGGER full");
    wait(2s);
    EXPECT_EQ(stateOf(record.key), CaseState::Accepted);
}

TEST_F(DeliveryTest, AWithdrawnCaseIsNotSent)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(*m_outbox->withdraw(record.key));
    settleDown();
    EXPECT_TRUE(requests().empty());
}

TEST_F(DeliveryTest, OneCaseThatAlwaysFailsDoesNotHoldTheOthers)
{
    confirmed();
    const CaseRecord second = confirmed();
    m_port.script = {reply(Kind::TryLater, "http-500"), accepted()};
    settleDown();
    EXPECT_EQ(stateOf(second.key), CaseState::Accepted);
}

} // namespace changming::cases
