// One citizen's way through the controllers, on the real rooms: what is said, what is kept, what is forgotten.
#include "tests/kiosk/app/hall_fixture.h"
#include "tests/kiosk/app/page_survey.h"

#include <nlohmann/json.hpp>

#include <QPointer>
#include <QSignalSpy>

namespace changming::app
{


class VisitWay : public HallFixture
{
protected:
    void reachCheck(const std::string& mobile = "13800000000")
    {
        beginVisit();
        openPensionItem();
        m_stage->visit()->apply();
        identify();
        fillForm(mobile);
    }
};

TEST_F(VisitWay, LeadsFromTheCardToTheNumber)
{
    reachCheck();
    VisitController& visit = *m_stage->visit();
    ASSERT_EQ(visit.page(), VisitController::Check);
    EXPECT_EQ(visit.greeting(), QStringLiteral("测** 您好"));
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Accepted; }));
    EXPECT_EQ(visit.submission()->caseNumber(), QStringLiteral("PA 0416 2087 63"));
    EXPECT_EQ(visit.submission()->promisedBy(), QStringLiteral("4 月 28 日"));
    EXPECT_EQ(visit.submission()->mobile(), QStringLiteral("138 **** 0000"));
}

TEST_F(VisitWay, TwoQuickConfirmsAreOneCase)
{
    reachCheck();
    VisitController& visit = *m_stage->visit();
    visit.confirm();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Accepted; }));
    visit.confirm();
    EXPECT_EQ(m_platform.submitted, 1);
}

TEST_F(VisitWay, WithoutANetworkItIsSavedAndNeverCalledAccepted)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    reachCheck();
    VisitController& visit = *m_stage->visit();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Saved; }));
    EXPECT_FALSE(visit.submission()->isHandedOver());
    EXPECT_TRUE(visit.submission()->canWithdraw());
    EXPECT_TRUE(visit.submission()->provisionalNumber().startsWith(QStringLiteral("暂-A017-")));
    EXPECT_TRUE(visit.submission()->caseNumber().isEmpty());
}

TEST_F(VisitWay, TakenBackWhileItWaitsNothingIsKept)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    reachCheck();
    VisitController& visit = *m_stage->visit();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Saved; }));
    visit.withdraw();
    EXPECT_EQ(visit.page(), VisitController::NotTaken);
    EXPECT_TRUE(visit.submission()->isWithdrawn());
    EXPECT_TRUE(m_outbox->pending()->empty());
}

TEST_F(VisitWay, ANumberThatArrivesWhileTheCitizenStandsThereIsShown)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    reachCheck();
    VisitController& visit = *m_stage->visit();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Saved; }));
    m_platform.kind = cases::Reply::Kind::Accepted;
    m_courier->wake(m_outbox->pending()->front().key);
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Accepted; }));
    EXPECT_TRUE(visit.submission()->canPrint());
}

TEST_F(VisitWay, AShortNumberIsRefusedInWordsAndNothingIsLost)
{
    beginVisit();
    openPensionItem();
    m_stage->visit()->apply();
    identify();
    FormController& form = *m_stage->visit()->form();
    form.choose(form.fields()->rowOf("/livesAt"), 0);
    form.openField(form.fields()->rowOf("/mobile"));
    for (const char digit : std::string("1380000000"))
        form.type(QString(QLatin1Char(digit)));
    QSignalSpy refused(&form, &FormController::refused);
    m_stage->visit()->nextStep();
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(form.step(), 0);
    EXPECT_EQ(form.errorCount(), 1);
    EXPECT_TRUE(form.firstErrors().join(QLatin1Char(0x20)).contains(QStringLiteral("手机号码")));
    form.openError(0);
    form.type(QStringLiteral("0"));
    form.closePad();
    m_stage->visit()->nextStep();
    EXPECT_EQ(form.step(), 1);
    m_stage->visit()->back();
    EXPECT_EQ(form.fields()->field(form.fields()->rowOf("/mobile"))->text, "13800000000");
}

TEST_F(VisitWay, AnotherPersonsCardEndsTheVisit)
{
    reachCheck();
    identify("440524188001010014");
    EXPECT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
}

TEST_F(VisitWay, LeaveDestroysTheVisitsEngineAndResetsTheLanguage)
{
    reachCheck();
    const QPointer<QQuickItem> root = page();
    const QPointer<VisitController> visit = m_stage->visit();
    visit->switchLanguage();
    ASSERT_EQ(m_language->current(), Language::English);
    visit->leave();
    EXPECT_NE(page(), root.data()) << "the attract page stands at once";
    EXPECT_EQ(m_language->current(), Language::Chinese);
    EXPECT_TRUE(eventually([&] { return root.isNull() && visit.isNull(); }));

    VisitController& next = beginVisit();
    EXPECT_EQ(next.page(), VisitController::Home);
    EXPECT_FALSE(next.inSession());
    EXPECT_EQ(next.form()->fields()->rowCount(), 0);
}

TEST_F(VisitWay, TheTimeLimitEndsIt)
{
    reachCheck();
    VisitController& visit = *m_stage->visit();
    m_clock.advance(std::chrono::seconds{125});
    ASSERT_TRUE(visit.warning());
    EXPECT_EQ(visit.secondsLeft(), 55);
    visit.stay();
    EXPECT_FALSE(visit.warning());
    m_clock.advance(std::chrono::seconds{181});
    EXPECT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
}

} // namespace changming::app
