#include "kiosk/base/working_days.h"

#include <gtest/gtest.h>

namespace changming
{

using namespace std::chrono_literals;

TEST(WorkingDays, weekendsAreSkipped)
{
    EXPECT_EQ(isoDate(workingDaysAfter(2026y / 4 / 16, 8)), "2026-04-28"); // Thursday to Tuesday
    EXPECT_EQ(isoDate(workingDaysAfter(2026y / 4 / 17, 1)), "2026-04-20"); // Friday to Monday
    EXPECT_EQ(isoDate(workingDaysAfter(2026y / 4 / 18, 1)), "2026-04-20"); // Saturday too
    EXPECT_EQ(isoDate(workingDaysAfter(2026y / 12 / 31, 1)), "2027-01-01");
}

} // namespace changming
