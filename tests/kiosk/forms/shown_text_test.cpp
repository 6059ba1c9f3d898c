#include "kiosk/forms/shown_text.h"

#include <gtest/gtest.h>

namespace changming::forms
{

TEST(ShownText, GroupsAsFarAsItGoes)
{
    EXPECT_EQ(grouped(Shape::Mobile, "13800000000"), "138 0000 0000");
    EXPECT_EQ(grouped(Shape::Mobile, "1380"), "138 0");
    EXPECT_EQ(grouped(Shape::Mobile, "138"), "138");
    EXPECT_EQ(grouped(Shape::Mobile, ""), "");
    EXPECT_EQ(grouped(Shape::Mobile, "138000000001"), "138 0000 00001");
    EXPECT_EQ(grouped(Shape::IdNumber, "99010119900101001X"), "990 101 1990 0101 001X");
    EXPECT_EQ(grouped(Shape::BankCard, "6222000000000000123"), "6222 0000 0000 0000 123");
    EXPECT_EQ(grouped(Shape::Plain, "平安区 1 号"), "平安区 1 号");
}

TEST(ShownText, MasksLeaveWhatTheContractSays)
{
    EXPECT_EQ(masked(Shape::IdNumber, "990101199001010014"), "990 *** **** **** 0014");
    EXPECT_EQ(masked(Shape::Mobile, "13812340000"), "138 **** 0000");
    EXPECT_EQ(masked(Shape::BankCard, "6222000000000000123"), "**** **** **** ***0 123");
    EXPECT_EQ(masked(Shape::BankCard, "1234"), "****");
    EXPECT_EQ(masked(Shape::Plain, "测试甲"), "测**");
    EXPECT_EQ(masked(Shape::IdNumber, ""), "");
}

TEST(ShownText, DatesInWords)
{
    using namespace std::chrono;
    EXPECT_EQ(dateText(year{2026} / May / 1, Language::Chinese), "2026 年 5 月 1 日");
    EXPECT_EQ(dateText(year{2026} / December / 31, Language::English), "31 December 2026");
}

} // namespace changming::forms
