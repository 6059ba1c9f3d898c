#include "kiosk/session/visit.h"

#include <gtest/gtest.h>

namespace changming::session
{

using namespace std::chrono_literals;

namespace
{

drivers::CardRecord card(const std::string& number)
{
    drivers::CardRecord record;
    record.name = "测试甲";
    record.number = number;
    return record;
}

} // namespace

class VisitTest : public testing::Test
{
protected:
    ManualClock m_clock{WallTime{}};
    Visit m_visit{m_clock, {3min, 60s}};
};

TEST_F(VisitTest, WarnsInTheLastMinuteAndEnds)
{
    EXPECT_EQ(m_visit.phase(), Phase::Running);
    m_clock.advance(119s);
    EXPECT_EQ(m_visit.phase(), Phase::Running);
    m_clock.advance(1s);
    EXPECT_EQ(m_visit.phase(), Phase::Warning);
    EXPECT_EQ(m_visit.remaining(), 60s);
    m_clock.advance(10min);
    EXPECT_EQ(m_visit.phase(), Phase::Over);
    EXPECT_EQ(m_visit.remaining(), 0s);
}

TEST_F(VisitTest, OneTouchStartsTheTimeAnewAnyNumberOfTimes)
{
    for (int i = 0; i < 20; ++i) {
        m_clock.advance(170s);
        ASSERT_EQ(m_visit.phase(), Phase::Warning);
        m_visit.touch();
        ASSERT_EQ(m_visit.remaining(), 3min);
    }
}

TEST_F(VisitTest, AWrongWallClockEndsNothing)
{
    m_clock.setWall(WallTime{} + std::chrono::years{10});
    EXPECT_EQ(m_visit.phase(), Phase::Running);
}

TEST_F(VisitTest, PagesWithAResultEndSooner)
{
    m_clock.advance(2min);
    m_visit.setLimit({100s, 60s});
    EXPECT_EQ(m_visit.phase(), Phase::Running);
    m_clock.advance(40s);
    EXPECT_EQ(m_visit.phase(), Phase::Warning);
}

TEST_F(VisitTest, TheFirstCardStaysAndAnotherIsTold)
{
    EXPECT_EQ(m_visit.identify(card("11010519491231002X")), Visit::Identified::First);
    EXPECT_EQ(m_visit.identify(card("11010519491231002X")), Visit::Identified::Same);
    EXPECT_EQ(m_visit.identify(card("440524188001010014")), Visit::Identified::Another);
    ASSERT_NE(m_visit.identity(), nullptr);
    EXPECT_EQ(m_visit.identity()->number, "11010519491231002X");
}

TEST_F(VisitTest, ConsentIsAskedOnce)
{
    m_clock.setWall(*fromRfc3339("2026-11-24T16:00:00+08:00"));
    EXPECT_EQ(m_visit.consent(), std::nullopt);
    m_visit.consentTo(1);
    m_clock.advance(1min);
    m_visit.consentTo(2);
    EXPECT_EQ(m_visit.consent(), (Consent{.version = 1, .at = *fromRfc3339("2026-11-24T16:00:00+08:00")}));
}

TEST_F(VisitTest, ProofBelongsToAVisitThatIsOpen)
{
    m_visit.codeSent();
    m_visit.proven();
    EXPECT_EQ(m_visit.proof(), Proof::None) << "there is no token yet";
    m_visit.admit("a-token-of-the-platform");
    EXPECT_EQ(m_visit.token(), "a-token-of-the-platform");
    m_visit.codeSent();
    EXPECT_EQ(m_visit.proof(), Proof::Sent);
    m_visit.proven();
    m_visit.codeSent();
    EXPECT_EQ(m_visit.proof(), Proof::Proven) << "asked once a visit";
}

TEST_F(VisitTest, WhatThePlatformHasForgottenIsProvenAnew)
{
    m_visit.admit("first");
    m_visit.proven();
    m_visit.forgotten();
    EXPECT_EQ(m_visit.token(), "");
    EXPECT_EQ(m_visit.proof(), Proof::None);
    m_visit.admit("second");
    m_visit.proven();
    m_visit.admit("third");
    EXPECT_EQ(m_visit.proof(), Proof::None);
}

TEST_F(VisitTest, WipeForgetsEverything)
{
    (void)m_visit.identify(card("11010519491231002X"));
    m_visit.consentTo(1);
    m_visit.admit("a-token-of-the-platform-that-needs-the-heap");
    m_visit.proven();
    const char* bytes = m_visit.token().data();
    m_visit.wipe();
    EXPECT_EQ(m_visit.identity(), nullptr);
    EXPECT_EQ(m_visit.consent(), std::nullopt);
    EXPECT_EQ(m_visit.token(), "");
    EXPECT_EQ(m_visit.proof(), Proof::None);
    EXPECT_EQ(m_visit.token().data(), bytes) << "the same memory";
    EXPECT_EQ(std::string(bytes, 43), std::string(43, '\0'));
    EXPECT_EQ(m_visit.identify(card("440524188001010014")), Visit::Identified::First);
}

} // namespace changming::session
