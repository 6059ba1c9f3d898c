#include "kiosk/schema/format.h"

#include <gtest/gtest.h>

#include <string>

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

namespace
{

bool accepts(std::string_view format, std::string_view text)
{
    const auto* found = findFormat(format);
    return found != nullptr && found->accepts(text);
}

} // namespace

TEST(Format, AnIdNumberHasItsCheckDigit)
{
    // Specimens of GB 11643, of residence permits (81, 82, 83) and of the permanent resident's card of 2023 (9).
    for (const char* text : {"11010519491231002X", "11010519491231002x", "440524188001010014", "931586198001010028", "810000199001010019",
                             "820000199001010029", "830000199001010012"})
        EXPECT_TRUE(accepts("id-number", text)) << text;
    for (const char* text : {"110105194912310021", "11010519491231002", "11010519491231002X1", "110105194902300029", "00010519491231002X",
                             "160105194912310023", "1101051949123100AX", "X1010519491231002X", "CAN110081080310", ""})
        EXPECT_FALSE(accepts("id-number", text)) << text;
    // Every other last character is wrong, and so is every digit that was mistyped.
    const std::string good = "11010519491231002X";
    for (const char last : std::string("0123456789"))
        EXPECT_FALSE(accepts("id-number", good.substr(0, 17) + last));
    for (std::size_t i = 14; i < 17; ++i) {
        auto wrong = good;
        wrong[i] = wrong[i] == '9' ? '0' : static_cast<char>(wrong[i] + 1);
        EXPECT_FALSE(accepts("id-number", wrong)) << wrong;
    }
}

TEST(Format, ACreditCodeHasItsCheckCharacter)
{
    for (const char* text : {"91350100M000100Y43", "91990101MA0000001Y", "92990101MA0000002Y"})
        EXPECT_TRUE(accepts("credit-code", text)) << text;
    for (const char* text : {"91350100M000100Y44", "91350100m000100y43", "91350100M000100Y4", "9135010OM000100Y43", "913501I0M000100Y43", ""})
        EXPECT_FALSE(accepts("credit-code", text)) << text;
}

TEST(Format, MobilesAndDivisions)
{
    EXPECT_TRUE(accepts("mobile", "13800000000"));
    for (const char* text : {"12800000000", "1380000000", "138000000000", "1380000000a", "23800000000"})
        EXPECT_FALSE(accepts("mobile", text)) << text;
    EXPECT_TRUE(accepts("division", "330100"));
    EXPECT_TRUE(accepts("division", "990101001"));
    for (const char* text : {"33010", "33010a", "9901010010", ""})
        EXPECT_FALSE(accepts("division", text)) << text;
    EXPECT_EQ(formatNames("|"), "date|id-number|credit-code|mobile|division|regex");
}

} // namespace changming::schema
