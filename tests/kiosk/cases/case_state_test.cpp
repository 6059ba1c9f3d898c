#include "kiosk/cases/case_state.h"

#include <gtest/gtest.h>

#include <set>

namespace changming::cases
{

TEST(CaseState, TokensAreThoseOfTheContract)
{
    std::set<std::string_view> tokens;
    for (const CaseState state : allCaseStates) {
        tokens.insert(token(state));
        EXPECT_EQ(caseStateFrom(token(state)), state);
    }
    EXPECT_EQ(tokens, (std::set<std::string_view>{"draft", "signed", "queued", "sending", "unconfirmed", "accepted", "duplicate", "in_progress",
                                                  "supplement", "completed", "refused", "withdrawn", "quarantined"}));
    EXPECT_EQ(caseStateFrom("Queued"), std::nullopt);
    EXPECT_EQ(caseStateFrom(""), std::nullopt);
}

TEST(CaseState, OnlyAQueuedOrDecidedCaseIsWithdrawn)
{
    using enum CaseState;
    for (const CaseState state : allCaseStates) {
        const bool allowed = state == Queued || state == Accepted || state == InProgress || state == Supplement;
        EXPECT_EQ(mayBecome(state, Withdrawn), allowed) << token(state);
    }
}

TEST(CaseState, NothingFollowsAnEnd)
{
    using enum CaseState;
    for (const CaseState end : {Duplicate, Completed, Refused, Withdrawn}) {
        for (const CaseState state : allCaseStates)
            EXPECT_FALSE(mayBecome(end, state)) << token(end) << " -> " << token(state);
    }
}

TEST(CaseState, TheCourierSendsBeforeAnythingIsAccepted)
{
    using enum CaseState;
    for (const CaseState state : allCaseStates)
        EXPECT_EQ(mayBecome(state, Accepted), state == Sending || state == Unconfirmed) << token(state);
    EXPECT_TRUE(mayBecome(Sending, Completed) && mayBecome(Unconfirmed, Completed)) << "decided in seconds";
    EXPECT_FALSE(mayBecome(Queued, Completed));
    EXPECT_FALSE(mayBecome(Unconfirmed, Queued)) << "its first request may still arrive";
    EXPECT_FALSE(mayBecome(Unconfirmed, Quarantined)) << "a refused question says nothing about the case";
}

} // namespace changming::cases
