// The staff's page of the menu through the screen: its pictures, and what fingers do on it.
#include "tests/kiosk/app/menu_editor_fixture.h"

#include "kiosk/menu/menu_edit.h"

#include <QTest>

#include <cstdio>

namespace changming::app
{

class MenuPage : public MenuEditorFixture
{
protected:
    // What the home of a visitor who comes now shows first.
    std::string firstOnTheHome()
    {
        BrowseController browse(*m_terminal, nullptr);
        return browse.home()->tile(0)->title.zh;
    }
};

TEST_F(MenuPage, ATaskListIsDoneInAtMostEightTouches)
{
    const menu::Menu before = publishedMenu();
    const int number = publishedNumber();
    EXPECT_EQ(firstOnTheHome(), "社会保险");

    touch(QStringLiteral("还有 1 个"));
    touch(QStringLiteral("失业登记"));
    touch(QStringLiteral("最前"));
    touch(QStringLiteral("时段"));
    touch(QStringLiteral("晚上不显示：06:00 到 22:00 显示"));
    touch(QStringLiteral("发布"));
    EXPECT_EQ(publishedNumber(), number) << "what changes is said first";
    touch(QStringLiteral("现在发布"));
    EXPECT_EQ(publishedNumber(), number + 1);
    EXPECT_EQ(firstOnTheHome(), "失业登记");
    m_clock.advance(std::chrono::hours{9}); // 23:00
    EXPECT_EQ(firstOnTheHome(), "社会保险") << "hidden at night";
    m_clock.advance(std::chrono::hours{15});
    EXPECT_EQ(firstOnTheHome(), "失业登记");

    touch(QStringLiteral("退回这版"));
    EXPECT_EQ(publishedNumber(), number + 2);
    EXPECT_EQ(publishedMenu(), before);
    EXPECT_EQ(firstOnTheHome(), "社会保险");
    std::printf("menu: first, hidden at night, published, taken back: %d touches\n", m_touches);
    EXPECT_LE(m_touches, 8);
}

TEST_F(MenuPage, ATileIsFoundInTheCatalogueAndAdded)
{
    touch(QStringLiteral("社会保险"));
    touch(QStringLiteral("加磁贴")); // the list has two pages
    type(QStringLiteral("jhdj"));
    touch(QStringLiteral("结婚登记"));
    const auto place = menu::placeOf(m_editor->draft().menu(), m_editor->draft().menu().home[1].id);
    ASSERT_TRUE(place);
    EXPECT_EQ(m_editor->draft().menu().home[1].title.zh, "结婚登记") << "behind the chosen one";
    EXPECT_EQ(m_editor->chineseName(), QStringLiteral("结婚登记"));
    EXPECT_EQ(m_editor->changeCount(), 1);
    EXPECT_TRUE(hasControl(page(), QStringLiteral("草稿，改了 1 处，没上线")));
    EXPECT_EQ(publishedMenu().home.size(), 9U);
}

TEST_F(MenuPage, ATileIsDraggedByItsHandle)
{
    const QRectF from = control(QStringLiteral("打印证明")).place;
    const QRectF to = control(QStringLiteral("户口身份证")).place;
    QQuickWindow& window = m_stage->window();
    const QPoint handle(static_cast<int>(from.left()) + 20, static_cast<int>(from.center().y()));
    QTest::mousePress(&window, Qt::LeftButton, {}, handle);
    QTest::mouseMove(&window, handle + QPoint(0, -40));
    QTest::mouseMove(&window, QPoint(handle.x(), static_cast<int>(to.center().y())));
    QTest::mouseRelease(&window, Qt::LeftButton, {}, QPoint(handle.x(), static_cast<int>(to.center().y())));
    EXPECT_EQ(m_editor->draft().menu().home[1].title.zh, "打印证明");
    EXPECT_EQ(m_editor->chineseName(), QStringLiteral("打印证明"));
    EXPECT_NEAR(control(QStringLiteral("打印证明")).place.top(), to.top(), 2);
}

TEST_F(MenuPage, ANameIsTypedAndIsOneStep)
{
    touch(QStringLiteral("老人和残疾人"));
    touch(QStringLiteral("英文名字"));
    for (int i = 0; i < 12; ++i)
        touch(QStringLiteral("删除"));
    type(QStringLiteral("old"));
    touch(QStringLiteral("收起键盘"));
    EXPECT_EQ(m_editor->draft().menu().tile("tile-older")->title.en, "old");
    touch(QStringLiteral("撤销"));
    EXPECT_EQ(m_editor->draft().menu().tile("tile-older")->title.en, "Older people");
    touch(QStringLiteral("重做"));
    EXPECT_EQ(m_editor->englishName(), QStringLiteral("old"));
}

TEST_F(MenuPage, ThePreviewIsTheRealHomeWithTheDraft)
{
    const QImage before = m_editor->preview()->picture();
    EXPECT_EQ(before.size(), QSize(1080, 1920));
    touch(QStringLiteral("社会保险"));
    const auto drawnAnew = [&](const QImage& old) { return eventually([&] { return m_editor->preview()->picture() != old; }); };
    touch(QStringLiteral("隐藏"));
    EXPECT_TRUE(drawnAnew(before));
    touch(QStringLiteral("显示"));
    EXPECT_TRUE(eventually([&] { return m_editor->preview()->picture() == before; }));
    touch(QStringLiteral("横屏"));
    ASSERT_TRUE(drawnAnew(before));
    EXPECT_EQ(m_editor->preview()->picture().size(), QSize(1920, 1080));
    const QString folder = qEnvironmentVariable("CHANGMING_PICTURES");
    if (!folder.isEmpty())
        m_editor->preview()->picture().save(QDir(folder).filePath(QStringLiteral("menu-preview-lying.png")));
    EXPECT_FALSE(hasControl(page(), QStringLiteral("您想办什么事？"))) << "nothing of it can be found or touched";
}

class MenuPages : public MenuEditorFixture
{
};

TEST_F(MenuPages, OfTheTiles)
{
    see("staff-menu");
    touch(QStringLiteral("老人和残疾人"));
    see("staff-menu-chosen");
    m_editor->moveUp();
    m_editor->toggleHidden();
    see("staff-menu-changed");
    m_editor->openField(MenuEditorController::ChineseName);
    see("staff-menu-name");
    m_editor->openField(MenuEditorController::EnglishWords);
    see("staff-menu-english");
    m_editor->closeField();
    m_editor->openGroup();
    see("staff-menu-group");
    m_editor->choose(0);
    m_editor->openPanel(MenuEditorController::Grouping);
    see("staff-menu-out");
    m_editor->closePanel();
    m_editor->closeGroup();
    m_editor->openPanel(MenuEditorController::Grouping);
    see("staff-menu-ungroup");
}

TEST_F(MenuPages, OfItsPanels)
{
    m_editor->nextTiles();
    touch(QStringLiteral("失业登记"));
    for (const auto& [panel, name] :
         {std::pair(MenuEditorController::Icons, "staff-menu-picture"), std::pair(MenuEditorController::HoursOfDay, "staff-menu-hours"),
          std::pair(MenuEditorController::Grouping, "staff-menu-grouping"), std::pair(MenuEditorController::Adding, "staff-menu-add"),
          std::pair(MenuEditorController::Versions, "staff-menu-versions")}) {
        m_editor->openPanel(panel);
        see(name);
    }
    m_editor->openPanel(MenuEditorController::Retargeting);
    for (const char key : {'s', 'y'})
        m_editor->searchKeyboard()->key(QString(QLatin1Char(key)));
    see("staff-menu-search");
    m_editor->chooseHours(MenuEditorController::OwnHours);
    m_editor->openPanel(MenuEditorController::HoursOfDay);
    see("staff-menu-own-hours");
    m_editor->closePanel();
    m_editor->askToPublish();
    see("staff-menu-publish");
    m_editor->openField(MenuEditorController::Note);
    see("staff-menu-note");
    m_editor->closePanel();
    m_editor->chooseHours(MenuEditorController::OwnHours);
    m_editor->shiftHours(0, -600);
    m_editor->askToPublish();
    see("staff-menu-obstacles");
}

} // namespace changming::app
