#include "tests/platform/ledger.h"

#include "tests/platform/demo_pki.h"

#include <gtest/gtest.h>

#include <set>

namespace changming::sandbox
{

namespace
{

class LedgerFile : public testing::Test
{
protected:
    tests::TemporaryDirectory directory;
    std::unique_ptr<Ledger> ledger = Ledger::open(directory / "platform.db").value();
    WallTime now = fromRfc3339("2026-04-16T14:32:05+08:00").value();

    static Submission submission(const std::string& id, const std::string& person)
    {
        return {"key-" + id, "PA-RS-0005", "A017", "暂-A017-3F7Q", "token-" + id, person, "sealed " + id};
    }
};

} // namespace

TEST_F(LedgerFile, acceptsWithANumberOfTheDay)
{
    const auto outcome = ledger->decide(submission("1", "p"), now);
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_TRUE(outcome->fresh);
    EXPECT_TRUE(outcome->decision.caseNumber.starts_with("PA0416"));
    EXPECT_NE(outcome->decision.body.find("2026-04-28"), std::string::npos);
    EXPECT_EQ(ledger->sealedBody("key-1").value(), "sealed 1");
}

TEST_F(LedgerFile, decidesOnceAndKeepsItOverARestart)
{
    const auto first = ledger->decide(submission("1", "p"), now).value();
    ledger.reset();
    ledger = Ledger::open(directory / "platform.db").value();
    const auto again = ledger->decide(submission("1", "p"), now + std::chrono::hours(5)).value();
    EXPECT_FALSE(again.fresh);
    EXPECT_EQ(again.decision.body, first.decision.body);
    EXPECT_EQ(ledger->cases().value().size(), 1U);
}

TEST_F(LedgerFile, personsAreKeptApart)
{
    const auto first = ledger->decide(submission("1", "p"), now).value();
    EXPECT_EQ(ledger->decide(submission("2", "q"), now).value().decision.kind, Decision::Kind::Accepted);
    const auto duplicate = ledger->decide(submission("3", "p"), now).value();
    EXPECT_EQ(duplicate.decision.kind, Decision::Kind::Duplicate);
    EXPECT_EQ(duplicate.decision.caseNumber, first.decision.caseNumber);
    EXPECT_EQ(ledger->find("key-3").value()->kind, Decision::Kind::Duplicate);
}

TEST_F(LedgerFile, numbersAreUnique)
{
    std::set<std::string> numbers;
    for (int i = 0; i < 300; ++i)
        numbers.insert(ledger->decide(submission(std::to_string(i), std::to_string(i)), now).value().decision.caseNumber);
    EXPECT_EQ(numbers.size(), 300U);
}

TEST_F(LedgerFile, slipTokenBelongsToOneCase)
{
    ASSERT_TRUE(ledger->decide(submission("1", "p"), now));
    auto other = submission("2", "q");
    other.slipToken = "token-1";
    EXPECT_EQ(ledger->decide(other, now).error().code, "slip-token-taken");
    EXPECT_FALSE(ledger->find("key-2").value().has_value()) << "nothing is decided";
    EXPECT_EQ(ledger->caseOfSlip("token-1").value()->key, "key-1");
}

} // namespace changming::sandbox
