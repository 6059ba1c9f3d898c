#include "kiosk/cases/courier.h"

#include "tests/kiosk/cases/case_fixture.h"
#include "tests/kiosk/cases/scripted_platform.h"
#include "tests/kiosk/cases/told.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace changming::cases
{

using namespace std::chrono_literals;

namespace
{

// Answers when it is stopped, and not before.
class HangingPlatform final : public PlatformPort
{
public:
    explicit HangingPlatform(Told& told) : m_told(told) {}
    Reply submit(const SealedApplication&, SteadyTime, std::stop_token stop) override
    {
        m_told.tell("hanging");
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        never.wait(lock, stop, [] { return false; });
        return {.kind = Reply::Kind::Lost, .problem = "stopped"};
    }
    Reply lookup(const std::string&, SteadyTime, std::stop_token) override { return {}; }
    bool reachable(SteadyTime, std::stop_token) override { return true; }

private:
    Told& m_told;
};

class CourierTest : public CaseTest
{
protected:
    SystemClock m_now;
    Told m_told;
};

} // namespace

TEST_F(CourierTest, CarriesWhatWasConfirmedBeforeAndAfterItsStart)
{
    const CaseRecord before = confirmed();
    ScriptedPlatform port;
    port.script = {accepted("PA1"), {.kind = Reply::Kind::Duplicate, .acceptance = {.caseNumber = "PA2"}}};
    Courier courier(*m_outbox, port, m_now, {}, m_told.listeners());
    ASSERT_TRUE(m_told.waitFor("accepted"));
    const CaseRecord after = confirmed();
    courier.wake(after.key);
    ASSERT_TRUE(m_told.waitFor("duplicate"));
    EXPECT_EQ((*m_outbox->find(before.key))->caseNumber, "PA1");
    EXPECT_EQ((*m_outbox->find(after.key))->caseNumber, "PA2");
}

TEST_F(CourierTest, StoppingInterruptsARequestAndLosesNothing)
{
    const CaseRecord record = confirmed();
    HangingPlatform port(m_told);
    {
        const Courier courier(*m_outbox, port, m_now, {}, m_told.listeners());
        ASSERT_TRUE(m_told.waitFor("hanging"));
    }
    EXPECT_EQ(stateOf(record.key), CaseState::Unconfirmed);
}

TEST_F(CourierTest, StopsAtOnceWhileItWaits)
{
    ScriptedPlatform port;
    const Courier courier(*m_outbox, port, m_now, {.probe = 1h}, m_told.listeners());
    ASSERT_TRUE(m_told.waitFor("online"));
}

TEST_F(CourierTest, KnowsSinceWhenThePlatformIsAway)
{
    confirmed();
    ScriptedPlatform port;
    port.script = {{.kind = Reply::Kind::NotSent, .problem = "connect"}, accepted()};
    const WallTime before = m_now.wall();
    Courier courier(*m_outbox, port, m_now, {}, m_told.listeners());
    ASSERT_TRUE(m_told.waitFor("offline"));
    ASSERT_TRUE(courier.unreachableSince());
    EXPECT_GE(*courier.unreachableSince(), before);
    courier.wake(confirmed().key);
    ASSERT_TRUE(m_told.waitFor("online"));
    EXPECT_FALSE(courier.unreachableSince());
}

TEST_F(CourierTest, AListenerMayUseTheOutbox)
{
    confirmed();
    ScriptedPlatform port;
    port.script = {accepted()};
    DeliveryListeners listeners{.onChange =
                                    [this](const CaseRecord& record) {
                                        EXPECT_EQ((*m_outbox->find(record.key))->state, record.state);
                                        m_told.tell(std::string(token(record.state)));
                                    },
                                .onReachability = {}};
    const Courier courier(*m_outbox, port, m_now, {}, std::move(listeners));
    EXPECT_TRUE(m_told.waitFor("accepted"));
}

TEST_F(CourierTest, WithdrawAndSendNeverBothHappen)
{
    for (int round = 0; round < 50; ++round) {
        const CaseRecord record = confirmed();
        ScriptedPlatform port;
        port.script = {accepted()};
        Result<bool> withdrawn = false;
        {
            Told told;
            const Courier courier(*m_outbox, port, m_now, {}, told.listeners());
            withdrawn = m_outbox->withdraw(record.key);
            ASSERT_TRUE(told.waitFor(withdrawn && *withdrawn ? "online" : "accepted"));
        }
        ASSERT_TRUE(withdrawn);
        EXPECT_EQ(port.bodies.size(), *withdrawn ? 0U : 1U);
        EXPECT_EQ(stateOf(record.key), *withdrawn ? CaseState::Withdrawn : CaseState::Accepted);
    }
}

} // namespace changming::cases
