// Fingers that come down twice, or while a page changes: one effect or none. 1,000 pairs through the window, as the panel
// sends them; "quick" is in the events' own times, so nothing here waits for a clock.
#include "tests/kiosk/app/hall_fixture.h"
#include "tests/kiosk/app/page_survey.h"

#include "kiosk/app/tap_guard.h"

#include <QMouseEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace changming::app
{

class Taps : public HallFixture
{
protected:
    static constexpr int clickSpacing = 500; // that QTest puts behind each release, so that two clicks are no double click

    Taps()
    {
        EXPECT_TRUE(eventually([&] { return m_stage->window().isExposed(); }));
    }

    // Until what stands there now has been on the screen.
    void see()
    {
        QSignalSpy frames(&m_stage->window(), &QQuickWindow::frameSwapped);
        m_stage->window().update();
        ASSERT_TRUE(eventually([&] { return frames.count() > 0; }));
    }
    QPoint spot(const QString& name)
    {
        const auto controls = controlsOf(page());
        const auto found = std::ranges::find(controls, name, &Control::name);
        EXPECT_NE(found, controls.end()) << name.toStdString();
        return found == controls.end() ? QPoint() : found->place.center().toPoint();
    }
    void tap(QPoint at) { QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, at); }
    void tap(const QString& name)
    {
        see();
        tap(spot(name));
    }
    void pair(QPoint at)
    {
        tap(at);
        QTest::lastMouseTimestamp -= clickSpacing;
        tap(at);
    }
    void pair(const QString& name)
    {
        see();
        pair(spot(name));
        ++m_pairs;
    }
    // As the window gets it, with nothing before it: no frame, no other event.
    void send(QEvent::Type type, QPoint at)
    {
        QTest::lastMouseTimestamp += clickSpacing;
        const bool down = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, at, m_stage->window().mapToGlobal(at), Qt::LeftButton, down ? Qt::LeftButton : Qt::NoButton, {});
        event.setTimestamp(static_cast<quint64>(QTest::lastMouseTimestamp));
        QCoreApplication::sendEvent(&m_stage->window(), &event);
    }
    void press(QPoint at) { send(QEvent::MouseButtonPress, at); }
    void release(QPoint at) { send(QEvent::MouseButtonRelease, at); }

    void openForm()
    {
        beginVisit();
        openPensionItem();
        m_stage->visit()->apply();
        identify();
    }
    void backToFirstStep()
    {
        while (m_stage->visit()->page() != VisitController::Form || m_stage->visit()->form()->step() > 0)
            m_stage->visit()->back();
    }

    int m_pairs = 0;
};

namespace
{

const QString next = QStringLiteral("下一步"), back = QStringLiteral("上一步"), confirm = QStringLiteral("确认提交"), signedIt = QStringLiteral("签好了"), nextPage = QStringLiteral("下一页"),
              leaveButton = QStringLiteral("退出");
const QString beginButton = QStringLiteral("碰一下屏幕，开始"), stay = QStringLiteral("我还在，接着办"), leaveNow = QStringLiteral("现在就退出"),
              done = QStringLiteral("填好了");

} // namespace

TEST_F(Taps, OnNextAndBackAreOneStep) // 540 pairs
{
    openForm();
    fillForm();
    VisitController& visit = *m_stage->visit();
    backToFirstStep();
    for (int round = 0; round < 45; ++round) {
        for (const int step : {1, 2}) {
            pair(next);
            ASSERT_EQ(visit.page(), VisitController::Form) << round;
            ASSERT_EQ(visit.form()->step(), step) << round;
            ASSERT_EQ(visit.form()->errorCount(), 0) << round;
        }
        pair(next);
        ASSERT_EQ(visit.page(), VisitController::Materials) << round;
        pair(next);
        ASSERT_EQ(visit.page(), VisitController::Commitment) << round;
        ASSERT_EQ(visit.commitment()->page(), 0) << round;
        pair(nextPage);
        ASSERT_EQ(visit.page(), VisitController::Commitment) << "signed by a finger that only turned the page";
        ASSERT_TRUE(visit.commitment()->atEnd()) << round;
        pair(signedIt);
        ASSERT_EQ(visit.page(), VisitController::Check) << round;
        ASSERT_EQ(visit.submission()->stage(), SubmissionController::Stage::Filling) << "handed in unread";
        pair(back);
        ASSERT_EQ(visit.page(), VisitController::Commitment) << round;
        pair(back);
        ASSERT_EQ(visit.commitment()->page(), 0) << round;
        pair(back);
        ASSERT_EQ(visit.page(), VisitController::Materials) << round;
        for (const int step : {2, 1, 0}) {
            pair(back);
            ASSERT_EQ(visit.page(), VisitController::Form) << round;
            ASSERT_EQ(visit.form()->step(), step) << round;
        }
    }
    EXPECT_EQ(m_pairs, 45 * 12);
    EXPECT_EQ(m_platform.submitted, 0);
}

TEST_F(Taps, OnADigitCountTwice) // 360 pairs
{
    openForm();
    FormController& form = *m_stage->visit()->form();
    const int row = form.fields()->rowOf("/mobile");
    form.openField(row);
    for (int round = 0; round < 36; ++round) {
        for (int digits = 2; digits <= 10; digits += 2) {
            pair(QStringLiteral("8"));
            ASSERT_EQ(form.fields()->field(row)->text, std::string(static_cast<std::size_t>(digits), '8')) << round;
        }
        for (int digits = 8; digits >= 0; digits -= 2) {
            pair(QStringLiteral("删除"));
            ASSERT_EQ(form.fields()->field(row)->text, std::string(static_cast<std::size_t>(digits), '8')) << round;
        }
    }
    EXPECT_EQ(m_pairs, 360);
}

// *Next* stands where *done* stood.
TEST_F(Taps, OnDoneOnlyPutThePadAway) // 100 pairs
{
    openForm();
    FormController& form = *m_stage->visit()->form();
    for (int round = 0; round < 100; ++round) {
        form.openField(form.fields()->rowOf("/mobile"));
        pair(done);
        ASSERT_EQ(form.openRow(), -1) << round;
        ASSERT_EQ(form.errorCount(), 0) << "the page behind the pad was sent on";
    }
    EXPECT_EQ(m_pairs, 100);
}

TEST_F(Taps, OnATileOpenOnePage) // 25 pairs
{
    VisitController& visit = beginVisit();
    QSignalSpy pages(&visit, &VisitController::pageChanged);
    for (int round = 0; round < 25; ++round) {
        pages.clear();
        pair(QStringLiteral("社会保险"));
        ASSERT_EQ(visit.page(), VisitController::List) << round;
        ASSERT_EQ(pages.count(), 1) << round;
        visit.home();
    }
    EXPECT_EQ(m_pairs, 25);
}

TEST_F(Taps, OnTheAttractPageBeginAndOnLeaveEnd) // 50 pairs
{
    for (int round = 0; round < 25; ++round) {
        pair(beginButton);
        ASSERT_NE(m_stage->visit(), nullptr) << round;
        ASSERT_EQ(m_stage->visit()->page(), VisitController::Home) << "the second tap went through to a tile";
        pair(leaveButton);
        ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; })) << round;
        see();
        ASSERT_EQ(m_stage->visit(), nullptr) << "the second tap began another visit";
    }
    EXPECT_EQ(m_pairs, 50);
}

TEST_F(Taps, OnConfirmAreOneSubmission) // 15 pairs
{
    openForm();
    VisitController& visit = *m_stage->visit();
    for (int round = 1; round <= 15; ++round) {
        fillForm();
        ASSERT_EQ(visit.page(), VisitController::Check);
        pair(confirm);
        ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Accepted; })) << round;
        see();
        ASSERT_EQ(m_stage->visit(), &visit) << "the second tap left";
        ASSERT_EQ(m_platform.submitted, round);
        visit.anotherMatter();
        openPensionItem();
        visit.apply();
    }
    EXPECT_EQ(m_pairs, 15);
}

TEST_F(Taps, OneAfterTheOtherAreTwo)
{
    openForm();
    fillForm();
    backToFirstStep();
    tap(next);
    tap(next);
    EXPECT_EQ(m_stage->visit()->form()->step(), 2);
    see();
    const QPoint at = spot(next);
    for (int drum = 0; drum < 8; ++drum) { // 8 quick ones are one
        tap(at);
        QTest::lastMouseTimestamp -= clickSpacing;
    }
    EXPECT_EQ(m_stage->visit()->page(), VisitController::Materials);
    QTest::lastMouseTimestamp += clickSpacing;
    tap(next);
    tap(nextPage);
    tap(signedIt);
    tap(confirm);
    EXPECT_TRUE(eventually([&] { return m_stage->visit()->page() == VisitController::Accepted; }));
    EXPECT_EQ(m_platform.submitted, 1);
}

TEST_F(Taps, APressOnThePageBeforeIsNoneOnTheNext)
{
    VisitController& visit = beginVisit();
    see();
    const QPoint tile = spot(QStringLiteral("社会保险"));
    press(tile);
    visit.openAll(); // as a code or a card would
    release(tile);
    EXPECT_EQ(visit.page(), VisitController::Browse);
    press(tile); // the new page has been on no screen yet
    release(tile);
    EXPECT_EQ(visit.page(), VisitController::Browse);
    see();
    visit.home();
    press(tile);
    see();
    release(tile); // and one that began too early ends as none
    EXPECT_EQ(visit.page(), VisitController::Home);
    tap(QStringLiteral("社会保险"));
    EXPECT_EQ(visit.page(), VisitController::List);
}

TEST_F(Taps, APressWhileTheAttractPageComesOrGoesIsNone)
{
    openForm();
    see();
    const QPoint at = spot(next);
    press(at);
    m_clock.advance(std::chrono::seconds{181});
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    release(at);
    see();
    EXPECT_EQ(m_stage->visit(), nullptr);

    const QPoint begin = spot(beginButton);
    press(begin);
    m_stage->arrivals().codeSeen(drivers::readCode(m_settings.platform.publicBaseUrl + "/g/PA-RS-0005?v=2026-04-01", drivers::Symbology::QrCode));
    ASSERT_NE(m_stage->visit(), nullptr);
    release(begin);
    see();
    EXPECT_EQ(m_stage->visit()->page(), VisitController::Guide);
    m_stage->visit()->leave();
    press(begin); // covered, and not seen yet
    release(begin);
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    see();
    EXPECT_EQ(m_stage->visit(), nullptr);
    tap(beginButton);
    ASSERT_NE(m_stage->visit(), nullptr);
    EXPECT_EQ(m_stage->visit()->page(), VisitController::Home);
}

TEST_F(Taps, OnTheWarningDoNotReachThePageBehindIt)
{
    openForm();
    see();
    VisitController& visit = *m_stage->visit();
    const QPoint behind = spot(next);
    const auto warn = [&] {
        m_clock.advance(std::chrono::seconds{125});
        Q_EMIT visit.timeChanged();
        ASSERT_TRUE(eventually([&] { return hasControl(page(), stay); }));
        see();
    };
    warn();
    tap(behind);
    EXPECT_EQ(visit.form()->errorCount(), 0) << "the tap went through to the page";
    EXPECT_TRUE(eventually([&] { return !visit.warning(); }));
    warn();
    tap(stay);
    EXPECT_FALSE(visit.warning());
    EXPECT_EQ(visit.form()->openRow(), -1);
    warn();
    pair(leaveNow);
    EXPECT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    see();
    EXPECT_EQ(m_stage->visit(), nullptr);
}

TEST_F(Taps, OfAFingerOnThePanelAreGuardedToo)
{
    const std::unique_ptr<QPointingDevice> panel(QTest::createTouchDevice());
    see();
    const QPoint begin = spot(beginButton);
    QTest::touchEvent(&m_stage->window(), panel.get()).press(0, begin, &m_stage->window());
    QTest::touchEvent(&m_stage->window(), panel.get()).release(0, begin, &m_stage->window());
    ASSERT_NE(m_stage->visit(), nullptr);
    EXPECT_EQ(m_stage->visit()->page(), VisitController::Home);

    TapGuard::Standing stands{1, QStringLiteral("form-1"), {}};
    TapGuard guard(
        m_stage->window(), [&] { return stands; }, 80);
    guard.frameShown();
    const auto dropped = [&](QEvent::Type type, QEventPoint::State state, QPointF at, quint64 ms) {
        QTouchEvent event(type, panel.get(), {}, {QEventPoint(0, state, at, at)});
        event.setTimestamp(ms);
        return guard.drops(event);
    };
    const auto tapDropped = [&](QPointF at, quint64 ms) {
        const bool pressed = dropped(QEvent::TouchBegin, QEventPoint::Pressed, at, ms);
        EXPECT_EQ(dropped(QEvent::TouchEnd, QEventPoint::Released, at, ms + 80), pressed);
        return pressed;
    };
    EXPECT_FALSE(tapDropped({10, 10}, 1000));
    EXPECT_FALSE(tapDropped({10, 10}, 1200)) << "nothing has been replaced";
    stands.page = QStringLiteral("form-2");
    EXPECT_TRUE(tapDropped({10, 10}, 1900)) << "not seen yet";
    guard.frameShown();
    EXPECT_TRUE(tapDropped({50, 10}, 2200)) << "drumming";
    EXPECT_FALSE(tapDropped({200, 10}, 2300)) << "another place";
    stands.page = QStringLiteral("form-3");
    guard.frameShown();
    EXPECT_FALSE(tapDropped({200, 10}, 2700)) << "late enough";
    // A swipe may follow a swipe at once.
    stands.page = QStringLiteral("form-4");
    guard.frameShown();
    EXPECT_FALSE(dropped(QEvent::TouchBegin, QEventPoint::Pressed, {200, 900}, 4000));
    EXPECT_FALSE(dropped(QEvent::TouchUpdate, QEventPoint::Updated, {200, 700}, 4050));
    EXPECT_FALSE(dropped(QEvent::TouchEnd, QEventPoint::Released, {200, 700}, 4080));
    stands.page = QStringLiteral("form-5");
    guard.frameShown();
    EXPECT_FALSE(tapDropped({200, 900}, 4200));
}

} // namespace changming::app
