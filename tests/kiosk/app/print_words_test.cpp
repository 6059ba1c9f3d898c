// What is said of a slip's printing: nothing before it begins, never "printed" where that is not known.
#include "kiosk/app/print_words.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace changming::app
{

using State = SlipPrinting::State;

TEST(PrintWords, EveryEndHasItsOwnSentence)
{
    EXPECT_TRUE(printWords(State::None, "").isEmpty());
    const std::set<QString> said{printWords(State::Printing, ""), printWords(State::Printed, ""), printWords(State::Failed, "paper-out"),
                                 printWords(State::Failed, "printer-gone"), printWords(State::Unknown, "")};
    EXPECT_EQ(said.size(), 5U);
    EXPECT_EQ(said.count(QString()), 0U);
}

TEST(PrintWords, WhatStaffPrintIsNoSlipOfACase)
{
    std::set<QString> said;
    for (const char* name : {"", "report", "test"})
        for (const auto& [state, reason] : {std::pair{State::Failed, "paper-out"}, {State::Failed, "printer-gone"}, {State::Unknown, ""}})
            said.insert(printWords(state, reason, name));
    EXPECT_EQ(said.size(), 9U);
    EXPECT_EQ(printWords(State::Failed, "printer-gone", "accepted"), printWords(State::Failed, "printer-gone"));
}

TEST(PrintWords, WhatIsNotKnownIsNoSlipInTheHand)
{
    EXPECT_TRUE(needsAnotherWay(State::Failed));
    EXPECT_TRUE(needsAnotherWay(State::Unknown));
    EXPECT_FALSE(needsAnotherWay(State::None));
    EXPECT_FALSE(needsAnotherWay(State::Printing));
    EXPECT_FALSE(needsAnotherWay(State::Printed));
}

} // namespace changming::app
