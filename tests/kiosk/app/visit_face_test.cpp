// A visit's face: chosen from the bar and the foot, kept from page to page, gone behind the visit.
#include "tests/kiosk/app/hall_fixture.h"
#include "tests/kiosk/app/page_survey.h"

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace changming::app
{

class VisitFace : public HallFixture
{
protected:
    void press(const QString& name)
    {
        QSignalSpy frames(&m_stage->window(), &QQuickWindow::frameSwapped);
        m_stage->window().update();
        ASSERT_TRUE(eventually([&] { return frames.count() > 0; }));
        const auto controls = controlsOf(page());
        const auto found = std::ranges::find(controls, name, &Control::name);
        ASSERT_NE(found, controls.end()) << name.toStdString();
        QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, found->place.center().toPoint());
    }
    // What the pages take their measures and colours from.
    QVariant theme(const char* property) const
    {
        QQmlComponent reach(qmlEngine(page()));
        reach.setData("import QtQml\nimport Changming.Theme\nQtObject { readonly property QtObject theme: Theme }", {});
        const std::unique_ptr<QObject> holder(reach.create());
        return holder->property("theme").value<QObject*>()->property(property);
    }
};

TEST_F(VisitFace, IsChosenFromTheBarAndKeptOnTheNextPage)
{
    VisitController& visit = beginVisit();
    press(QStringLiteral("无障碍"));
    press(QStringLiteral("更大"));
    press(QStringLiteral("黑底黄字"));
    press(QStringLiteral("读给我听"));
    EXPECT_EQ(visit.face()->textSize(), 2);
    EXPECT_TRUE(visit.face()->lowVision());
    EXPECT_TRUE(visit.face()->reading());
    press(QStringLiteral("关闭"));
    EXPECT_FALSE(hasControl(page(), QStringLiteral("黑底黄字"))) << "the panel is closed";
    visit.openSearch();
    EXPECT_DOUBLE_EQ(theme("textScale").toReal(), 1.4);
    EXPECT_TRUE(theme("lowVision").toBool());
    EXPECT_EQ(theme("ground").value<QColor>(), QColor(0, 0, 0));
}

TEST_F(VisitFace, IsPutBackInOneTouch)
{
    VisitController& visit = beginVisit();
    visit.face()->setTwoSwitches(true);
    press(QStringLiteral("无障碍"));
    EXPECT_FALSE(hasControl(page(), QStringLiteral("全部恢复原样"))) << "nothing is changed yet";
    press(QStringLiteral("最大"));
    press(QStringLiteral("黑底黄字"));
    press(QStringLiteral("全部恢复原样"));
    EXPECT_FALSE(visit.face()->changed());
    EXPECT_TRUE(visit.face()->twoSwitches()) << "who works by switches cannot undo it otherwise";
    EXPECT_DOUBLE_EQ(theme("textScale").toReal(), 1.0);
}

TEST_F(VisitFace, GoesWithTheVisit)
{
    VisitController& visit = beginVisit();
    visit.face()->setTextSize(3);
    visit.face()->setLowVision(true);
    visit.face()->setLow(true);
    visit.face()->setReading(true);
    visit.leave();
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    EXPECT_DOUBLE_EQ(theme("textScale").toReal(), 1.0) << "the attract page has the hall's face";
    EXPECT_FALSE(beginVisit().face()->changed());
    EXPECT_FALSE(theme("low").toBool());
    EXPECT_FALSE(theme("lowVision").toBool());
}

TEST_F(VisitFace, TheLowLayoutIsAskedForInTheFootAndLeftThere)
{
    VisitController& visit = beginVisit();
    press(QStringLiteral("低位")); // in short, beside what the fixture's machine lacks
    EXPECT_TRUE(visit.face()->low());
    EXPECT_TRUE(theme("low").toBool());
    press(QStringLiteral("恢复原样"));
    EXPECT_FALSE(visit.face()->low());
}

TEST_F(VisitFace, ALyingPanelIsLowAlready)
{
    VisitController& visit = beginVisit();
    visit.face()->setLow(true);
    m_stage->window().resize(1920, 1080);
    ASSERT_TRUE(eventually([&] { return theme("lying").toBool(); }));
    EXPECT_FALSE(theme("low").toBool());
    EXPECT_FALSE(hasControl(page(), QStringLiteral("恢复原样")));
    EXPECT_FALSE(hasControl(page(), QStringLiteral("低位")));
}

TEST_F(VisitFace, ASizeThatThereIsNotIsTheNearest)
{
    VisitController& visit = beginVisit();
    visit.face()->setTextSize(7);
    EXPECT_EQ(visit.face()->textSize(), 3);
    visit.face()->setTextSize(-1);
    EXPECT_EQ(visit.face()->textSize(), 0);
}

} // namespace changming::app
