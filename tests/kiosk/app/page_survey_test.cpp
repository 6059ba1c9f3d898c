// The survey finds what is wrong: a small wrong page a rule.
#include "tests/kiosk/app/contrast_survey.h"
#include "tests/kiosk/app/layout.h"
#include "tests/kiosk/app/page_survey.h"
#include "tests/kiosk/app/text_contrast.h"

#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace changming::app
{

namespace
{

constexpr qreal pixelsPerMillimetre = 4.03; // the theme's, of a 21.5 inch panel

} // namespace

class PageSurvey : public testing::Test
{
protected:
    PageSurvey() { m_engine.addImportPath(QStringLiteral("qrc:/qt/qml")); }

    // A page with `parts` on it, laid out as it would be drawn.
    QQuickItem* page(const char* parts, QSize panel = {1080, 1920})
    {
        QQmlComponent component(&m_engine);
        component.setData(QByteArray("import QtQuick\nimport Changming.Theme\nimport Changming.Controls\nimport Changming.Forms\nRectangle { ") + parts + "\n}", {});
        m_page.reset(qobject_cast<QQuickItem*>(component.create()));
        if (!m_page)
            throw std::runtime_error(component.errorString().toStdString());
        m_page->setParentItem(m_window.contentItem());
        m_page->setSize(panel);
        m_window.resize(panel);
        layOut(m_page.get());
        return m_page.get();
    }
    std::string found(const char* parts, Reach reach = Reach::WholePanel, QSize panel = {1080, 1920})
    {
        return survey(page(parts, panel), pixelsPerMillimetre, reach).join(QLatin1Char('\n')).toStdString();
    }
    std::string foundOnPicture(const char* parts)
    {
        QQuickItem* root = page(parts);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_window));
        return surveyContrast(root, m_window.grabWindow()).join(QLatin1Char('\n')).toStdString();
    }

    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_page;
};

TEST_F(PageSurvey, FindsNothingOnAGoodPage)
{
    EXPECT_EQ(found(R"(
        Column {
            x: Theme.margin; y: Theme.margin; spacing: Theme.gap
            Label { text: "Two lines\nof text" }
            Row { spacing: Theme.gap
                PushButton { text: "one" }
                PushButton { text: "two" } }
            PushButton { text: "three" } })"),
              "");
}

TEST_F(PageSurvey, TextThatIsClippedOrWiderThanItsPlace)
{
    EXPECT_EQ(found("Label { width: 100; elide: Text.ElideRight; maximumLineCount: 1; text: 'as long as it takes' }"), "clipped: as long as it takes");
    EXPECT_EQ(found("Label { width: 20; wrapMode: Text.NoWrap; text: 'wide' }"), "wider than its place: wide");
}

TEST_F(PageSurvey, TextThatIsCutOff)
{
    EXPECT_EQ(found("Item { width: 300; height: 20; clip: true; Label { text: 'half' } }"), "cut off: half");
    EXPECT_EQ(found("Label { x: 1070; text: 'outside' }"), "cut off: outside\nhangs out of its ground: outside");
    EXPECT_EQ(found("Flickable { width: 300; height: 100; contentHeight: 500; clip: true; Label { y: 300; text: 'scrolled away' } }"), "")
        << "one can scroll there";
    EXPECT_EQ(found("Flickable { width: 60; height: 100; contentHeight: 500; contentWidth: 60; clip: true; Label { text: 'cut at its side' } }"),
              "cut off: cut at its side");
}

TEST_F(PageSurvey, TextThatHangsOutOfItsButton)
{
    EXPECT_EQ(found("PushButton { y: 10; text: 'first line\\nand second'; height: Theme.mm(20) }"), "hangs out of its ground: first line and second");
}

TEST_F(PageSurvey, TextOverText)
{
    EXPECT_EQ(found("Label { y: 10; text: 'below' } Label { y: 30; text: 'above' }"), "overlap: below and above");
    EXPECT_EQ(found("Column { Label { text: 'line' } Label { text: 'next line' } }"), "") << "lines may stand as close as lines do";
    EXPECT_EQ(found(R"(Flickable { width: 300; height: 200; contentHeight: 900; clip: true; Label { y: 300; text: 'one' } Label { y: 310; text: 'two' } })"),
              "overlap: one and two")
        << "where it is scrolled away, too";
}

TEST_F(PageSurvey, TextOverAnothersControl)
{
    EXPECT_EQ(found("PushButton { y: 20; text: 'button' } Label { y: 100; x: 10; text: 'label' }"),
              "overlap: label and the control button");
    EXPECT_EQ(found("PushButton { text: 'behind'; width: 600 } Rectangle { x: 400; width: 60; height: 60; Label { text: 'x' } }"),
              "overlap: x and the control behind");
}

TEST_F(PageSurvey, TargetsThatAreTooSmallOrTooClose)
{
    EXPECT_EQ(found("PushButton { text: 'low'; height: Theme.mm(19) }"), "smaller than 20 mm: low");
    EXPECT_EQ(found("Row { spacing: Theme.mm(3); PushButton { text: 'one' } PushButton { text: 'two' } }"), "closer than 4 mm: one and two");
}

TEST_F(PageSurvey, KeysMayBeNarrowOnSmallPanelsAlone)
{
    const char* key = "Key { text: 'q'; width: Theme.mm(17.2) }";
    EXPECT_EQ(found(key), "smaller than 20 mm: q");
    EXPECT_EQ(found(key, Reach::WholePanel, {780, 1380}), "");
    EXPECT_EQ(found("Key { text: 'q'; width: Theme.mm(16) }", Reach::WholePanel, {780, 1380}), "smaller than 20 mm: q");
    EXPECT_EQ(found("PushButton { text: 'n'; width: Theme.mm(17.2) }", Reach::WholePanel, {780, 1380}), "smaller than 20 mm: n") << "it is no key";
}

TEST_F(PageSurvey, ControlsWithoutARoleOrAName)
{
    EXPECT_EQ(found("PushButton { y: 40; icon: 'x' }"), "a control without a name at 0, 40");
    EXPECT_EQ(found("Item { width: 200; height: 200; activeFocusOnTab: true; Accessible.name: 'thing' }"), "a control without a role: thing");
    EXPECT_EQ(found("MouseArea { x: 7; width: 200; height: 200 }"), "takes touches, but is no control: at 7, 0");
    EXPECT_EQ(found("MouseArea { anchors.fill: parent }"), "") << "the whole page may be touched: what stands on it says so";
}

TEST_F(PageSurvey, TabGoesAsOneReads)
{
    EXPECT_EQ(found("PushButton { y: 300; text: 'lower' } PushButton { y: 20; text: 'upper' }"), "Tab goes back from lower to upper");
    EXPECT_EQ(found("PushButton { x: 500; text: 'right' } PushButton { y: 20; text: 'left' }"), "Tab goes back from right to left");
    EXPECT_EQ(found(R"(Grid { columns: 2; flow: Grid.TopToBottom; rows: 2; spacing: Theme.gap
                           PushButton { text: '1' } PushButton { text: '2' } PushButton { text: '3' } PushButton { text: '4' } })"),
              "Tab goes back from 2 to 3")
        << "single controls are read line by line";
    EXPECT_EQ(found(R"(Row { spacing: Theme.gap
                           Column { spacing: Theme.gap; PushButton { text: '1' } PushButton { text: '2' } }
                           Column { spacing: Theme.gap; PushButton { text: '3' } PushButton { text: '4' } } })"),
              "")
        << "a column is read to its end";
    EXPECT_EQ(found(R"(Flickable { width: 900; height: 200; contentHeight: 900; clip: true; PushButton { text: 'in' } PushButton { y: 600; text: 'further in' } }
                       PushButton { y: 240; text: 'below what scrolls' })"),
              "");
}

TEST_F(PageSurvey, WhatTabDoesNotReach)
{
    EXPECT_EQ(found("PushButton { text: 'one' } PushButton { y: 300; text: 'touch only'; activeFocusOnTab: false }"), "Tab does not reach: touch only");
}

TEST_F(PageSurvey, InTheLowLayoutControlsAreWithinReach)
{
    const char* high = "PushButton { y: 800; text: 'high' }";
    EXPECT_EQ(found(high), "");
    EXPECT_EQ(found(high, Reach::Low), "out of reach: high");
    EXPECT_EQ(found("PushButton { y: 870; text: 'low' }", Reach::Low), "");
}

TEST_F(PageSurvey, ADialogIsLookedAtInPlaceOfThePageBelow)
{
    EXPECT_EQ(found(R"(PushButton { text: 'below'; height: 20 }
                       Rectangle { y: 300; width: 800; height: 400; Accessible.role: Accessible.Dialog; Accessible.name: 'asks'
                                   PushButton { text: 'close'; height: Theme.mm(19) } })"),
              "smaller than 20 mm: close");
}

TEST_F(PageSurvey, FaintTextIsMeasuredOnThePicture)
{
    EXPECT_EQ(foundOnPicture("Label { text: 'clear' }"), "");
    EXPECT_EQ(foundOnPicture("color: '#8190AA'; Label { color: '#FFFFFF'; text: 'faint' }"), "contrast 3.2:1 (#ffffff on #8190aa): faint");
    EXPECT_EQ(foundOnPicture("Label { opacity: 0.5; text: 'half there' }").substr(0, 9), "contrast ") << "what the theme says is not what is seen";
    EXPECT_EQ(foundOnPicture("Label { text: 'hidden' } Rectangle { width: 900; height: 90; color: '#FFFFFF' }"), "not to be seen: hidden");
}

TEST(TextContrast, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrastRatio(qRgb(0, 0, 0), qRgb(255, 255, 255)), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(qRgb(0x77, 0x77, 0x77), qRgb(255, 255, 255)), 4.478, 0.001);
    EXPECT_NEAR(contrastRatio(qRgb(255, 0xE6, 0), qRgb(0, 0, 0)), 16.57, 0.01); // the design's own figure
}

TEST(TextContrast, SoftEdgesDoNotCount)
{
    QImage picture(100, 40, QImage::Format_RGB32);
    picture.fill(qRgb(255, 255, 255));
    QPainter painter(&picture);
    painter.fillRect(10, 10, 30, 1, qRgb(0x80, 0x80, 0x80));
    painter.fillRect(10, 11, 30, 2, qRgb(0x14, 0x21, 0x3D));
    painter.fillRect(10, 13, 30, 1, qRgb(0x80, 0x80, 0x80));
    painter.fillRect(60, 10, 10, 10, qRgb(0, 0, 0)); // of something else
    painter.end();
    const auto measured = measureText(picture, picture.rect(), qRgb(0x14, 0x21, 0x3D));
    ASSERT_TRUE(measured);
    EXPECT_EQ(measured->ink, qRgb(0x14, 0x21, 0x3D));
    EXPECT_EQ(measured->ground, qRgb(255, 255, 255));
    EXPECT_NEAR(measured->ratio, 15.97, 0.01);
    EXPECT_FALSE(measureText(picture, QRect(80, 0, 20, 40), qRgb(0, 0, 0)));
}

TEST(TextContrast, StrokesMayFillMoreThanTheirGround)
{
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(qRgb(0x0A, 0x4F, 0x97));
    QPainter(&picture).fillRect(0, 0, 8, 20, qRgb(255, 255, 255));
    const auto measured = measureText(picture, picture.rect(), qRgb(0x0A, 0x4F, 0x97));
    ASSERT_TRUE(measured);
    EXPECT_EQ(measured->ground, qRgb(255, 255, 255));
    EXPECT_NEAR(measured->ratio, 8.15, 0.01);
}

} // namespace changming::app
