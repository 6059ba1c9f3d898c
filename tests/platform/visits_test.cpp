#include "tests/platform/visits.h"

#include <gtest/gtest.h>

namespace changming::sandbox
{

namespace
{

using namespace std::chrono_literals;
using Kind = Visits::NewCode::Kind;
using Proof = Visits::Proof;

class OpenVisits : public testing::Test
{
protected:
    ManualClock clock{fromRfc3339("2026-04-16T14:32:05+08:00").value()};
    Visits visits{clock};
    std::string token = visits.open("person", "A017");

    static std::string otherThan(const std::string& code) { return code == "111111" ? "222222" : "111111"; }
};

} // namespace

TEST_F(OpenVisits, belongToOneTerminalForFifteenMinutes)
{
    EXPECT_EQ(token.size(), 32U);
    EXPECT_NE(visits.open("person", "A017"), token);
    ASSERT_TRUE(visits.find(token, "A017"));
    EXPECT_EQ(visits.find(token, "A017")->person, "person");
    EXPECT_FALSE(visits.find(token, "B001"));
    clock.advance(15min - 1ms);
    EXPECT_TRUE(visits.find(token, "A017"));
    clock.advance(1ms);
    EXPECT_FALSE(visits.find(token, "A017"));
    EXPECT_EQ(visits.newCode(token).kind, Kind::Locked);
}

TEST_F(OpenVisits, endWhenTheyAreClosed)
{
    visits.close(token);
    EXPECT_FALSE(visits.find(token, "A017"));
    visits.close(token);
}

TEST_F(OpenVisits, codeIsGoodForFiveMinutesAndOnce)
{
    const std::string code = visits.newCode(token).code;
    EXPECT_EQ(code.size(), 6U);
    clock.advance(5min);
    EXPECT_EQ(visits.prove(token, code), Proof::Wrong);
    const std::string fresh = visits.newCode(token).code;
    EXPECT_FALSE(visits.find(token, "A017")->proved);
    EXPECT_EQ(visits.prove(token, fresh), Proof::Right);
    EXPECT_TRUE(visits.find(token, "A017")->proved);
    EXPECT_FALSE(visits.find(visits.open("person", "A017"), "A017")->proved) << "of this visit alone";
}

TEST_F(OpenVisits, newCodeComesAfterAMinuteAndEndsTheOldOne)
{
    const std::string first = visits.newCode(token).code;
    clock.advance(59500ms);
    const auto early = visits.newCode(token);
    EXPECT_EQ(early.kind, Kind::TooSoon);
    EXPECT_EQ(early.retryAfter, 1s);
    clock.advance(500ms);
    const auto second = visits.newCode(token);
    ASSERT_EQ(second.kind, Kind::Made);
    if (second.code != first) {
        EXPECT_EQ(visits.prove(token, first), Proof::Wrong);
    }
    EXPECT_EQ(visits.prove(token, second.code), Proof::Right);
}

TEST_F(OpenVisits, fiveWrongCodesLockOverNewCodes)
{
    EXPECT_EQ(visits.prove(token, "111111"), Proof::Wrong) << "none was sent: no guess";
    std::string code = visits.newCode(token).code;
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(visits.prove(token, otherThan(code)), Proof::Wrong);
    clock.advance(1min);
    code = visits.newCode(token).code;
    EXPECT_EQ(visits.prove(token, otherThan(code)), Proof::Wrong);
    EXPECT_EQ(visits.prove(token, otherThan(code)), Proof::Locked);
    EXPECT_EQ(visits.prove(token, code), Proof::Locked);
    clock.advance(1min);
    EXPECT_EQ(visits.newCode(token).kind, Kind::Locked);
}

} // namespace changming::sandbox
