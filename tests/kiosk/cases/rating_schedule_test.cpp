// Random schedules of ratings: what the platform answers, when the kiosk is killed. The platform takes an id or does not, and
// its reply arrives or does not, independently. At the end each rating is there once, or quarantined here.
#include "kiosk/cases/rating_delivery.h"

#include "tests/kiosk/cases/rating_fixture.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace changming::cases
{

using Kind = Reply::Kind;
using namespace std::chrono_literals;

namespace
{

// The kiosk ends here, as by SIGKILL.
struct Killed {
};

class MoodyRatings final : public RatingPort
{
public:
    explicit MoodyRatings(std::mt19937_64& random) : m_random(random) {}

    Reply rate(const SealedRating& rating, SteadyTime, std::stop_token) override
    {
        auto& first = m_bodies[rating.id];
        if (first.empty())
            first = rating.body;
        EXPECT_EQ(first, rating.body) << "other bytes under the same id";
        switch (m_troubled ? m_random() % 8 : 0) {
        case 0:
            return take(rating.id);
        case 1:
            return {.kind = Kind::NotSent, .problem = "connect"};
        case 2:
            return {.kind = Kind::TryLater, .retryAfter = std::chrono::seconds{m_random() % 900}, .problem = "http-429"};
        case 3:
            take(rating.id);
            return {.kind = Kind::Lost, .problem = "deadline"};
        case 4:
            if (taken.contains(rating.id))
                return {.kind = Kind::Accepted};
            refused.insert(rating.id);
            return {.kind = Kind::Refused, .problem = "content-refused"};
        case 5:
            throw Killed{};
        case 6:
            take(rating.id);
            throw Killed{};
        default:
            return {.kind = Kind::Lost, .problem = "before-commit"};
        }
    }

    void calmDown() { m_troubled = false; }
    std::set<std::string> taken;
    std::set<std::string> refused;

private:
    Reply take(const std::string& id)
    {
        taken.insert(id);
        return {.kind = Kind::Accepted};
    }

    std::mt19937_64& m_random;
    bool m_troubled = true;
    std::map<std::string, std::string> m_bodies;
};

class RatingSchedules : public RatingTest, public testing::WithParamInterface<int>
{
protected:
    RatingSchedules() : RatingTest(FreshDirectory::inMemory()) {}

    void start() { m_delivery = std::make_unique<RatingDelivery>(*m_ratings, *m_port, m_clock, DeliveryTimes{}, m_random()); }

    void step()
    {
        try {
            const SteadyTime next = m_delivery->step({});
            if (next > m_clock.steady())
                m_clock.advance(std::chrono::ceil<std::chrono::milliseconds>(next - m_clock.steady()));
        } catch (const Killed&) {
            m_delivery.reset();
            openRatings();
            start();
        }
    }

    std::mt19937_64 m_random;
    std::unique_ptr<MoodyRatings> m_port;
    std::unique_ptr<RatingDelivery> m_delivery;
};

} // namespace

TEST_P(RatingSchedules, DropNothingAndDoubleNothing)
{
    m_random.seed(static_cast<std::uint64_t>(GetParam()));
    m_port = std::make_unique<MoodyRatings>(m_random);
    start();
    std::set<std::string> given;
    for (int moment = 0; moment < 200; ++moment) {
        if (given.size() < 30 && m_random() % 4 == 0) {
            given.insert(rated());
            m_delivery->nudge();
        }
        step();
    }
    m_port->calmDown();
    for (int moment = 0; moment < 300 && numbers().waiting > 0; ++moment)
        step();
    std::set<std::string> arrived = m_port->taken;
    arrived.insert(m_port->refused.begin(), m_port->refused.end());
    EXPECT_EQ(arrived, given);
    EXPECT_EQ(numbers(), (RatingNumbers{.waiting = 0, .quarantined = static_cast<std::int64_t>(m_port->refused.size())}));
    EXPECT_EQ(m_port->taken.size() + m_port->refused.size(), given.size()) << "taken and refused at once";
}

INSTANTIATE_TEST_SUITE_P(Random, RatingSchedules, testing::Range(0, 20));

} // namespace changming::cases
