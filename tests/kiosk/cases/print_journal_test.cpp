#include "kiosk/cases/print_journal.h"

#include "kiosk/base/uuid.h"
#include "tests/kiosk/cases/case_fixture.h"

#include <gtest/gtest.h>

namespace changming::cases
{

namespace
{

class PrintJournalTest : public testing::Test
{
protected:
    void SetUp() override { open(); }

    void open()
    {
        m_journal.reset();
        auto journal = PrintJournal::open(m_directory.path(), m_clock);
        ASSERT_TRUE(journal);
        m_journal = *std::move(journal);
    }

    PrintJob begun(const std::string& templateId = "accepted")
    {
        auto job = m_journal->begin("case-1", templateId, "instance-1");
        EXPECT_TRUE(job);
        return job ? *job : PrintJob{};
    }

    PrintState latestState()
    {
        auto job = m_journal->latest("case-1", "accepted");
        EXPECT_TRUE(job && job->has_value());
        return (*job)->state;
    }

    FreshDirectory m_directory;
    ManualClock m_clock{std::chrono::sys_days{std::chrono::year{2026} / 4 / 16}};
    std::unique_ptr<PrintJournal> m_journal;
};

} // namespace

TEST(PrintState, HasItsTokens)
{
    for (const PrintState state : {PrintState::Sending, PrintState::Printed, PrintState::Stopped, PrintState::Refused, PrintState::Unknown})
        EXPECT_EQ(printStateFrom(token(state)), state);
    EXPECT_EQ(printStateFrom("done"), std::nullopt);
}

TEST_F(PrintJournalTest, AJobIsJournalledBeforeItsFirstByte)
{
    const PrintJob job = begun();
    EXPECT_TRUE(isUuidV4(job.jobId));
    EXPECT_EQ(job.printing, 1);
    EXPECT_FALSE(job.isReprint());
    EXPECT_EQ(latestState(), PrintState::Sending);
    EXPECT_EQ((*m_journal->latest("case-1", "accepted"))->instance, "instance-1");
    EXPECT_EQ((*m_journal->latest("case-1", "accepted"))->begunAt, m_clock.wall());
}

TEST_F(PrintJournalTest, AJobLeftInsideBecomesUnknownAtTheNextStart)
{
    const PrintJob job = begun();
    open();
    EXPECT_EQ(latestState(), PrintState::Unknown);
    EXPECT_EQ(m_journal->finish(job.jobId, PrintState::Printed, "")->state, PrintState::Printed) << "the device service still knew it";
}

TEST_F(PrintJournalTest, AReprintIsNumberedAndMarked)
{
    EXPECT_TRUE(m_journal->finish(begun().jobId, PrintState::Stopped, "paper-out"));
    const PrintJob second = begun();
    EXPECT_EQ(second.printing, 2);
    EXPECT_TRUE(second.isReprint());
    EXPECT_NE(second.jobId, "");
    EXPECT_EQ(begun("saved").printing, 1) << "another slip of the same case";
}

TEST_F(PrintJournalTest, WhatNeverReachedThePaperIsNoPrinting)
{
    EXPECT_TRUE(m_journal->finish(begun().jobId, PrintState::Refused, "paper-out"));
    EXPECT_EQ(begun().printing, 1);
}

TEST_F(PrintJournalTest, AnEndIsFinal)
{
    const PrintJob job = begun();
    EXPECT_TRUE(m_journal->finish(job.jobId, PrintState::Printed, ""));
    EXPECT_EQ(m_journal->finish(job.jobId, PrintState::Stopped, "late")->state, PrintState::Printed);
    EXPECT_EQ(m_journal->finish("unknown", PrintState::Printed, "").error().code, "print-job-unknown");
}

TEST_F(PrintJournalTest, SlipsWithoutACaseAreAlwaysFirstPrintings)
{
    EXPECT_EQ(m_journal->begin("", "guide", "i")->printing, 1);
    EXPECT_EQ(m_journal->begin("", "guide", "i")->printing, 1);
    EXPECT_EQ(*m_journal->latest("case-2", "accepted"), std::nullopt);
}

TEST_F(PrintJournalTest, ThePaperThatWasUsedIsCounted)
{
    EXPECT_EQ(*m_journal->paperUsed({}), PaperUse{});
    const PrintJob first = begun();
    ASSERT_TRUE(m_journal->measured(first.jobId, 210));
    ASSERT_TRUE(m_journal->finish(first.jobId, PrintState::Printed, ""));
    ASSERT_TRUE(m_journal->finish(begun().jobId, PrintState::Printed, "")); // from before lengths were kept
    const PrintJob refused = begun();
    ASSERT_TRUE(m_journal->measured(refused.jobId, 210));
    ASSERT_TRUE(m_journal->finish(refused.jobId, PrintState::Refused, "paper-out"));
    m_clock.advance(std::chrono::hours{1});
    const PrintJob last = begun();
    ASSERT_TRUE(m_journal->measured(last.jobId, 90));
    EXPECT_EQ(*m_journal->paperUsed({}), (PaperUse{3, 2, 300}));
    EXPECT_EQ(*m_journal->paperUsed(m_clock.wall()), (PaperUse{1, 1, 90}));
    EXPECT_EQ(*m_journal->paperUsed(m_clock.wall() + std::chrono::seconds{1}), PaperUse{});
    EXPECT_EQ(*paperUsedSince(m_directory.path(), {}), (PaperUse{3, 2, 300}));
    EXPECT_EQ(latestState(), PrintState::Sending) << "who only counts ends no job";
    EXPECT_EQ(paperUsedSince(m_directory / "nowhere", {}).error().code, "store-missing");
}

TEST_F(PrintJournalTest, SharesTheFileWithTheOutbox)
{
    auto outbox = Outbox::open({.dataDir = m_directory.path(), .terminalId = "A017", .seal = markingSeal}, m_clock);
    ASSERT_TRUE(outbox);
    EXPECT_TRUE((*outbox)->confirm(specimen()));
    begun();
    EXPECT_TRUE((*outbox)->confirm(specimen()));
    EXPECT_EQ((*outbox)->pending()->size(), 2U);
}

} // namespace changming::cases
