// Every page by keyboard: in reading order and round, into view, back, over warnings and pads.
#include "kiosk/app/focus_walk.h"

#include "tests/kiosk/app/keys_fixture.h"
#include "tests/kiosk/app/page_survey.h"

#include <QSet>

namespace changming::app
{

class Walk : public KeysFixture
{
protected:
    // All that a finger can press on this page is reached by Tab, once a round, in order; Shift+Tab is the way back.
    void walkRound(const char* name)
    {
        see();
        const QList<QQuickItem*> all = controls();
        ASSERT_FALSE(all.isEmpty()) << name;
        for (const Control& seen : touchableOf(page()))
            EXPECT_TRUE(std::ranges::any_of(all, [&](QQuickItem* one) { return nameOf(one) == seen.name; })) << name << ": " << seen.name.toStdString();
        const QString there = m_stage->visit() == nullptr ? QString() : QString::number(m_stage->visit()->page());
        press(Qt::Key_Tab);
        const auto start = all.indexOf(focused());
        ASSERT_GE(start, 0) << name;
        for (qsizetype i = 1; i <= all.size(); ++i) {
            press(i % 3 == 0 ? Qt::Key_Tab : i % 3 == 1 ? Qt::Key_Down : Qt::Key_Right);
            ASSERT_EQ(focused(), all[(start + i) % all.size()]) << name << " " << i << " " << focusedName().toStdString();
            EXPECT_TRUE(focused()->isVisible());
            EXPECT_TRUE(isInView(focused())) << name << ": " << focusedName().toStdString();
        }
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            if (i % 2 == 0)
                press(Qt::Key_Backtab, Qt::ShiftModifier);
            else
                press(i % 3 == 0 ? Qt::Key_Up : Qt::Key_Left);
            ASSERT_EQ(focused(), all[(start + i) % all.size()]) << name << " " << i;
        }
        EXPECT_EQ(there, m_stage->visit() == nullptr ? QString() : QString::number(m_stage->visit()->page())) << name << ": to look is not to choose";
    }

    static std::vector<Control> touchableOf(QQuickItem* root)
    {
        std::vector<Control> touchable = controlsOf(root);
        static const QSet<QString> roles{QString::number(QAccessible::Button), QString::number(QAccessible::RadioButton), QString::number(QAccessible::CheckBox),
                                         QString::number(QAccessible::EditableText), QString::number(QAccessible::Link)};
        std::erase_if(touchable, [](const Control& control) { return !roles.contains(control.role); });
        return touchable;
    }
    static bool isInView(QQuickItem* item)
    {
        const QRectF place = item->mapRectToScene(item->boundingRect());
        for (QQuickItem* above = item->parentItem(); above != nullptr; above = above->parentItem()) {
            const QRectF view = above->mapRectToScene(above->boundingRect());
            if (above->clip() && (place.height() > view.height() ? !view.intersects(place) : !view.adjusted(-1, -1, 1, 1).contains(place)))
                return false;
        }
        return true;
    }
};

TEST_F(Walk, GoesRoundOnEveryPageOfAnApplication)
{
    walkRound("attract");
    press(Qt::Key_Return);
    ASSERT_NE(m_stage->visit(), nullptr);
    VisitController& visit = *m_stage->visit();
    walkRound("home");
    visit.openAll();
    walkRound("browse");
    visit.openDepartments();
    walkRound("departments");
    visit.openSearch();
    walkRound("search");
    visit.keyboard()->setText(QStringLiteral("养老"));
    walkRound("search with hits");
    visit.home();
    openPensionItem();
    walkRound("guide");
    visit.guide()->toggle(1);
    walkRound("guide, a section open");
    visit.openTakeAway();
    walkRound("take-away");
    visit.back();
    visit.apply();
    walkRound("consent");
    readCard();
    walkRound("proof");
    skipProof();
    ASSERT_EQ(visit.page(), VisitController::Form);
    walkRound("form");
    visit.nextStep();
    walkRound("form with errors");
    visit.form()->openField(visit.form()->fields()->rowOf("/mobile"));
    walkRound("form, typing");
    visit.form()->closePad();
    fillForm();
    walkRound("check");
    visit.back();
    walkRound("commitment");
    visit.back();
    visit.back();
    walkRound("materials");
}

TEST_F(Walk, EscapeGoesBackAndWhatStandsOverThePageClosesFirst)
{
    VisitController& visit = beginVisit();
    visit.openAll();
    see();
    QQuickItem* const help = control(QStringLiteral("帮助"));
    ASSERT_NE(help, nullptr);
    while (focused() != help)
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(focusedName(), QStringLiteral("知道了")) << "a dialog takes the focus";
    press(Qt::Key_Escape);
    EXPECT_EQ(visit.page(), VisitController::Browse);
    EXPECT_FALSE(hasControl(page(), QStringLiteral("知道了")));
    EXPECT_EQ(focused(), help) << "and gives it back";
    press(Qt::Key_Escape);
    EXPECT_EQ(visit.page(), VisitController::Home);
    press(Qt::Key_Escape);
    EXPECT_EQ(visit.page(), VisitController::Home) << "home has no way back";
}

TEST_F(Walk, TheDialogAloneIsWalkedAndLeaveAboveIt)
{
    beginVisit();
    see();
    while (focusedName() != QStringLiteral("帮助"))
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QSet<QString> walked;
    for (int i = 0; i < 10; ++i) {
        walked << focusedName();
        press(Qt::Key_Tab);
    }
    EXPECT_TRUE(walked.contains(QStringLiteral("知道了")));
    EXPECT_TRUE(walked.contains(QStringLiteral("退出")));
    EXPECT_FALSE(walked.contains(QStringLiteral("搜索")));
}

TEST_F(Walk, WhatAWarningCoversIsNotPressed)
{
    VisitController& visit = beginVisit();
    openPensionItem();
    see();
    while (focusedName() != QStringLiteral("现在就办"))
        press(Qt::Key_Tab);
    m_clock.advance(std::chrono::seconds{140});
    Q_EMIT visit.timeChanged();
    ASSERT_TRUE(visit.warning());
    press(Qt::Key_Return);
    EXPECT_EQ(visit.page(), VisitController::Guide) << "pressed behind the warning";
    EXPECT_FALSE(visit.warning()) << "any key says that somebody is there";
    EXPECT_EQ(focusedName(), QStringLiteral("现在就办"));
}

TEST_F(Walk, APageChangePutsTheFocusOnThePageSoThatASecondPressChoosesNothing)
{
    VisitController& visit = beginVisit();
    see();
    while (focusedName() != QStringLiteral("社会保险"))
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    ASSERT_EQ(visit.page(), VisitController::List);
    press(Qt::Key_Return);
    press(Qt::Key_F10);
    EXPECT_EQ(visit.page(), VisitController::List);
    press(Qt::Key_Tab);
    EXPECT_NE(focusedName(), QStringLiteral("English")) << "the page comes before the bar";
}

TEST_F(Walk, AnotherStepOfAFormIsAPageOfItsOwn)
{
    VisitController& visit = beginVisit();
    openPensionItem();
    visit.apply();
    identify();
    see();
    FormController& form = *visit.form();
    form.choose(form.fields()->rowOf("/livesAt"), 0);
    form.openField(form.fields()->rowOf("/mobile"));
    for (const char digit : std::string("13800000000"))
        form.type(QString(QLatin1Char(digit)));
    form.closePad();
    while (focusedName() != QStringLiteral("下一步"))
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    ASSERT_EQ(form.step(), 1);
    press(Qt::Key_Return);
    EXPECT_EQ(form.step(), 1);
    EXPECT_EQ(form.errorCount(), 0);
}

TEST_F(Walk, APadTakesTheFocusAndGivesItBackToTheField)
{
    VisitController& visit = beginVisit();
    openPensionItem();
    visit.apply();
    identify();
    see();
    const QString mobile = QStringLiteral("手机号码");
    while (focusedName() != mobile)
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    ASSERT_EQ(visit.form()->pad(), FormController::DigitsPad);
    EXPECT_EQ(focusedName(), QStringLiteral("1"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(visit.form()->fields()->field(visit.form()->openRow())->text, "13");
    press(Qt::Key_Escape);
    EXPECT_EQ(visit.form()->pad(), FormController::NoPad);
    EXPECT_EQ(visit.page(), VisitController::Form);
    EXPECT_EQ(focusedName(), mobile);
}

TEST_F(Walk, AHandThatDoesNotLetGoPressesOnce)
{
    VisitController& visit = beginVisit();
    see();
    while (focusedName() != QStringLiteral("English"))
        press(Qt::Key_Tab);
    QSignalSpy changes(&visit, &VisitController::languageChanged);
    for (const bool repeated : {false, true, true, true}) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), repeated);
        QCoreApplication::sendEvent(&m_stage->window(), &event);
    }
    EXPECT_EQ(changes.count(), 1);
    QQuickItem* const here = focused();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(&m_stage->window(), &held);
    EXPECT_EQ(focused(), here);
}

} // namespace changming::app
