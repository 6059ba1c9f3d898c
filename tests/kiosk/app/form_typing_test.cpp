#include "kiosk/app/date_wheel.h"
#include "kiosk/app/form_picker.h"
#include "kiosk/app/form_typing.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace changming::app
{

namespace
{

using std::chrono::year;
using std::chrono::year_month_day;

std::string typed(const forms::Field& field, const std::string& keys)
{
    std::string text;
    for (const char key : keys)
        text = withKey(field, text, key);
    return text;
}

forms::Field number(std::size_t decimals)
{
    forms::Field field;
    field.kind = forms::Kind::Number;
    field.decimals = decimals;
    return field;
}

std::vector<forms::Option> options(int count, const std::string& label = "选项")
{
    return std::vector<forms::Option>(static_cast<std::size_t>(count), {label, false});
}

} // namespace

TEST(FormTyping, ANumberHasOnePointAndItsDecimals)
{
    EXPECT_EQ(typed(number(2), "12.345"), "12.34");
    EXPECT_EQ(typed(number(2), "1..5"), "1.5");
    EXPECT_EQ(typed(number(2), ".5"), "0.5");
    EXPECT_EQ(typed(number(2), "007"), "7");
    EXPECT_EQ(typed(number(0), "1.5"), "15") << "whole numbers have no point";
    EXPECT_EQ(extraKeyOf(number(0)), "");
    EXPECT_EQ(extraKeyOf(number(1)), ".");
    EXPECT_EQ(typed(number(0), "1234567890123").size(), 12U);
}

TEST(FormTyping, AnIdNumberEndsWithItsCheckDigit)
{
    forms::Field field;
    field.kind = forms::Kind::Digits;
    field.keyboard = forms::Keyboard::IdNumber;
    field.minLength = field.maxLength = 18;
    EXPECT_EQ(extraKeyOf(field), "X");
    EXPECT_EQ(typed(field, "11010519491231002X9"), "11010519491231002X");
    EXPECT_EQ(typed(field, "X1101"), "1101");
    EXPECT_EQ(typed(field, "110105194912310021X"), "110105194912310021");
    field.keyboard = forms::Keyboard::Digits;
    EXPECT_EQ(typed(field, "12X"), "12");
}

TEST(FormTyping, ACodeHasAFixedNumberOfLatinCharacters)
{
    forms::Field field;
    field.kind = forms::Kind::Text;
    field.keyboard = forms::Keyboard::Latin;
    EXPECT_FALSE(isCode(field));
    field.minLength = field.maxLength = 18;
    EXPECT_TRUE(isCode(field));
    field.keyboard = forms::Keyboard::Chinese;
    EXPECT_FALSE(isCode(field));
}

TEST(FormTyping, ADateIsEightDigits)
{
    EXPECT_EQ(isoOfDigits("20260501"), "2026-05-01");
    EXPECT_EQ(isoOfDigits("2026050"), std::nullopt);
    EXPECT_EQ(dayOf("2026-05-01"), year{2026} / 5 / 1);
    EXPECT_EQ(dayOf("2026-02-30"), std::nullopt);
    EXPECT_EQ(dayOf(""), std::nullopt);
    EXPECT_EQ(isoOf(year{2026} / 5 / 1), "2026-05-01");
    EXPECT_EQ(halfDate("2026050", Language::Chinese), "2026 年 05 月 0");
}

TEST(DateWheel, StaysInsideItsLimits)
{
    DateWheel wheel(nullptr);
    wheel.open(std::nullopt, year{2026} / 4 / 16, year{2026} / 4 / 16, year{2027} / 4 / 16);
    EXPECT_EQ(wheel.value(), (year_month_day{year{2026} / 4 / 16}));
    EXPECT_EQ(wheel.years(), (QStringList{QString(), QStringLiteral("2026"), QStringLiteral("2027")}));
    EXPECT_EQ(wheel.months(), (QStringList{QString(), QStringLiteral("4"), QStringLiteral("5")}));
    QSignalSpy turned(&wheel, &DateWheel::turned);
    wheel.turn(DateWheel::Day, -3);
    EXPECT_EQ(wheel.value(), (year_month_day{year{2026} / 4 / 16}));
    wheel.turn(DateWheel::Month, 100);
    EXPECT_EQ(wheel.value(), (year_month_day{year{2026} / 12 / 16})) << "a month does not change the year";
    wheel.turn(DateWheel::Year, 1);
    EXPECT_EQ(wheel.value(), (year_month_day{year{2027} / 4 / 16}));
    EXPECT_EQ(wheel.days().at(2), QString());
    EXPECT_EQ(turned.count(), 3);
}

TEST(DateWheel, ADayThatTheMonthLacksBecomesItsLast)
{
    DateWheel wheel(nullptr);
    wheel.open(year{2024} / 1 / 31, year{2026} / 4 / 16, std::nullopt, std::nullopt);
    wheel.turn(DateWheel::Month, 1);
    EXPECT_EQ(wheel.value(), (year_month_day{year{2024} / 2 / 29}));
    wheel.turn(DateWheel::Year, -1);
    EXPECT_EQ(wheel.value(), (year_month_day{year{2023} / 2 / 28}));
    EXPECT_EQ(wheel.days().at(2), QString());
}

TEST(FormPicker, ShowsAPageAndTheWaysToTheOthers)
{
    FormPicker picker(nullptr);
    picker.setPageSize(9);
    picker.show(options(20));
    EXPECT_EQ(picker.columns(), 3);
    EXPECT_EQ(picker.options()->rowCount(), 9);
    EXPECT_EQ(picker.moreBelow(), 11);
    EXPECT_FALSE(picker.moreAbove());
    picker.nextPage();
    picker.nextPage();
    EXPECT_EQ(picker.options()->rowCount(), 2);
    EXPECT_EQ(picker.indexOf(1), 19);
    EXPECT_EQ(picker.indexOf(2), -1);
    picker.nextPage();
    EXPECT_EQ(picker.indexOf(0), 18);
    picker.previousPage();
    EXPECT_EQ(picker.indexOf(0), 9);
    picker.show({});
    EXPECT_EQ(picker.indexOf(0), -1);
}

TEST(FormPicker, OpensWhereTheChosenOneStands)
{
    FormPicker picker(nullptr);
    picker.setPageSize(9);
    auto many = options(20);
    many[10].chosen = true;
    picker.show(many);
    EXPECT_EQ(picker.indexOf(0), 9);
    picker.setPageSize(6);
    EXPECT_EQ(picker.indexOf(0), 6) << "what stood on top is still there";
}

TEST(FormPicker, LongLabelsHaveFewerColumns)
{
    EXPECT_EQ(columnsFor(options(2, "汉族")), 3);
    EXPECT_EQ(columnsFor(options(2, "维吾尔族自治县的人")), 2);
    EXPECT_EQ(columnsFor(options(2, "城乡居民基本养老保险待遇领取人员资格认证")), 1);
}

} // namespace changming::app
