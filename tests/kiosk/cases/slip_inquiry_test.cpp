// What the holder of a slip is told, from what the platform says and what this machine knows.
#include "kiosk/cases/slip_inquiry.h"
#include "tests/kiosk/cases/case_fixture.h"

namespace changming::cases
{

namespace
{

class ScriptedSlips final : public SlipPort
{
public:
    SlipReply caseOfSlip(const std::string& slipToken, SteadyTime, std::stop_token) override
    {
        asked.push_back(slipToken);
        return reply;
    }
    SlipReply reply;
    std::vector<std::string> asked;
};

} // namespace

class SlipInquiryTest : public CaseTest
{
protected:
    SlipAnswer ask(const std::string& token) { return askAboutSlip(*m_outbox, m_platform, token, {}, {}); }
    void accept(const CaseRecord& record)
    {
        ASSERT_TRUE(m_outbox->claim(record.key));
        Reply reply;
        reply.kind = Reply::Kind::Accepted;
        reply.acceptance = {"PA0416208763", "2026-04-16T14:43:00+08:00", "2026-04-28", {"中心"}};
        ASSERT_TRUE(m_outbox->settle(record.key, reply));
    }
    const std::string m_foreign = std::string(32, 'a');
    ScriptedSlips m_platform;
};

TEST_F(SlipInquiryTest, AWaitingCaseIsKnownHereAndNotAskedFor)
{
    const CaseRecord record = confirmed();
    const SlipAnswer answer = ask(record.slipToken);
    EXPECT_EQ(answer.kind, SlipAnswer::Kind::Known);
    EXPECT_EQ(answer.standing->state, CaseState::Queued);
    EXPECT_TRUE(m_platform.asked.empty());
}

TEST_F(SlipInquiryTest, AnAcceptedCaseIsAskedOfThePlatform)
{
    const CaseRecord record = confirmed();
    accept(record);
    m_platform.reply = {SlipReply::Kind::Known, {CaseState::Completed, "2026-04-16T14:43:00+08:00", "2026-04-28"}};
    const SlipAnswer answer = ask(record.slipToken);
    EXPECT_EQ(answer.kind, SlipAnswer::Kind::Known);
    EXPECT_EQ(answer.standing->state, CaseState::Completed);
    EXPECT_EQ(m_platform.asked, std::vector<std::string>{record.slipToken});
}

TEST_F(SlipInquiryTest, WithoutAnAnswerItIsWhatWasHeardLast)
{
    const CaseRecord record = confirmed();
    accept(record);
    for (const auto& [kind, told] : {std::pair{SlipReply::Kind::Unanswered, SlipAnswer::Kind::LastKnown}, {SlipReply::Kind::Unknown, SlipAnswer::Kind::Known}}) {
        m_platform.reply = {kind};
        const SlipAnswer answer = ask(record.slipToken);
        EXPECT_EQ(answer.kind, told) << "an answer is not called a silence";
        EXPECT_EQ(*answer.standing, (CaseStanding{CaseState::Accepted, "2026-04-16T14:43:00+08:00", "2026-04-28"}));
    }
}

TEST_F(SlipInquiryTest, ADuplicateIsKnownHereAlone)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key));
    Reply reply;
    reply.kind = Reply::Kind::Duplicate;
    reply.acceptance.caseNumber = "PA0416208763";
    ASSERT_TRUE(m_outbox->settle(record.key, reply));
    EXPECT_EQ(ask(record.slipToken).standing->state, CaseState::Duplicate);
    EXPECT_TRUE(m_platform.asked.empty());
}

TEST_F(SlipInquiryTest, ASlipOfAnotherMachineIsOnlyWhatThePlatformSays)
{
    m_platform.reply = {SlipReply::Kind::Unknown};
    EXPECT_EQ(ask(m_foreign).kind, SlipAnswer::Kind::Unknown);
    m_platform.reply = {SlipReply::Kind::Unanswered};
    EXPECT_EQ(ask(m_foreign).kind, SlipAnswer::Kind::Unanswered);
    m_platform.reply = {SlipReply::Kind::Known, {CaseState::InProgress, "2026-04-16T14:43:00+08:00", "2026-04-28"}};
    EXPECT_EQ(ask(m_foreign).standing->state, CaseState::InProgress);
}

} // namespace changming::cases
