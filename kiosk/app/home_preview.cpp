#include "kiosk/app/home_preview.h"

#include "kiosk/app/code_provider.h"
#include "kiosk/app/hall_controller.h"
#include "kiosk/app/icon_provider.h"
#include "kiosk/app/visit_controller.h"
#include "kiosk/base/log.h"
#include "kiosk/settings/settings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <chrono>

namespace changming::app
{

namespace
{

constexpr std::chrono::milliseconds atMostEvery{100};
constexpr int largestText = FaceController::textSizes - 1;

} // namespace

// Destroyed from the last to the first, as the stage's scenes.
struct HomePreview::Scene {
    explicit Scene(const Terminal& terminal) : visit(terminal)
    {
        visit.standStill();
        window.setFlag(Qt::Popup); // assistive technology lists every other kind of window, shown or not
        window.setColor(Qt::white);
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.addImageProvider(QStringLiteral("icons"), new IconProvider); // the engine's
        engine.addImageProvider(QStringLiteral("codes"), new CodeProvider);
    }
    ~Scene()
    {
        // A Loader leaves its page to deleteLater(): it goes now, before its engine.
        root.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    QQuickWindow window;
    VisitController visit;
    QQmlEngine engine;
    std::unique_ptr<QQuickItem> root;
};

HomePreview::HomePreview(const Terminal& terminal, HallController& hall, QObject* parent) : QObject(parent), m_terminal(terminal), m_hall(hall)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HomePreview::draw);
}

HomePreview::~HomePreview() = default;

void HomePreview::setFormat(Format format)
{
    if (format == m_format)
        return;
    m_format = format;
    Q_EMIT formatChanged();
    m_soon.start(0);
}

QSize HomePreview::size() const
{
    const settings::Panel& panel = m_terminal.settings.panel;
    const auto [narrow, wide] = std::minmax(panel.widthPixels, panel.heightPixels);
    return m_format == Lying ? QSize(wide, narrow) : QSize(narrow, wide);
}

qreal HomePreview::ratio() const
{
    return static_cast<qreal>(size().width()) / size().height();
}

void HomePreview::showMenu(const menu::Menu& menu)
{
    m_menu = menu;
    if (!m_soon.isActive())
        m_soon.start(m_picture.isNull() ? std::chrono::milliseconds{0} : atMostEvery);
}

void HomePreview::languageHasChanged()
{
    if (m_scene) {
        m_scene->engine.retranslate();
        m_scene->visit.browse()->languageHasChanged();
    }
    m_soon.start(0);
}

void HomePreview::draw()
{
    if (!m_scene) {
        auto scene = std::make_unique<Scene>(m_terminal);
        QQmlComponent component(&scene->engine, QUrl(QStringLiteral("qrc:/qt/qml/Changming/Pages/VisitRoot.qml")));
        if (component.isReady())
            scene->root.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
                {{QStringLiteral("hall"), QVariant::fromValue(&m_hall)}, {QStringLiteral("visit"), QVariant::fromValue(&scene->visit)}})));
        if (!scene->root) {
            log::error("app", "page.broken", {{"code", log::Token{"preview"}}});
            return;
        }
        scene->root->setParentItem(scene->window.contentItem());
        m_scene = std::move(scene);
    }
    m_scene->window.resize(size());
    m_scene->root->setSize(size());
    m_scene->visit.face()->setTextSize(m_format == LargeText ? largestText : 0);
    m_scene->visit.browse()->showMenu(m_menu);
    m_picture = m_scene->window.grabWindow();
    Q_EMIT pictureChanged();
}

} // namespace changming::app
