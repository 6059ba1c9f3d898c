// The menu's editor without its page: drafts that are kept, warnings, permissions, two who publish.
#include "tests/kiosk/app/menu_editor_fixture.h"

#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/menu_text.h"

#include <sqlite3.h>

#include <map>

namespace changming::app
{

class MenuEditor : public MenuEditorFixture
{
protected:
    void chooseTile(const std::string& id)
    {
        for (m_editor->setPageSize(30); m_editor->hasChosen();)
            m_editor->choose(rowOf(m_editor->chineseName()));
        const auto place = menu::placeOf(m_editor->draft().menu(), id);
        ASSERT_TRUE(place) << id;
        m_editor->choose(static_cast<int>(place->row));
    }
    int rowOf(const QString& name) const
    {
        for (int row = 0; row < m_editor->tiles()->count(); ++row)
            if (of(row, "name").toString() == name)
                return row;
        return -1;
    }
    QVariant of(int row, const char* role) const { return m_editor->tiles()->index(row).data(m_editor->tiles()->roleNames().key(role)); }
    std::map<std::string, std::string> marks() const
    {
        std::map<std::string, std::string> marks;
        for (int row = 0; row < m_editor->tiles()->count(); ++row)
            if (!of(row, "mark").toString().isEmpty())
                marks.emplace(of(row, "name").toString().toStdString(), of(row, "mark").toString().toStdString());
        return marks;
    }
    static QStringList words(RowModel* rows)
    {
        QStringList list;
        for (int row = 0; row < rows->count(); ++row)
            list << rows->index(row).data(rows->roleNames().key("words")).toString();
        return list;
    }
    void command(const char* sql) // upon hall.db, past the program
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(m_menus->file().c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        EXPECT_EQ(sqlite3_close(database), SQLITE_OK);
    }
    // Somebody else, at another place, publishes the menu with its first tile hidden.
    void somebodyPublishes()
    {
        menu::Menu menu = publishedMenu();
        ASSERT_TRUE(menu::hide(menu, menu.home.front().id));
        ASSERT_TRUE(m_menus->publish(menu::menuFileText(menu), {.author = "li", .authorName = "李*"}, {}, m_clock.wall()));
    }
};

TEST_F(MenuEditor, MarksWhatBecameOfEachTile)
{
    chooseTile("tile-housing");
    m_editor->moveUp();
    chooseTile("tile-older");
    m_editor->openField(MenuEditorController::ChineseName);
    m_editor->keyboard()->setText(QStringLiteral("老年人"));
    m_editor->closeField();
    chooseTile("tile-shop");
    m_editor->toggleHidden();
    EXPECT_EQ(marks(), (std::map<std::string, std::string>{{"住房公积金", "上移"}, {"老年人", "改名"}, {"开店办照", "隐藏"}}));
    EXPECT_EQ(m_editor->changeCount(), 3);
    EXPECT_EQ(words(m_editor->changes()), (QStringList{QStringLiteral("“住房公积金”从首页第 4 位移到第 3 位"), QStringLiteral("“开店办照”不再显示"),
                                                       QStringLiteral("“老年人”改名，原来是“老人和残疾人”（Older people）")}));
}

TEST_F(MenuEditor, ADeadProcessLosesNoEdit)
{
    chooseTile("tile-housing");
    m_editor->moveFirst();
    m_editor->openField(MenuEditorController::ChineseName);
    m_editor->keyboard()->setText(QStringLiteral("公积金"));
    const menu::Menu draft = m_editor->draft().menu();
    openPage();
    EXPECT_EQ(m_editor->draft().menu(), draft);
    EXPECT_EQ(m_editor->changeCount(), 2);
    EXPECT_FALSE(m_editor->canUndo());
    m_editor->discard();
    openPage();
    EXPECT_EQ(m_editor->changeCount(), 0);
}

// Another release left its database behind.
TEST_F(MenuEditor, SaysThatNoDraftIsKeptAndGoesOn)
{
    command("UPDATE schema_version SET version = 999");
    openPage();
    EXPECT_EQ(m_editor->trouble(), QString());
    chooseTile("tile-housing");
    m_editor->moveFirst();
    EXPECT_NE(m_editor->trouble(), QString());
    EXPECT_EQ(m_editor->changeCount(), 1);
}

// kioskctl menu import while the page is open.
TEST_F(MenuEditor, ADraftThatIsPutInFromOutsideIsShownAndNeitherIsLost)
{
    auto drafts = menu::DraftStore::open(m_menus->file()).value();
    menu::KeptDraft put{publishedNumber(), publishedMenu(), toRfc3339(m_clock.wall())};
    ASSERT_TRUE(menu::hide(put.menu, "tile-shop"));
    ASSERT_TRUE(drafts.replace("wang", {}, put).ok());
    chooseTile("tile-housing");
    m_editor->moveFirst();
    EXPECT_EQ(m_editor->draft().menu(), put.menu);
    EXPECT_TRUE(m_editor->trouble().contains(QStringLiteral("撤销"))) << m_editor->trouble().toStdString();
    EXPECT_EQ(drafts.draft("wang").value()->menu, put.menu);

    m_editor->undo();
    EXPECT_EQ(m_editor->draft().menu().home.front().id, "tile-housing") << "what was done here";
    EXPECT_EQ(drafts.draft("wang").value()->menu, m_editor->draft().menu());
    m_editor->redo();
    EXPECT_EQ(m_editor->draft().menu(), put.menu);
}

// kioskctl menu publish while the page is open.
TEST_F(MenuEditor, ADraftThatWasPublishedFromOutsideIsKeptAnew)
{
    chooseTile("tile-housing");
    m_editor->moveFirst();
    auto drafts = menu::DraftStore::open(m_menus->file()).value();
    const auto kept = drafts.draft("wang").value();
    ASSERT_TRUE(kept);
    ASSERT_TRUE(drafts.replace("wang", kept, {}).ok());
    m_editor->toggleHidden();
    EXPECT_EQ(drafts.draft("wang").value()->menu, m_editor->draft().menu());
    EXPECT_EQ(m_editor->trouble(), QString());
}

TEST_F(MenuEditor, EachAuthorHasADraftOfTheirOwn)
{
    chooseTile("tile-housing");
    m_editor->moveFirst();
    openPage({"li", "李四", true, true});
    EXPECT_EQ(m_editor->changeCount(), 0);
}

TEST_F(MenuEditor, AnEmptyNameIsRefusedInWordsAndTheOldOneStays)
{
    chooseTile("tile-housing");
    m_editor->openField(MenuEditorController::ChineseName);
    m_editor->keyboard()->clear();
    EXPECT_EQ(m_editor->trouble(), QStringLiteral("中文名字不能空着"));
    m_editor->closeField();
    EXPECT_EQ(m_editor->chineseName(), QStringLiteral("住房公积金"));
    EXPECT_EQ(m_editor->changeCount(), 0);
    m_language->set(Language::English);
    m_editor->languageHasChanged();
    m_editor->openField(MenuEditorController::ChineseName);
    m_editor->keyboard()->clear();
    EXPECT_EQ(m_editor->trouble(), QStringLiteral("the Chinese name cannot be empty"));
}

TEST_F(MenuEditor, ANameThatIsErasedKeyByKeyIsWhatItWas)
{
    const auto eraseAll = [this] {
        m_editor->openField(MenuEditorController::ChineseName);
        while (!m_editor->keyboard()->text().isEmpty())
            m_editor->keyboard()->erase();
    };
    chooseTile("tile-housing");
    eraseAll();
    EXPECT_EQ(m_editor->chineseName(), QStringLiteral("住")) << "while it is typed";
    m_editor->closeField();
    EXPECT_EQ(m_editor->chineseName(), QStringLiteral("住房公积金"));
    EXPECT_EQ(m_editor->trouble(), QStringLiteral("中文名字不能空着"));
    EXPECT_EQ(m_editor->changeCount(), 0);

    eraseAll();
    m_editor->openField(MenuEditorController::EnglishName); // another field
    EXPECT_EQ(m_editor->chineseName(), QStringLiteral("住房公积金"));
    m_editor->closeField();

    eraseAll();
    m_editor->choose(0); // another tile
    EXPECT_EQ(m_editor->changeCount(), 0);

    chooseTile("tile-housing");
    m_editor->moveFirst();
    eraseAll();
    m_editor->discard(); // with the keys open
    EXPECT_EQ(m_editor->field(), MenuEditorController::NoField);
    EXPECT_EQ(m_editor->changeCount(), 0);
}

TEST_F(MenuEditor, WarnsInWordsAtTheTile)
{
    chooseTile("tile-older");
    m_editor->openField(MenuEditorController::ChineseName);
    m_editor->keyboard()->setText(QStringLiteral("老人和残疾人还有他们的家属要办的各种证件补贴和优待"));
    EXPECT_EQ(m_editor->warning(), QStringLiteral("字号调到最大时，名字放不下，缩短一点"));
    EXPECT_EQ(m_editor->obstacles()->count(), 0) << "advice";
    m_editor->closeField();
    m_editor->openGroup();
    while (m_editor->tiles()->count() > 0) {
        if (!m_editor->hasChosen())
            m_editor->choose(0);
        m_editor->removeTile();
    }
    m_editor->closeGroup();
    EXPECT_TRUE(m_editor->warning().contains(QStringLiteral("点进去是空的")));
    EXPECT_EQ(m_editor->obstacles()->count(), 1);
    m_editor->askToPublish();
    const int number = publishedNumber();
    m_editor->publish();
    EXPECT_EQ(publishedNumber(), number) << "what the rules refuse is not published";
    EXPECT_FALSE(m_editor->trouble().isEmpty());
}

TEST_F(MenuEditor, HoursThatEmptyTheHomeAreSaidBeforeTheyArePublished)
{
    for (const menu::Tile& tile : publishedMenu().home) {
        chooseTile(tile.id);
        m_editor->chooseHours(MenuEditorController::NotAtNight);
    }
    EXPECT_TRUE(words(m_editor->changes()).contains(QStringLiteral("22:00 到 06:00 首页是空的")));
    EXPECT_EQ(m_editor->obstacles()->count(), 0);
    chooseTile(publishedMenu().home.front().id);
    m_editor->choose(0); // none
    EXPECT_EQ(m_editor->warning(), QStringLiteral("22:00 到 06:00 首页是空的"));
}

TEST_F(MenuEditor, TheShippedMenuHasNoObstacleHere)
{
    EXPECT_EQ(m_editor->obstacles()->count(), 0);
    for (const auto& [tile, mark] : marks())
        ADD_FAILURE() << tile << " " << mark;
}

TEST_F(MenuEditor, WhoMayNotIsToldSo)
{
    openPage({"zhang", "张三", true, false});
    chooseTile("tile-housing");
    m_editor->moveFirst();
    EXPECT_EQ(m_editor->changeCount(), 1);
    m_editor->askToPublish();
    EXPECT_EQ(m_editor->panel(), MenuEditorController::NoPanel);
    EXPECT_FALSE(m_editor->trouble().isEmpty());
    const int number = publishedNumber();
    m_editor->publish();
    m_editor->rollBack(1);
    EXPECT_EQ(publishedNumber(), number);

    openPage({"zhao", "赵五", false, false});
    chooseTile("tile-housing");
    m_editor->moveFirst();
    m_editor->openField(MenuEditorController::ChineseName);
    EXPECT_EQ(m_editor->field(), MenuEditorController::NoField);
    EXPECT_EQ(m_editor->changeCount(), 0);
    EXPECT_EQ(m_editor->trouble(), QStringLiteral("您只能看菜单，不能改。"));
}

TEST_F(MenuEditor, TellsWhatWasPublishedAndShowsTheAuthorMasked)
{
    chooseTile("tile-housing");
    m_editor->moveFirst();
    m_editor->openField(MenuEditorController::Note);
    m_editor->keyboard()->setText(QStringLiteral("旺季"));
    m_editor->closeField();
    m_editor->publish();
    const auto written = [&] { return m_desk->audit.newest(1).value().at(0); };
    EXPECT_EQ(written().who, "wang");
    EXPECT_EQ(written().action, "menu.published");
    EXPECT_EQ(written().object, "3");
    const auto version = m_menus->current().value().value();
    EXPECT_EQ(version.author, "wang");
    EXPECT_EQ(version.authorName, "王**");
    EXPECT_EQ(version.note, "旺季");
    EXPECT_EQ(m_editor->news(), QStringLiteral("第 3 版已经上线。"));
    EXPECT_EQ(m_editor->changeCount(), 0);
    m_editor->rollBack(1);
    EXPECT_EQ(written().action, "menu.rolled-back");
    EXPECT_EQ(written().object, "2");
    EXPECT_EQ(m_editor->news(), QStringLiteral("第 4 版已经上线，和第 2 版一样。"));
    openPage();
    EXPECT_EQ(m_editor->changeCount(), 0) << "no draft is left";
}

TEST_F(MenuEditor, APublicationThatIsNotWrittenDownIsToldAsLive)
{
    command("CREATE TRIGGER no_entry BEFORE INSERT ON audit_entry BEGIN SELECT raise(ABORT, 'no'); END");
    chooseTile("tile-housing");
    m_editor->moveFirst();
    m_editor->publish();
    EXPECT_EQ(publishedNumber(), 3);
    EXPECT_EQ(m_editor->trouble(), QStringLiteral("第 3 版已经上线，但没能记下是谁做的。请告诉技术人员。"));
    EXPECT_EQ(m_editor->changeCount(), 0);
}

TEST_F(MenuEditor, GoingBackWaitsForADraft)
{
    chooseTile("tile-housing");
    m_editor->moveFirst();
    const int number = publishedNumber();
    m_editor->rollBack(1);
    EXPECT_EQ(publishedNumber(), number);
    EXPECT_EQ(m_editor->trouble(), QStringLiteral("先发布或者放弃您的改动。"));
}

TEST_F(MenuEditor, WhoGoesBackToAnItemThatIsGoneIsToldAndTheHomeLeavesItOut)
{
    menu::Menu old = publishedMenu();
    old.home.back().action.target = "GONE";
    old.home.push_back({.id = "moon", .title = {"月球", "Moon"}, .words = {}, .icon = "home", .action = {menu::Action::Kind::Department, "月球局"}});
    ASSERT_TRUE(m_menus->publish(menu::menuFileText(old), {.author = "li"}, {}, m_clock.wall()));
    somebodyPublishes();
    openPage();
    m_editor->rollBack(1);
    EXPECT_EQ(publishedMenu(), old) << m_editor->trouble().toStdString();
    EXPECT_EQ(m_editor->news(), QStringLiteral("第 5 版已经上线，和第 3 版一样。"));
    m_editor->setPageSize(30);
    EXPECT_EQ(marks(), (std::map<std::string, std::string>{{"失业登记", "没有这事"}, {"月球", "没有部门"}}));
    BrowseController browse(*m_terminal, nullptr);
    EXPECT_EQ(browse.homeTotal(), static_cast<int>(old.home.size()) - 2);
}

TEST_F(MenuEditor, TheSecondOfTwoIsToldAndDecides)
{
    chooseTile("tile-housing");
    m_editor->moveFirst();
    somebodyPublishes();
    const int number = publishedNumber();
    m_editor->publish();
    EXPECT_EQ(publishedNumber(), number);
    EXPECT_EQ(m_editor->panel(), MenuEditorController::Moved);
    EXPECT_TRUE(m_editor->trouble().contains(QStringLiteral("李*")));
    m_editor->compareWithNewest();
    EXPECT_EQ(m_editor->panel(), MenuEditorController::Publishing);
    EXPECT_EQ(words(m_editor->changes()), (QStringList{QStringLiteral("“住房公积金”从首页第 4 位移到第 1 位"), QStringLiteral("“社会保险”重新显示")}))
        << "theirs would be taken back: it is said";
    m_editor->publish();
    EXPECT_EQ(publishedNumber(), number + 1);
}

TEST_F(MenuEditor, WhoHasNoDraftSeesAtOnceWhatOthersPublished)
{
    somebodyPublishes();
    m_editor->menuChanged();
    EXPECT_EQ(m_editor->draft().base(), publishedNumber());
    EXPECT_EQ(m_editor->draft().menu(), publishedMenu());
    EXPECT_EQ(m_editor->changeCount(), 0);
}

TEST_F(MenuEditor, WhoGivesUpOrTakesBackSeesWhatOthersPublishedMeanwhile)
{
    const menu::Menu before = publishedMenu();
    chooseTile("tile-housing");
    m_editor->moveFirst();
    const menu::Menu mine = m_editor->draft().menu();
    somebodyPublishes();
    m_editor->menuChanged();
    EXPECT_EQ(m_editor->draft().menu(), mine);
    m_editor->discard();
    EXPECT_EQ(m_editor->draft().menu(), publishedMenu());
    EXPECT_NE(m_editor->draft().menu(), before);
    EXPECT_EQ(m_editor->draft().base(), publishedNumber());
    EXPECT_EQ(m_editor->changeCount(), 0);

    m_editor->undo();
    EXPECT_EQ(m_editor->draft().menu(), mine);
    const int number = publishedNumber();
    ASSERT_TRUE(m_menus->publish(menu::menuFileText(before), {.author = "li"}, {}, m_clock.wall()));
    m_editor->menuChanged();
    m_editor->redo(); // given up again
    EXPECT_EQ(publishedNumber(), number + 1);
    EXPECT_EQ(m_editor->draft().menu(), before);
    EXPECT_EQ(m_editor->draft().base(), number + 1);
}

// Another release published it: this one shows the last that it can read.
TEST_F(MenuEditor, AVersionThatThisReleaseCannotReadStopsNobody)
{
    const int shown = publishedNumber();
    command("INSERT INTO menu_version (origin, content, author, note, published_at) VALUES ('staff', '{\"format\": 2}', 'wang', '', "
            "'2026-04-16T12:00:00+08:00')");
    openPage();
    EXPECT_EQ(publishedNumber(), shown);
    const auto inUse = [&](int row) { return m_editor->versions()->index(row).data(m_editor->versions()->roleNames().key("inUse")).toBool(); };
    EXPECT_FALSE(inUse(0));
    EXPECT_TRUE(inUse(1));
    m_editor->rollBack(2); // the shipped one
    EXPECT_EQ(publishedNumber(), shown + 2) << m_editor->trouble().toStdString();
    EXPECT_TRUE(inUse(0));
    chooseTile("tile-housing");
    m_editor->moveFirst();
    m_editor->publish();
    EXPECT_EQ(publishedNumber(), shown + 3) << m_editor->trouble().toStdString();
}

TEST_F(MenuEditor, GroupsAreMadeFilledAndDissolved)
{
    chooseTile("register");
    m_editor->makeGroup();
    EXPECT_TRUE(m_editor->chosenOpensGroup());
    m_editor->openGroup();
    EXPECT_EQ(m_editor->groupName(), QStringLiteral("失业登记"));
    EXPECT_EQ(m_editor->tiles()->count(), 1);
    m_editor->choose(0);
    m_editor->takeOut();
    EXPECT_EQ(m_editor->tiles()->count(), 0);
    m_editor->closeGroup();
    m_editor->ungroup();
    chooseTile("register");
    m_editor->putInto(0);
    EXPECT_EQ(menu::placeOf(m_editor->draft().menu(), "register")->group, "insurance");
    m_editor->undo();
    m_editor->undo();
    m_editor->undo();
    m_editor->undo();
    EXPECT_EQ(m_editor->draft().menu(), publishedMenu());
}

} // namespace changming::app
