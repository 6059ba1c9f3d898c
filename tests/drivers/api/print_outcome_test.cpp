#include "drivers/api/print_outcome.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::drivers
{

TEST(PrintOutcome, ComesBackFromJson)
{
    for (const auto& outcome : {PrintOutcome{PrintOutcome::Kind::Printed, ""}, PrintOutcome{PrintOutcome::Kind::Failed, "paper-out"},
                                PrintOutcome{PrintOutcome::Kind::Unknown, "link-lost"}})
        EXPECT_EQ(*outcomeFromJson(outcomeToJson(outcome), ""), outcome);
}

TEST(PrintOutcome, IsClosed)
{
    for (const nlohmann::json& wrong :
         {nlohmann::json("printed"), nlohmann::json{{"outcome", "done"}, {"reason", ""}}, nlohmann::json{{"outcome", "printed"}},
          nlohmann::json{{"outcome", "printed"}, {"reason", "Free text"}}, nlohmann::json{{"outcome", 1}, {"reason", ""}}})
        EXPECT_EQ(outcomeFromJson(wrong, "x").error().place, "x") << wrong;
}

TEST(PrintState, Tokens)
{
    for (const PrintState state :
         {PrintState::Queued, PrintState::Preflight, PrintState::Sending, PrintState::Sent, PrintState::Printed, PrintState::Cut})
        EXPECT_EQ(*printStateFromToken(toToken(state)), state);
    EXPECT_FALSE(printStateFromToken("taken").ok());
}

} // namespace changming::drivers
