#include "kiosk/cases/outbox.h"

#include "kiosk/base/uuid.h"
#include "tests/kiosk/cases/case_fixture.h"
#include "tests/kiosk/cases/scripted_platform.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace changming::cases
{

using OutboxTest = CaseTest;
using Kind = Reply::Kind;

TEST_F(OutboxTest, ConfirmDrawsItsNumbersAndSealsTheContent)
{
    const CaseRecord record = confirmed();
    EXPECT_TRUE(isUuidV4(record.key));
    EXPECT_TRUE(record.provisionalNumber.starts_with("暂-A017-"));
    EXPECT_EQ(record.slipToken.size(), 32U);
    EXPECT_EQ(record.state, CaseState::Queued);
    EXPECT_EQ(record.attempts, 0);
    EXPECT_EQ(*m_outbox->find(record.key), record);
    EXPECT_EQ(*m_outbox->bySlipToken(record.slipToken), record);

    const auto claimed = m_outbox->claim(record.key);
    ASSERT_TRUE(claimed && claimed->has_value());
    const SealedApplication& application = (*claimed)->application;
    EXPECT_EQ(application.key, record.key);
    EXPECT_EQ(application.taskCode, "PA-RS-0005");
    EXPECT_EQ(application.terminalId, "A017");
    EXPECT_EQ(unsealed(application.body),
              *frozenContent(specimen(),
                             {.key = record.key, .provisionalNumber = record.provisionalNumber, .slipToken = record.slipToken, .terminalId = "A017"},
                             m_clock.wall()));
}

TEST_F(OutboxTest, AConfirmedCaseSurvivesARestart)
{
    const CaseRecord record = confirmed();
    open();
    EXPECT_EQ(*m_outbox->find(record.key), record);
    EXPECT_EQ(m_outbox->pending()->size(), 1U);
}

TEST_F(OutboxTest, NothingReadableOfThePersonIsOnTheDisk)
{
    confirmed();
    for (const auto& entry : std::filesystem::directory_iterator(m_directory.path())) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        for (const char* personal : {"张测试", "110101199003070070", "13800000000", "2026-05-01"})
            EXPECT_EQ(bytes.find(personal), std::string::npos) << personal << " in " << entry.path();
    }
}

TEST_F(OutboxTest, WithoutASealNothingIsHandedIn)
{
    OutboxSetup broken = setup();
    broken.seal = [](std::string_view) -> Result<std::string> { return Error{"seal-failed", "no key"}; };
    auto outbox = Outbox::open(std::move(broken), m_clock);
    ASSERT_TRUE(outbox);
    EXPECT_EQ((*outbox)->confirm(specimen()).error().code, "seal-failed");
    EXPECT_TRUE((*outbox)->pending()->empty());
}

TEST_F(OutboxTest, ATakenProvisionalNumberIsDrawnAgain)
{
    OutboxSetup poor = setup();
    poor.drawNumber = [n = 0U]() mutable { return n++ / 3; }; // each number three times
    auto outbox = Outbox::open(std::move(poor), m_clock);
    ASSERT_TRUE(outbox);
    std::set<std::string> numbers;
    for (int i = 0; i < 20; ++i) {
        auto record = (*outbox)->confirm(specimen());
        ASSERT_TRUE(record);
        EXPECT_TRUE(numbers.insert(record->provisionalNumber).second);
    }
}

TEST_F(OutboxTest, NumbersThatAreUsedUpAreAnErrorNotALoop)
{
    OutboxSetup stuck = setup();
    stuck.drawNumber = [] { return 7U; };
    auto outbox = Outbox::open(std::move(stuck), m_clock);
    ASSERT_TRUE(outbox);
    EXPECT_TRUE((*outbox)->confirm(specimen()));
    EXPECT_EQ((*outbox)->confirm(specimen()).error().code, "case-numbers-used-up");
}

TEST_F(OutboxTest, ATerminalWithoutAProperIdDoesNotStart)
{
    OutboxSetup wrong = setup();
    wrong.terminalId = "a17";
    EXPECT_EQ(Outbox::open(std::move(wrong), m_clock).error().code, "terminal-id-malformed");
}

TEST_F(OutboxTest, WithdrawWorksWhileQueuedAndErasesTheContent)
{
    const CaseRecord record = confirmed();
    EXPECT_TRUE(*m_outbox->withdraw(record.key));
    EXPECT_EQ(stateOf(record.key), CaseState::Withdrawn);
    EXPECT_FALSE(m_outbox->claim(record.key)->has_value());
    EXPECT_FALSE(*m_outbox->withdraw(record.key)) << "once";
    EXPECT_FALSE(*m_outbox->withdraw("unknown"));
}

TEST_F(OutboxTest, TheCourierWinsFromItsClaimOn)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    EXPECT_FALSE(*m_outbox->withdraw(record.key));
    ASSERT_TRUE(m_outbox->settle(record.key, reply(Kind::Lost, "timeout")));
    EXPECT_FALSE(*m_outbox->withdraw(record.key));
}

TEST_F(OutboxTest, WhatWasNeverSentMayBeWithdrawnAgain)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    EXPECT_EQ(m_outbox->settle(record.key, reply(Kind::NotSent, "connection-refused"))->state, CaseState::Queued);
    EXPECT_TRUE(*m_outbox->withdraw(record.key));
}

TEST_F(OutboxTest, EachReplyToASubmitHasItsState)
{
    const std::vector<std::pair<Reply, CaseState>> cases{
        {accepted(), CaseState::Accepted},
        {{.kind = Kind::Duplicate, .acceptance = {.caseNumber = "PA0416200001"}}, CaseState::Duplicate},
        {reply(Kind::Refused, "content-malformed"), CaseState::Quarantined},
        {reply(Kind::TryLater, "http-503"), CaseState::Queued},
        {reply(Kind::NotSent, "dns"), CaseState::Queued},
        {reply(Kind::Lost, "timeout"), CaseState::Unconfirmed},
        {reply(Kind::UnknownKey), CaseState::Unconfirmed},
        {accepted(""), CaseState::Unconfirmed},
        {reply(Kind::Duplicate), CaseState::Unconfirmed},
    };
    for (const auto& [said, state] : cases) {
        const CaseRecord record = confirmed();
        ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
        const auto settled = m_outbox->settle(record.key, said);
        ASSERT_TRUE(settled);
        EXPECT_EQ(settled->state, state) << static_cast<int>(said.kind);
        EXPECT_EQ(*m_outbox->find(record.key), *settled);
        EXPECT_EQ(settled->attempts, 1);
    }
}

TEST_F(OutboxTest, AcceptanceIsKeptWhole)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    ASSERT_TRUE(m_outbox->settle(record.key, accepted()));
    open();
    const CaseRecord kept = **m_outbox->find(record.key);
    EXPECT_EQ(kept.caseNumber, "PA0416208763");
    EXPECT_EQ(kept.acceptedAt, "2026-04-16T14:32:05+08:00");
    EXPECT_EQ(kept.promisedBy, "2026-04-28");
    EXPECT_EQ(kept.office.en, "Ping'an Human Resources");
    EXPECT_EQ(kept.problem, "");
}

TEST_F(OutboxTest, AResultIsHandedOnAndNotKept)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    const auto settled = m_outbox->settle(record.key, completed());
    ASSERT_TRUE(settled);
    EXPECT_EQ(settled->state, CaseState::Completed);
    EXPECT_EQ(settled->result, completed().acceptance.result);
    const CaseRecord kept = **m_outbox->find(record.key);
    EXPECT_EQ(kept.state, CaseState::Completed);
    EXPECT_EQ(kept.caseNumber, "PA0416208764");
    EXPECT_EQ(kept.result, std::nullopt);
    EXPECT_TRUE(m_outbox->pending()->empty());
    EXPECT_FALSE(m_outbox->claim(record.key)->has_value()) << "its sealed content is gone";
    for (const auto& entry : std::filesystem::directory_iterator(m_directory.path())) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        for (const char* personal : {"张测试", "ZM20260416000123", "r-000123", "参保证明"})
            EXPECT_EQ(bytes.find(personal), std::string::npos) << personal << " in " << entry.path();
    }
}

TEST_F(OutboxTest, ALostReplyWithAResultIsAskedFor)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    ASSERT_TRUE(m_outbox->settle(record.key, reply(Kind::Lost, "timeout")));
    const auto settled = m_outbox->settle(record.key, completed());
    ASSERT_TRUE(settled);
    EXPECT_EQ(settled->state, CaseState::Completed);
    EXPECT_TRUE(settled->result);
}

TEST_F(OutboxTest, ALookupThatFailsLeavesTheCaseUnconfirmed)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    ASSERT_TRUE(m_outbox->settle(record.key, reply(Kind::Lost, "timeout")));
    for (const Kind kind : {Kind::Refused, Kind::TryLater, Kind::NotSent, Kind::Lost, Kind::UnknownKey})
        EXPECT_EQ(m_outbox->settle(record.key, reply(kind, "x"))->state, CaseState::Unconfirmed);
    EXPECT_EQ(m_outbox->settle(record.key, accepted())->state, CaseState::Accepted);
}

TEST_F(OutboxTest, OnceUnansweredItIsNeverCalledUnsentAgain)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    ASSERT_TRUE(m_outbox->settle(record.key, reply(Kind::Lost, "timeout")));
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    EXPECT_EQ(m_outbox->settle(record.key, reply(Kind::NotSent, "dns"))->state, CaseState::Unconfirmed);
}

TEST_F(OutboxTest, AReplyForACaseThatWasNotSentIsAnError)
{
    const CaseRecord record = confirmed();
    EXPECT_EQ(m_outbox->settle(record.key, accepted()).error().code, "case-not-sent");
    EXPECT_EQ(stateOf(record.key), CaseState::Queued);
    EXPECT_EQ(m_outbox->settle("unknown", accepted()).error().code, "case-unknown");
}

TEST_F(OutboxTest, ADecidedCaseStaysDecided)
{
    const CaseRecord record = confirmed();
    ASSERT_TRUE(m_outbox->claim(record.key)->has_value());
    ASSERT_TRUE(m_outbox->settle(record.key, accepted()));
    EXPECT_FALSE(m_outbox->settle(record.key, accepted("PA0000000000")));
    EXPECT_EQ((*m_outbox->find(record.key))->caseNumber, "PA0416208763");
    EXPECT_FALSE(m_outbox->claim(record.key)->has_value());
}

TEST_F(OutboxTest, RecoveryTakesWhatAKilledCourierLeft)
{
    const CaseRecord queued = confirmed();
    const CaseRecord sending = confirmed();
    ASSERT_TRUE(m_outbox->claim(sending.key)->has_value());
    open();
    EXPECT_EQ(stateOf(sending.key), CaseState::Sending) << "opening alone changes nothing: kioskctl opens too";
    EXPECT_EQ(*m_outbox->recover(), 1);
    EXPECT_EQ(stateOf(sending.key), CaseState::Unconfirmed);
    EXPECT_EQ(stateOf(queued.key), CaseState::Queued);
}

TEST_F(OutboxTest, StatusCountsByStateAndKnowsTheOldest)
{
    EXPECT_TRUE(m_outbox->status()->counts.empty());
    EXPECT_EQ(m_outbox->status()->oldestWaiting, std::nullopt);
    const CaseRecord first = confirmed();
    m_clock.advance(std::chrono::minutes{5});
    const CaseRecord second = confirmed();
    const CaseRecord third = confirmed();
    ASSERT_TRUE(m_outbox->claim(first.key)->has_value());
    ASSERT_TRUE(m_outbox->settle(first.key, accepted()));
    ASSERT_TRUE(m_outbox->claim(second.key)->has_value());

    const auto status = m_outbox->status();
    ASSERT_TRUE(status);
    EXPECT_EQ(status->counts, (std::map<CaseState, std::int64_t>{{CaseState::Queued, 1}, {CaseState::Sending, 1}, {CaseState::Accepted, 1}}));
    EXPECT_EQ(status->oldestWaiting, second.confirmedAt);
    EXPECT_EQ(queueStatus(m_directory.path())->counts, status->counts);
}

TEST_F(OutboxTest, WhatThePlatformTookIsCountedFromTheHallsMidnight)
{
    const auto settle = [this](const std::string& at, Reply::Kind kind) {
        const CaseRecord one = confirmed();
        ASSERT_TRUE(m_outbox->claim(one.key)->has_value());
        Reply reply = accepted();
        reply.kind = kind;
        reply.acceptance.acceptedAt = at;
        ASSERT_TRUE(m_outbox->settle(one.key, reply));
    };
    m_clock.setWall(*fromRfc3339("2026-04-16T10:00:00+08:00"));
    EXPECT_EQ(*m_outbox->acceptedToday(), 0);
    settle("2026-04-15T23:59:59+08:00", Reply::Kind::Accepted);
    settle("2026-04-16T00:00:00+08:00", Reply::Kind::Accepted);
    settle("2026-04-15T16:30:00Z", Reply::Kind::Accepted);
    settle("2026-04-16T09:00:00+08:00", Reply::Kind::Duplicate);
    confirmed();
    EXPECT_EQ(*m_outbox->acceptedToday(), 2);
    m_clock.setWall(*fromRfc3339("2026-04-17T00:00:00+08:00"));
    EXPECT_EQ(*m_outbox->acceptedToday(), 0);
}

TEST_F(OutboxTest, QueueStatusOfNoOutboxSaysSo)
{
    const FreshDirectory empty;
    EXPECT_EQ(queueStatus(empty.path()).error().code, "store-missing");
}

TEST_F(OutboxTest, NewestListsEveryStateUpToALimit)
{
    confirmed();
    const CaseRecord second = confirmed();
    const CaseRecord third = confirmed();
    ASSERT_TRUE(*m_outbox->withdraw(third.key));
    const auto newest = m_outbox->newest(2);
    ASSERT_TRUE(newest);
    ASSERT_EQ(newest->size(), 2U);
    EXPECT_EQ((*newest)[0].key, third.key);
    EXPECT_EQ((*newest)[0].state, CaseState::Withdrawn);
    EXPECT_EQ((*newest)[1], second);
}

TEST_F(OutboxTest, OldestFirstAlsoWhenTheWallClockStepsBack)
{
    const CaseRecord first = confirmed();
    m_clock.setWall(m_clock.wall() - std::chrono::years{10});
    const CaseRecord second = confirmed();
    const auto pending = m_outbox->pending();
    ASSERT_EQ(pending->size(), 2U);
    EXPECT_EQ((*pending)[0].key, first.key);
    EXPECT_EQ((*pending)[1].key, second.key);
}

} // namespace changming::cases
