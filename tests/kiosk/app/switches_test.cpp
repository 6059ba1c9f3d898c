// A whole application with two keys: next and choose. Nothing else is done to the machine but that a card is placed.
#include "tests/kiosk/app/keys_fixture.h"

#include <cstdio>

namespace changming::app
{

class TwoSwitches : public KeysFixture
{
protected:
    static constexpr int longestRound = 120; // controls of one page

    void choose() { press(Qt::Key_F10); }
    // Round until this control has the focus, then it is chosen.
    void choose(const QString& name)
    {
        see();
        for (int i = 0; i < longestRound && focusedName() != name; ++i)
            press(Qt::Key_F9);
        ASSERT_EQ(focusedName(), name);
        choose();
    }
    void type(const QString& field, const std::string& digits, const QString& instead = {})
    {
        choose(field);
        if (!instead.isEmpty())
            choose(instead);
        for (const char digit : digits)
            choose(QString(QLatin1Char(digit)));
        choose(QStringLiteral("填好了"));
        EXPECT_EQ(focusedName(), field) << "back where one came from";
    }
    bool isOn(VisitController::Page page) const { return m_stage->visit() != nullptr && m_stage->visit()->page() == page; }
};

TEST_F(TwoSwitches, FromNobodyToTheNumber)
{
    choose(QStringLiteral("碰一下屏幕，开始"));
    ASSERT_TRUE(isOn(VisitController::Home));
    choose(QStringLiteral("社会保险"));
    ASSERT_TRUE(isOn(VisitController::List));
    EXPECT_TRUE(m_stage->visit()->face()->twoSwitches()) << "the ring may be larger";
    choose(QStringLiteral("参加居民养老保险"));
    ASSERT_TRUE(isOn(VisitController::Guide));
    choose(QStringLiteral("现在就办"));
    ASSERT_TRUE(isOn(VisitController::Consent));
    choose(QStringLiteral("同意"));
    ASSERT_TRUE(isOn(VisitController::TapCard));
    VisitController& visit = *m_stage->visit();
    Q_EMIT visit.card()->identified(residentCard("11010519491231002X"));
    ASSERT_TRUE(isOn(VisitController::Proof));
    ASSERT_TRUE(eventually([&] { return control(QStringLiteral("不用手机，继续办")) != nullptr || control(QStringLiteral("不用了，继续")) != nullptr; }));
    choose(control(QStringLiteral("不用手机，继续办")) != nullptr ? QStringLiteral("不用手机，继续办") : QStringLiteral("不用了，继续"));
    ASSERT_TRUE(isOn(VisitController::Form));

    choose(QStringLiteral("就住户籍地"));
    type(QStringLiteral("手机号码"), "13800000000");
    choose(QStringLiteral("下一步"));
    ASSERT_EQ(visit.form()->step(), 1);
    choose(QStringLiteral("每年 500 元"));
    type(QStringLiteral("从哪天起？"), "20260501", QStringLiteral("打字输入"));
    choose(QStringLiteral("下一步"));
    ASSERT_EQ(visit.form()->step(), 2);
    choose(QStringLiteral("社保卡"));
    choose(QStringLiteral("不是"));
    choose(QStringLiteral("下一步"));
    ASSERT_TRUE(isOn(VisitController::Materials));
    choose(QStringLiteral("以后再补"));
    choose(QStringLiteral("下一步"));
    ASSERT_TRUE(isOn(VisitController::Commitment));
    while (!visit.commitment()->atEnd())
        choose(QStringLiteral("下一页"));
    choose(QStringLiteral("不便手写")); // the card in place of the hand
    Q_EMIT visit.card()->peeked(residentCard("11010519491231002X"));
    choose(QStringLiteral("签好了"));
    ASSERT_TRUE(isOn(VisitController::Check));
    choose(QStringLiteral("确认提交"));
    ASSERT_TRUE(eventually([&] { return isOn(VisitController::Accepted); }));
    EXPECT_EQ(visit.submission()->caseNumber(), QStringLiteral("PA 0416 2087 63"));
    choose(QStringLiteral("完成"));
    ASSERT_TRUE(isOn(VisitController::Rating));
    choose(QStringLiteral("不评"));
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    EXPECT_EQ(m_platform.submitted, 1);
    std::printf("an application by two switches: %d presses\n", m_presses);
}

TEST_F(TwoSwitches, ASearchOnTheKeyboardOfTheScreen)
{
    choose(QStringLiteral("碰一下屏幕，开始"));
    choose(QStringLiteral("搜索"));
    ASSERT_TRUE(isOn(VisitController::Search));
    for (const char letter : std::string("cjjm"))
        choose(QString(QLatin1Char(letter)));
    choose(QStringLiteral("收起键盘"));
    choose(QStringLiteral("参加居民养老保险"));
    ASSERT_TRUE(isOn(VisitController::Guide));
    choose(QStringLiteral("退出"));
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
}

TEST_F(TwoSwitches, WhileOneTypesTheRoundIsThePads)
{
    VisitController& visit = beginVisit();
    openPensionItem();
    visit.apply();
    identify();
    choose(QStringLiteral("手机号码"));
    for (int i = 0; i < 30; ++i) {
        EXPECT_TRUE(QString(QStringLiteral("0123456789删除填好了")).contains(focusedName())) << focusedName().toStdString();
        press(Qt::Key_F9);
    }
}

} // namespace changming::app
