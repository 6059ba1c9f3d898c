#include "kiosk/schema/format.h"

#include <gtest/gtest.h>

namespace changming::schema
{

TEST(Format, ADateIsADayOfTheCalendar)
{
    using namespace std::chrono;
    EXPECT_EQ(parseDate("2028-02-29"), (year_month_day{year{2028}, February, day{29}}));
    for (const char* text : {"2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ",
                             "2026-01-0a", "+026-01-01", ""})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Format, UnknownNamesAreNotFound)
{
    EXPECT_NE(findFormat("date"), nullptr);
    EXPECT_NE(findFormat("regex"), nullptr);
    EXPECT_EQ(findFormat("email"), nullptr);
    EXPECT_EQ(findFormat(""), nullptr);
}

} // namespace changming::schema
