#include "tests/kiosk/app/menu_editor_fixture.h"

#include "kiosk/app/icon_provider.h"
#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/menu_text.h"

#include <QQmlComponent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace changming::app
{

namespace
{

// The room below the staff's bar.
constexpr auto host = R"(
import QtQuick
import Changming.Theme
import Changming.App
import Changming.Staff

Rectangle {
    id: host

    required property MenuEditorController editor
    required property HallController hall

    color: Theme.ground

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: host.hall.pixelsPerMillimetre
    }
    MenuPage {
        anchors.fill: parent
        anchors.topMargin: Theme.topBar
        editor: host.editor
    }
}
)";

} // namespace

MenuEditorFixture::MenuEditorFixture()
{
    menu::Menu menu = publishedMenu();
    menu.home.push_back({.id = "register",
                         .title = {"失业登记", "Register as jobless"},
                         .words = {},
                         .icon = "briefcase",
                         .action = {menu::Action::Kind::Item, "PA-RS-0014"}});
    const auto hits = m_catalogue->search("失业登记", 0, 1);
    menu.home.back().action.target = hits->hits.front().taskCode;
    if (!m_menus->publish(menu::menuFileText(menu), {.author = "li", .authorName = "李*", .note = "加了失业登记"}, {}, m_clock.wall()))
        throw std::runtime_error("menu");
    openPage();
}

MenuEditorFixture::~MenuEditorFixture()
{
    m_root.reset();
}

void MenuEditorFixture::openPage(MenuAuthor author)
{
    m_root.reset();
    m_engine.reset();
    m_editor = std::make_unique<MenuEditorController>(*m_terminal, *m_hall, std::move(author));
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("icons"), new IconProvider); // the engine's
    QQmlComponent component(m_engine.get());
    component.setData(host, QUrl(QStringLiteral("qrc:/MenuHost.qml")));
    if (component.isReady())
        m_root.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
            {{QStringLiteral("editor"), QVariant::fromValue(m_editor.get())}, {QStringLiteral("hall"), QVariant::fromValue(m_hall.get())}})));
    if (!m_root)
        throw std::runtime_error(component.errorString().toStdString());
    m_hall->disconnect(m_stage.get()); // what works changes, and the attract page would come
    for (QQuickItem* root : m_stage->window().contentItem()->childItems())
        root->setVisible(false);
    m_root->setParentItem(m_stage->window().contentItem());
    const auto fit = [this] { m_root->setSize(m_stage->window().size()); };
    fit();
    QObject::connect(&m_stage->window(), &QQuickWindow::widthChanged, m_root.get(), fit);
    QObject::connect(&m_stage->window(), &QQuickWindow::heightChanged, m_root.get(), fit);
    EXPECT_TRUE(eventually([&] { return m_stage->window().isExposed() && !m_editor->preview()->picture().isNull(); }));
}

void MenuEditorFixture::see()
{
    QSignalSpy frames(&m_stage->window(), &QQuickWindow::frameSwapped);
    m_stage->window().update();
    ASSERT_TRUE(eventually([&] { return frames.count() > 0; }));
}

Control MenuEditorFixture::control(const QString& name)
{
    see();
    const auto controls = controlsOf(page());
    const auto found = std::ranges::find(controls, name, &Control::name);
    EXPECT_NE(found, controls.end()) << name.toStdString();
    return found == controls.end() ? Control() : *found;
}

void MenuEditorFixture::touch(QPointF at)
{
    ++m_touches;
    QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, at.toPoint());
}

void MenuEditorFixture::touch(const QString& name)
{
    touch(control(name).place.center());
}

void MenuEditorFixture::type(const QString& keys)
{
    for (const QChar key : keys)
        touch(QString(key));
}

void MenuEditorFixture::see(const char* name)
{
    // The English names of the tiles stand in their boxes, on the Chinese page too.
    look(name, {QStringLiteral("Older"), QStringLiteral("people"), QStringLiteral("Cards"), QStringLiteral("benefits"), QStringLiteral("Register"),
                QStringLiteral("as"), QStringLiteral("jobless"), QStringLiteral("Insurance"), QStringLiteral("Pension"), QStringLiteral("health")});
}

void MenuEditorFixture::switchLanguage()
{
    m_language->set(m_language->current() == Language::Chinese ? Language::English : Language::Chinese);
    m_engine->retranslate();
    QSignalSpy drawn(m_editor->preview(), &HomePreview::pictureChanged);
    m_editor->languageHasChanged();
    EXPECT_TRUE(eventually([&] { return drawn.count() > 0; }));
}

} // namespace changming::app
