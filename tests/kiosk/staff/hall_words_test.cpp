#include "kiosk/staff/hall_words.h"

#include "kiosk/staff/audit_entry.h"

#include <gtest/gtest.h>

#include <set>

namespace changming::staff
{

TEST(HallWords, EveryStateHasItsOwnWordsInBothLanguages)
{
    std::set<std::string> words;
    for (const auto state : cases::allCaseStates) {
        EXPECT_TRUE(words.insert(nameOf(state).zh).second) << cases::token(state);
        EXPECT_TRUE(words.insert(nameOf(state).en).second) << cases::token(state);
    }
    EXPECT_FALSE(words.contains(""));
}

TEST(HallWords, EveryActionHasWordsAndAnUnknownOneItsToken)
{
    for (int n = 0; n <= static_cast<int>(AuditAction::ReportSent); ++n) {
        const auto action = token(static_cast<AuditAction>(n));
        EXPECT_FALSE(actionName(action).zh.empty());
        EXPECT_NE(actionName(action).zh, action);
    }
    EXPECT_EQ(actionName("door.opened").zh, "door.opened");
}

} // namespace changming::staff
