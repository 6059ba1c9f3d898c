// 1,000 random schedules: what the platform answers, when the kiosk is killed, when citizens confirm and withdraw. The
// platform here commits or does not, and its reply arrives or does not, independently. At the end three ledgers are
// compared: what citizens were told, the outbox, the platform. Nothing is lost, nothing doubled.
#include "kiosk/cases/delivery.h"

#include "tests/kiosk/cases/case_fixture.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace changming::cases
{

using Kind = Reply::Kind;
using namespace std::chrono_literals;

namespace
{

// The kiosk ends here, as by SIGKILL: between what the platform did and what the kiosk wrote.
struct Killed {
};

class MoodyPlatform final : public PlatformPort
{
public:
    MoodyPlatform(std::mt19937_64& random, int trouble) : m_random(random), m_trouble(trouble) {}

    Reply submit(const SealedApplication& application, SteadyTime, std::stop_token) override
    {
        auto& first = m_bodies[application.key];
        if (first.empty())
            first = application.body;
        EXPECT_EQ(first, application.body) << "other bytes under the same key";
        maybeKill();
        if (!troubled())
            return arrive(decide(application.key));
        switch (draw(7)) {
        case 0:
            return {.kind = Kind::NotSent, .problem = "connection-refused"};
        case 1:
            return {.kind = Kind::TryLater, .problem = "http-503"};
        case 2:
            return {.kind = Kind::TryLater, .retryAfter = std::chrono::seconds{draw(1000)}, .problem = "http-429"};
        case 3:
            return {.kind = Kind::Lost, .problem = "before-commit"};
        case 4:
            decide(application.key);
            return {.kind = Kind::Lost, .problem = "behind-commit"};
        case 5:
            if (!m_decided.contains(application.key) && draw(8) == 0)
                return {.kind = Kind::Refused, .problem = "content-malformed"};
            return {.kind = Kind::TryLater, .problem = "http-502"};
        default:
            decide(application.key);
            throw Killed{};
        }
    }

    Reply lookup(const std::string& key, SteadyTime, std::stop_token) override
    {
        maybeKill();
        if (troubled())
            return draw(2) == 0 ? Reply{.kind = Kind::Lost, .problem = "lost"} : Reply{.kind = Kind::TryLater, .problem = "http-503"};
        const auto decided = m_decided.find(key);
        return decided == m_decided.end() ? Reply{.kind = Kind::UnknownKey} : arrive(decided->second);
    }

    bool reachable(SteadyTime, std::stop_token) override { return !troubled(); }

    void calmDown() { m_trouble = 0; }
    const std::map<std::string, Reply>& decided() const { return m_decided; }

private:
    unsigned draw(unsigned below) { return static_cast<unsigned>(m_random() % below); }
    bool troubled() { return static_cast<int>(draw(100)) < m_trouble; }
    void maybeKill()
    {
        if (m_trouble > 0 && draw(20) == 0)
            throw Killed{};
    }
    Reply arrive(const Reply& reply)
    {
        maybeKill();
        return reply;
    }
    const Reply& decide(const std::string& key)
    {
        const auto known = m_decided.find(key);
        if (known != m_decided.end())
            return known->second;
        Reply reply{.kind = draw(10) == 0 ? Kind::Duplicate : Kind::Accepted};
        reply.acceptance.caseNumber = "PA" + std::to_string(++m_numbers);
        if (reply.kind == Kind::Accepted && draw(4) == 0) // decided in seconds
            reply.acceptance.result = InstantResult{.title = {.zh = "证明"}, .number = reply.acceptance.caseNumber};
        return m_decided.emplace(key, reply).first->second;
    }

    std::mt19937_64& m_random;
    int m_trouble;
    int m_numbers = 0;
    std::map<std::string, Reply> m_decided;
    std::map<std::string, std::string> m_bodies;
};

class ScheduleTest : public CaseTest
{
protected:
    ScheduleTest() : CaseTest(FreshDirectory::inMemory()) {}

    void restart()
    {
        m_delivery.reset();
        m_outbox.reset();
        open();
        start();
    }
    void start()
    {
        DeliveryListeners listeners{.onChange =
                                        [this](const CaseRecord& record) {
                                            if (record.caseNumber.empty())
                                                return;
                                            m_toldNumber[record.key] = record.caseNumber;
                                            EXPECT_EQ(record.result.has_value(), record.state == CaseState::Completed);
                                        },
                                    .onReachability = {}};
        m_delivery = std::make_unique<Delivery>(*m_outbox, *m_platform, m_clock, DeliveryTimes{}, std::move(listeners), m_random());
    }

    void step()
    {
        try {
            const SteadyTime next = m_delivery->step({});
            if (next > m_clock.steady())
                m_clock.advance(std::chrono::ceil<std::chrono::milliseconds>(next - m_clock.steady()));
        } catch (const Killed&) {
            restart();
        }
    }

    void run(std::uint64_t seed)
    {
        SCOPED_TRACE("seed " + std::to_string(seed));
        m_random.seed(seed);
        m_platform = std::make_unique<MoodyPlatform>(m_random, static_cast<int>(m_random() % 95));
        start();
        std::vector<std::string> told;
        std::vector<std::string> withdrawn;
        for (int moment = 0; moment < 40; ++moment) {
            if (told.size() < 4 && m_random() % 6 == 0) {
                told.push_back(confirmed().key);
                m_delivery->expedite(told.back());
            }
            if (!told.empty() && m_random() % 25 == 0) {
                const std::string& key = told[m_random() % told.size()];
                if (*m_outbox->withdraw(key))
                    withdrawn.push_back(key);
            }
            if (m_random() % 30 == 0)
                m_clock.setWall(m_clock.wall() + std::chrono::days{static_cast<int>(m_random() % 7300) - 3650});
            step();
        }
        m_platform->calmDown();
        for (int moment = 0; moment < 100 && !m_outbox->pending()->empty(); ++moment)
            step();
        compare(told, withdrawn);
    }

    void compare(const std::vector<std::string>& told, const std::vector<std::string>& withdrawn)
    {
        std::size_t decided = 0;
        for (const std::string& key : told) {
            const auto found = m_outbox->find(key);
            ASSERT_TRUE(found && found->has_value()) << "lost in the outbox: " << key;
            const CaseRecord& record = **found;
            const auto there = m_platform->decided().find(key);
            const bool wasWithdrawn = std::ranges::find(withdrawn, key) != withdrawn.end();
            if (wasWithdrawn || record.state == CaseState::Quarantined) {
                EXPECT_EQ(record.state, wasWithdrawn ? CaseState::Withdrawn : CaseState::Quarantined);
                EXPECT_EQ(there, m_platform->decided().end()) << token(record.state) << " here, decided there";
                continue;
            }
            ASSERT_NE(there, m_platform->decided().end()) << "lost on the way: " << token(record.state);
            ++decided;
            EXPECT_EQ(record.state, there->second.kind != Kind::Accepted ? CaseState::Duplicate
                                    : there->second.acceptance.result    ? CaseState::Completed
                                                                         : CaseState::Accepted);
            EXPECT_EQ(record.caseNumber, there->second.acceptance.caseNumber);
            if (const auto number = m_toldNumber.find(key); number != m_toldNumber.end()) {
                EXPECT_EQ(number->second, record.caseNumber) << "the citizen was told another number";
            }
        }
        EXPECT_EQ(m_platform->decided().size(), decided) << "the platform has a case that nobody confirmed";
    }

    std::mt19937_64 m_random;
    std::unique_ptr<MoodyPlatform> m_platform;
    std::unique_ptr<Delivery> m_delivery;
    std::map<std::string, std::string> m_toldNumber;
};

class Schedules : public ScheduleTest, public testing::WithParamInterface<int>
{
};

} // namespace

// One test for a hundred seeds: a fresh outbox each.
TEST_P(Schedules, LoseNothingAndDoubleNothing)
{
    for (int n = 0; n < 100; ++n) {
        m_delivery.reset();
        m_toldNumber.clear();
        m_outbox.reset();
        std::filesystem::remove_all(m_directory.path());
        std::filesystem::create_directory(m_directory.path());
        open();
        run(static_cast<std::uint64_t>(GetParam()) * 100U + static_cast<std::uint64_t>(n));
        if (HasFailure())
            return;
    }
}

INSTANTIATE_TEST_SUITE_P(Random, Schedules, testing::Range(0, 10));

} // namespace changming::cases
