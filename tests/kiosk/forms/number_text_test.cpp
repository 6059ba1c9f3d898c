#include "kiosk/forms/number_text.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::forms
{

TEST(NumberText, BecomesANumberWhenItIsOne)
{
    EXPECT_EQ(numberFromText("12"), 12);
    EXPECT_TRUE(numberFromText("12").is_number_integer());
    EXPECT_EQ(numberFromText("12.50"), 12.5);
    EXPECT_EQ(numberFromText("0.01"), 0.01);
    EXPECT_EQ(numberFromText("-3"), -3);
    EXPECT_EQ(numberFromText("999999999999.999999"), 999999999999.999999);
    for (const char* text : {"", "12.", ".5", "1,200", "1e3", "--1", "12 ", "1.2.3", "１２", "1000000000000", "0.1234567", "nan", "0x1"})
        EXPECT_TRUE(numberFromText(text).is_string()) << text;
}

TEST(NumberText, MoneyHasItsFenAndItsThousands)
{
    EXPECT_EQ(moneyText(1234.5), "1,234.50");
    EXPECT_EQ(moneyText(0), "0.00");
    EXPECT_EQ(moneyText(0.05), "0.05");
    EXPECT_EQ(moneyText(999), "999.00");
    EXPECT_EQ(moneyText(1000), "1,000.00");
    EXPECT_EQ(moneyText(123456789.99), "123,456,789.99");
    EXPECT_EQ(moneyText(-1234.5), "-1,234.50");
    EXPECT_EQ(moneyText("x"), "");
    EXPECT_EQ(textOfNumber(86.5), "86.5");
    EXPECT_EQ(textOfNumber("86"), "");
}

} // namespace changming::forms
