// The hall's handbook (config/README.zh-CN.md), walked on the screen: whatever it says to touch is touched where it stands, and
// stands in the handbook as 【name】. With CHANGMING_PICTURES=DIR its pictures are left there, what is touched next ringed in
// red; config/pictures holds them smaller: convert NAME.png -resize 540x +dither -colors 64 PNG8:….
#include "tests/kiosk/app/page_survey.h"
#include "tests/kiosk/app/staff_hardware_fixture.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

namespace changming::app
{

class Handbook : public StaffHardware
{
protected:
    Handbook()
    {
        std::ifstream in(CHANGMING_SOURCE_DIR "/config/README.zh-CN.md");
        m_book = {std::istreambuf_iterator<char>(in), {}};
    }

    void see() // a frame of what is there now
    {
        QSignalSpy frames(&m_stage->window(), &QQuickWindow::frameSwapped);
        m_stage->window().update();
        EXPECT_TRUE(eventually([&] { return frames.count() > 0; }));
    }
    Control control(const QString& name)
    {
        see();
        const auto controls = controlsOf(page());
        const auto found = std::ranges::find(controls, name, &Control::name);
        EXPECT_NE(found, controls.end()) << name.toStdString();
        return found == controls.end() ? Control() : *found;
    }
    void touch(const QString& name) { QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, control(name).place.center().toPoint()); }
    void asWritten(const char* name)
    {
        EXPECT_NE(m_book.find("【" + std::string(name) + "】"), std::string::npos) << name;
        touch(QString::fromUtf8(name));
    }
    void type(const char* keys)
    {
        for (const char key : std::string(keys))
            touch(QString(QLatin1Char(key)));
    }
    void openStaff()
    {
        if (m_stage->visit() == nullptr)
            beginVisit();
        openSignIn();
        touch(QStringLiteral("李*"));
        type(hallPin);
        asWritten("填好了");
        ASSERT_NE(staff().session(), nullptr);
    }

    void picture(const char* name, const QStringList& next = {})
    {
        std::vector<QRectF> rings;
        for (const QString& one : next)
            rings.push_back(control(one).place);
        save(name, rings);
    }
    // In millimetres of the panel.
    void pictureOf(const char* name, std::vector<QRectF> rings)
    {
        const qreal scale = m_hall->pixelsPerMillimetre();
        for (QRectF& ring : rings)
            ring = QRectF(ring.topLeft() * scale, ring.size() * scale);
        save(name, rings);
    }
    std::string firstOnTheHome()
    {
        BrowseController browse(*m_terminal, nullptr);
        return browse.home()->tile(0)->title.zh;
    }

    std::string m_book;

private:
    void save(const char* name, const std::vector<QRectF>& rings)
    {
        const QString folder = qEnvironmentVariable("CHANGMING_PICTURES");
        if (folder.isEmpty())
            return;
        see();
        QImage image = m_stage->window().grabWindow();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(0xD0, 0x10, 0x20), 10));
        for (const QRectF& ring : rings)
            painter.drawRoundedRect(ring.adjusted(-10, -10, 10, 10), 24, 24);
        painter.end();
        image.save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }
};

TEST_F(Handbook, AMatterIsPutFirstHiddenAtNightPublishedAndTakenBack)
{
    EXPECT_EQ(firstOnTheHome(), "社会保险");
    beginVisit();
    pictureOf("home", {QRectF(14, 6.5, 16, 16)}); // the mark
    openStaff();
    asWritten("首页菜单");
    asWritten("加一个磁贴");
    type("sydj");
    touch(QStringLiteral("失业登记"));
    EXPECT_TRUE(hasControl(page(), QStringLiteral("换事项")));
    picture("menu", {QStringLiteral("最前"), QStringLiteral("时段"), QStringLiteral("发布")});
    asWritten("最前");
    asWritten("时段");
    picture("hours", {QStringLiteral("晚上不显示：06:00 到 22:00 显示")});
    asWritten("晚上不显示：06:00 到 22:00 显示");
    asWritten("发布");
    picture("publish", {QStringLiteral("现在发布")});
    EXPECT_EQ(firstOnTheHome(), "社会保险") << "nothing is live yet";
    asWritten("现在发布");
    EXPECT_EQ(firstOnTheHome(), "失业登记");
    picture("versions", {QStringLiteral("退回这版")});
    asWritten("退回这版");
    EXPECT_EQ(firstOnTheHome(), "社会保险");
    asWritten("退出");
    EXPECT_TRUE(eventually([&] { return m_stage->staff() == nullptr; }));
}

TEST_F(Handbook, WhatElseItSaysOfTheMenuIsOnTheScreen)
{
    openStaff();
    touch(QStringLiteral("首页菜单"));
    touch(QStringLiteral("打印证明"));
    for (const char* name : {"上移", "下移", "隐藏", "显示", "撤销", "重做", "撤销", "放弃改动"})
        asWritten(name);
    for (const char* name : {"删掉", "换图标", "分组", "看组里", "中文名字", "大字", "横屏"}) {
        EXPECT_NE(m_book.find("【" + std::string(name) + "】"), std::string::npos) << name;
        EXPECT_TRUE(hasControl(page(), QString::fromUtf8(name))) << name;
    }
}

TEST_F(Handbook, PaperIsPutInAndTheReportIsPrinted)
{
    bench({{"cmd", "paper"}, {"state", "out"}});
    ASSERT_TRUE(eventually([&] { return !isUsable("printer"); }));
    openStaff();
    ASSERT_TRUE(eventually([&] { return words(printer).contains(QStringLiteral("换一卷新纸")); }));
    picture("no-paper", {QStringLiteral("换了新纸")});
    asWritten("报告");
    picture("report");
    bench({{"cmd", "paper"}, {"state", "ok"}});
    ASSERT_TRUE(eventually([&] { return isUsable("printer"); }));
    asWritten("设备");
    asWritten("换了新纸");
    EXPECT_THAT(audited(), testing::Not(testing::Contains("li-ming paper.changed printer"))) << "it is asked first";
    EXPECT_TRUE(hasControl(page(), QStringLiteral("没有换")));
    asWritten("是，整卷新纸");
    EXPECT_THAT(audited(), testing::Contains("li-ming paper.changed printer"));
    touch(QStringLiteral("报告"));
    asWritten("打印这份报告");
    EXPECT_TRUE(eventually([&] { return staff().report()->printed(); })) << staff().report()->printWords().toStdString();
    asWritten("队列");
    EXPECT_EQ(staff().page(), StaffController::Queue);
}

} // namespace changming::app
