// Fields that are typed or turned, filled in through the page with real touches on what a person finds by its name.
#include "tests/kiosk/app/form_page_fixture.h"

namespace changming::app
{

using FormFields = FormPageFixture;

TEST_F(FormFields, TextIsTypedWithTheKeyboard)
{
    look("texts");
    touch(QStringLiteral("Employer"));
    EXPECT_EQ(form_().pad(), FormController::KeysPad);
    EXPECT_TRUE(named(QStringLiteral("Next")).empty()) << "the bars make room for the keyboard";
    touch(QStringLiteral("Pinyin"));
    touchEach(QStringLiteral("pingan"));
    look("pinyin");
    EXPECT_EQ(text("/employer"), "") << "letters are no answer before they are chosen";
    touch(QStringLiteral("平安"));
    EXPECT_EQ(text("/employer"), "平安");
    touchEach(QStringLiteral("ab"));
    touch(QStringLiteral("Close keys"));
    EXPECT_EQ(text("/employer"), "平安ab") << "letters that were not made Chinese stay letters";
    touch(QStringLiteral("Employer"));
    touch(QStringLiteral("Erase"));
    touch(QStringLiteral("Erase"));
    EXPECT_EQ(text("/employer"), "平安");

    touch(QStringLiteral("E-mail"));
    touch(QStringLiteral("ABC"));
    touch(QStringLiteral("A"));
    touch(QStringLiteral("ABC"));
    touch(QStringLiteral("b"));
    touch(QStringLiteral("123"));
    touch(QStringLiteral("@"));
    look("signs");
    touch(QStringLiteral("Letters"));
    touch(QStringLiteral("c"));
    touch(QStringLiteral("7"));
    touch(QStringLiteral("Close keys"));
    EXPECT_EQ(text("/email"), "Ab@c7") << "back among English letters, with the digits above them";
}

TEST_F(FormFields, DigitsAndTheCheckDigitOfAnIdNumber)
{
    touch(QStringLiteral("Your spouse's ID number"));
    touch(QStringLiteral("X"));
    touchEach(QStringLiteral("11010519491231002X3"));
    look("id-number");
    EXPECT_EQ(text("/spouseId"), "11010519491231002X") << "X stands at the end alone, and nothing behind it";
    touch(QStringLiteral("Done"));
    touch(QStringLiteral("Mobile number"));
    EXPECT_TRUE(named(QStringLiteral("X")).empty());
    touchEach(QStringLiteral("138000000001"));
    EXPECT_EQ(text("/mobile"), "13800000000");
    look("digits");
}

TEST_F(FormFields, ErrorsAreListedAndLeadToTheirFields)
{
    touch(QStringLiteral("Next"));
    EXPECT_EQ(form_().step(), 0);
    EXPECT_EQ(form_().errorCount(), 3);
    look("errors");
    touch(form_().firstErrors().at(2));
    EXPECT_EQ(form_().openRow(), form_().fields()->rowOf("/mobile"));
    look("led-to-the-field");
    touchEach(QStringLiteral("13800000000"));
    EXPECT_EQ(form_().errorCount(), 2) << "what is mended is told no more";
}

TEST_F(FormFields, NumbersAndMoney)
{
    goTo(1);
    look("numbers");
    touch(QStringLiteral("Floor area"));
    touchEach(QStringLiteral("086.55"));
    EXPECT_EQ(text("/area"), "86.5") << "no zero in front, one decimal place";
    touch(QStringLiteral("Done"));
    touch(QStringLiteral("Monthly income"));
    touchEach(QStringLiteral(".5"));
    EXPECT_EQ(text("/income"), "0.5");
    for (int i = 0; i < 3; ++i)
        touch(QStringLiteral("Erase"));
    touchEach(QStringLiteral("12345.678"));
    EXPECT_EQ(text("/income"), "12345.67");
    look("money");
}

TEST_F(FormFields, ADateIsTurnedOrTyped)
{
    goTo(1);
    touch(QStringLiteral("From which day?"));
    look("wheel");
    EXPECT_TRUE(named(QStringLiteral("Previous year")).empty()) << "not before today";
    touch(QStringLiteral("Next month"));
    EXPECT_EQ(text("/startDate"), "2026-05-16");
    touch(QStringLiteral("Previous day"));
    touch(QStringLiteral("Next year"));
    EXPECT_EQ(text("/startDate"), "2027-04-16") << "as far as the limits go";
    EXPECT_TRUE(named(QStringLiteral("Next day")).empty());
    touch(QStringLiteral("Type it"));
    for (int i = 0; i < 8; ++i)
        touch(QStringLiteral("Erase"));
    touchEach(QStringLiteral("202606"));
    look("date-half-typed");
    touchEach(QStringLiteral("02"));
    EXPECT_EQ(text("/startDate"), "2026-06-02");
    touch(QStringLiteral("Turn it"));
    touch(QStringLiteral("Next day"));
    touch(QStringLiteral("Done"));
    EXPECT_EQ(text("/startDate"), "2026-06-03");
}

TEST_F(FormFields, TheWheelIsDragged)
{
    goTo(1);
    touch(QStringLiteral("From which day?"));
    const auto day = named(QStringLiteral("Next day")).front().place;
    const QPoint middle(static_cast<int>(day.center().x()), static_cast<int>(day.top() - day.height() / 2 - 20));
    QTest::mousePress(&m_stage->window(), Qt::LeftButton, {}, middle);
    for (int step = 1; step <= 6; ++step)
        QTest::mouseMove(&m_stage->window(), middle - QPoint(0, step * 30));
    QTest::mouseRelease(&m_stage->window(), Qt::LeftButton, {}, middle - QPoint(0, 180));
    settle();
    EXPECT_GT(text("/startDate"), "2026-04-17");
    EXPECT_LT(text("/startDate"), "2026-04-25");
}

TEST_F(FormFields, AClosedFieldSaysWhyAndALongTextStandsWhole)
{
    goTo(1);
    EXPECT_TRUE(field("/guardian")->locked);
    EXPECT_TRUE(named(QStringLiteral("Guardian")).empty()) << "it is text, nothing to touch";
    form_().openField(form_().fields()->rowOf("/reason"));
    form_().keyboard()->setText(
        QStringLiteral("家里老人行动不便，去年冬天摔了一跤，现在离不开人照顾。想申请上门服务，也想问问有没有补贴可以一起办，材料都带来了。"));
    touch(QStringLiteral("Pinyin"));
    touch(QStringLiteral("x"));
    look("paragraph");
    touch(QStringLiteral("Close keys"));
    look("numbers-filled");
}

} // namespace changming::app
