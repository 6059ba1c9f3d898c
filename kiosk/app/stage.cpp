#include "kiosk/app/stage.h"

#include "kiosk/app/code_provider.h"
#include "kiosk/app/icon_provider.h"
#include "kiosk/app/language.h"
#include "kiosk/app/picture_shelf.h"
#include "kiosk/app/slip_printing.h"
#include "kiosk/base/log.h"
#include "kiosk/base/overwrite.h"
#include "kiosk/settings/settings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QQmlComponent>
#include <QTimer>
#include <QTouchEvent>

#include <utility>

namespace changming::app
{

namespace
{

const QUrl& attractUrl()
{
    static const QUrl url(QStringLiteral("qrc:/qt/qml/Changming/Pages/AttractPage.qml"));
    return url;
}

const QUrl& outOfServiceUrl()
{
    static const QUrl url(QStringLiteral("qrc:/qt/qml/Changming/Pages/OutOfServicePage.qml"));
    return url;
}

const QUrl& visitUrl()
{
    static const QUrl url(QStringLiteral("qrc:/qt/qml/Changming/Pages/VisitRoot.qml"));
    return url;
}

const QUrl& staffUrl()
{
    static const QUrl url(QStringLiteral("qrc:/qt/qml/Changming/Staff/StaffRoot.qml"));
    return url;
}

constexpr qreal fingerMm = 20;

// The mark of the top bar with some room around it, in pixels.
QRectF markPlace(qreal pixelsPerMillimetre)
{
    constexpr QRectF millimetres(10, 2, 24, 25);
    return {millimetres.topLeft() * pixelsPerMillimetre, millimetres.size() * pixelsPerMillimetre};
}

} // namespace

Stage::Stage(const Terminal& terminal, HallController& hall)
    : m_terminal(terminal), m_hall(hall), m_arrivals(terminal), m_taps(
                                                                    m_window, [this] { return standing(); }, fingerMm * hall.pixelsPerMillimetre()),
      m_walk(m_window, [this] { return shownRoot(); }, terminal.settings.switches, hall.pixelsPerMillimetre()),
      m_reading(m_window, [this] { return shownRoot(); }, terminal.speaker, terminal.language),
      m_watch(terminal, hall), m_staffTouch(markPlace(hall.pixelsPerMillimetre()))
{
    journalPrints(terminal, this);
    connect(&m_arrivals, &Arrivals::cardPlaced, this, &Stage::takeCard);
    connect(&m_arrivals, &Arrivals::codeShown, this, [this](const Result<drivers::ScannedCode>& code) {
        beginVisit();
        if (m_visit && !m_staff)
            m_visit->controller->codeScanned(code);
    });
    connect(&hall, &HallController::worksChanged, this, [this] {
        if (m_visit && m_hall.platformReachable())
            m_visit->controller->slipCase()->askAgain();
        if (!m_visit && !m_staff && idle() != nullptr && !idle()->root->isVisible())
            showIdle(); // the hours have begun or ended
    });
    // Tiles have hours.
    connect(&hall, &HallController::timeChanged, this, [this] {
        if (m_visit)
            m_visit->controller->timePassed();
    });
    m_window.setColor(QColor(0x0A, 0x0F, 0x1C));
    m_window.setCursor(Qt::BlankCursor); // fingers point here
    m_window.installEventFilter(this);
    const auto refit = [this] {
        for (const Scene* scene : {m_attract.get(), m_outOfService.get(), m_visit.get(), m_staff.get()})
            if (scene != nullptr)
                fit(scene->root.get());
    };
    connect(&m_window, &QQuickWindow::widthChanged, this, refit);
    connect(&m_window, &QQuickWindow::heightChanged, this, refit);
    connect(&m_window, &QQuickWindow::frameSwapped, this, [this] {
        m_taps.frameShown();
        m_reading.look();
    });
    connect(&m_walk, &FocusWalk::switchPressed, this, [this] {
        if (m_visit)
            m_visit->controller->face()->setTwoSwitches(true);
    });
    connect(&m_reading, &Reading::tried, &m_hall, &HallController::setReadsAloud);
}

Stage::~Stage()
{
    // Qt's software renderer gives up the textures of what is gone with the next frame, and only then.
    m_staff.reset();
    m_visit.reset();
    m_outOfService.reset();
    m_attract.reset();
    m_window.grabWindow();
}

Stage::Scene::~Scene()
{
    // A Loader leaves its page to deleteLater(): it goes now, before its engine and before the next visitor.
    root.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

Result<std::unique_ptr<Stage::Scene>> Stage::load(const QUrl& page, std::unique_ptr<VisitController> controller, std::unique_ptr<StaffController> staff)
{
    auto scene = std::make_unique<Scene>();
    scene->number = ++m_scenes;
    scene->controller = std::move(controller);
    scene->staff = std::move(staff);
    scene->engine = std::make_unique<QQmlEngine>();
    scene->engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    scene->engine->addImageProvider(QStringLiteral("icons"), new IconProvider); // the engine's
    scene->engine->addImageProvider(QStringLiteral("codes"), new CodeProvider);

    if (scene->controller)
        scene->engine->addImageProvider(QStringLiteral("visit"), new ShelfProvider(scene->controller->shelf()));

    QVariantMap properties{{QStringLiteral("hall"), QVariant::fromValue(&m_hall)}};
    if (scene->controller)
        properties.insert(QStringLiteral("visit"), QVariant::fromValue(scene->controller.get()));
    if (scene->staff)
        properties.insert(QStringLiteral("staff"), QVariant::fromValue(scene->staff.get()));
    QQmlComponent component(scene->engine.get(), page);
    if (component.isReady())
        scene->root.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(properties)));
    if (!scene->root || component.isError())
        return Error{"page-broken", component.errorString().toStdString(), page.toString().toStdString()};
    scene->root->setParentItem(m_window.contentItem());
    scene->root->setCursor(Qt::BlankCursor); // the window's own is lost behind a text box
    fit(scene->root.get());
    return scene;
}

void Stage::fit(QQuickItem* root)
{
    root->setSize(m_window.size());
}

Result<void> Stage::open()
{
    auto attract = load(attractUrl(), nullptr);
    if (!attract)
        return attract.error();
    m_attract = std::move(*attract);
    connect(m_attract->root.get(), SIGNAL(begin()), this, SLOT(beginVisit()));

    auto outOfService = load(outOfServiceUrl(), nullptr);
    if (!outOfService)
        return outOfService.error();
    m_outOfService = std::move(*outOfService);

    auto visit = load(visitUrl(), std::make_unique<VisitController>(m_terminal));
    if (!visit)
        return visit.error();
    auto staff = load(staffUrl(), nullptr, std::make_unique<StaffController>(m_terminal, m_hall, m_watch));
    if (!staff)
        return staff.error();
    showIdle();
    armScanner();
    return {};
}

Stage::Scene* Stage::idle() const
{
    return m_hall.outOfService() ? m_outOfService.get() : m_attract.get();
}

void Stage::showIdle()
{
    Scene* const scene = idle();
    if (scene == nullptr)
        return;
    for (const Scene* other : {m_attract.get(), m_outOfService.get()})
        if (other != nullptr && other != scene)
            other->root->setVisible(false);
    scene->root->setVisible(true);
    scene->root->forceActiveFocus();
}

void Stage::armScanner()
{
    m_arrivals.takeCodes(!m_staff && (!m_visit || m_visit->controller->takesCodes()));
}

void Stage::takeCard()
{
    beginVisit();
    if (m_visit && !m_staff)
        m_visit->controller->cardPlaced();
}

void Stage::beginVisit()
{
    if (m_visit || m_staff || m_hall.outOfService())
        return;
    auto visit = load(visitUrl(), std::make_unique<VisitController>(m_terminal));
    if (!visit) {
        log::error("app", "page.broken", {{"code", log::Token{visit.error().code}}});
        return;
    }
    m_visit = std::move(*visit);
    VisitController* controller = m_visit->controller.get();
    connect(controller, &VisitController::ended, this, &Stage::endVisit);
    connect(controller, &VisitController::pageChanged, this, &Stage::armScanner);
    connect(controller, &VisitController::languageChanged, this, [this] {
        m_visit->engine->retranslate();
        m_hall.languageHasChanged();
    });
    connect(controller->face(), &FaceController::readingChanged, this, [this, controller] { m_reading.setOn(controller->face()->reading()); });
    idle()->root->setVisible(false);
    m_visit->root->forceActiveFocus();
    log::info("session", "visit.began");
}

void Stage::endVisit()
{
    if (!m_visit)
        return;
    m_reading.setOn(false);
    // Covered in this frame; destroyed when the handler that asked for it has returned.
    m_visit->root->setVisible(false);
    leaveToIdle();
    QTimer::singleShot(0, this, [this] {
        const bool another = m_visit && m_visit->controller->isLeftToAnother();
        m_visit.reset();
        armScanner();
        if (another && m_terminal.devices.cardPresent(QString::fromStdString(m_terminal.settings.devices.reader)))
            takeCard();              // whose card ended the visit of the one before
        m_window.releaseResources(); // textures of what was shown
        overwriteStack();
    });
}

void Stage::leaveToIdle()
{
    m_terminal.language.reset();
    m_attract->engine->retranslate();
    m_outOfService->engine->retranslate();
    m_hall.languageHasChanged();
    showIdle();
}

void Stage::beginStaff()
{
    if (m_staff)
        return;
    endVisit(); // nobody's: its home page was shown
    auto staff = load(staffUrl(), nullptr, std::make_unique<StaffController>(m_terminal, m_hall, m_watch));
    if (!staff) {
        log::error("app", "page.broken", {{"code", log::Token{staff.error().code}}});
        return;
    }
    m_staff = std::move(*staff);
    connect(m_staff->staff.get(), &StaffController::ended, this, &Stage::endStaff);
    connect(m_staff->staff.get(), &StaffController::languageChanged, this, [this] {
        m_staff->engine->retranslate();
        m_hall.languageHasChanged();
    });
    armScanner(); // it is tried from the staff's pages
    if (const Scene* const scene = idle())
        scene->root->setVisible(false);
    m_staff->root->forceActiveFocus();
}

void Stage::endStaff()
{
    if (!m_staff)
        return;
    m_staff->root->setVisible(false);
    leaveToIdle();
    QTimer::singleShot(0, this, [this] {
        m_staff.reset();
        armScanner();
        m_window.releaseResources();
        overwriteStack(); // a PIN was typed
    });
}

const Stage::Scene* Stage::shown() const
{
    if (m_staff && m_staff->root->isVisible())
        return m_staff.get();
    return m_visit && m_visit->root->isVisible() ? m_visit.get() : idle();
}

TapGuard::Standing Stage::standing() const
{
    const Scene* const scene = shown();
    if (scene == nullptr)
        return {};
    const auto* const page = scene->root->property("page").value<QObject*>();
    return {scene->number, page == nullptr ? QString() : page->property("pageName").toString(), m_terminal.language.in({"zh", "en"})};
}

bool Stage::eventFilter(QObject* watched, QEvent* event)
{
    noteTouch(*event);
    noteStaffTouch(*event);
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) && m_walk.takes(static_cast<const QKeyEvent&>(*event)))
        return true;
    return m_taps.drops(*event) || QObject::eventFilter(watched, event);
}

// A touch of the warning is the warning's: were the time given back when the finger comes down, the warning would be gone
// and the finger on what lies behind. So it is given back behind the release.
void Stage::noteTouch(const QEvent& event)
{
    if (StaffController* const controller = staff(); controller != nullptr) {
        if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::TouchBegin || event.type() == QEvent::KeyPress)
            controller->touched();
        return;
    }
    VisitController* const controller = visit();
    if (controller == nullptr)
        return;
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
        if (!controller->warning())
            controller->touched();
        return;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::KeyRelease:
        QMetaObject::invokeMethod(
            controller, [controller] { controller->touched(); }, Qt::QueuedConnection);
        return;
    default:
        return;
    }
}

// On the attract page and on a home page that is nobody's. The first touch of the attract page opens the home page, and counts.
void Stage::noteStaffTouch(const QEvent& event)
{
    const VisitController* const controller = visit();
    if (m_staff || (controller != nullptr && (controller->page() != VisitController::Home || controller->inSession())))
        return;
    bool fifth = false;
    if (event.type() == QEvent::MouseButtonPress) {
        const auto& mouse = static_cast<const QMouseEvent&>(event);
        fifth = m_staffTouch.press(mouse.scenePosition(), mouse.timestamp());
    } else if (event.type() == QEvent::TouchBegin) {
        const auto& touch = static_cast<const QTouchEvent&>(event);
        fifth = !touch.points().isEmpty() && m_staffTouch.press(touch.points().first().scenePosition(), touch.timestamp());
    }
    if (fifth) // when the press has been dealt with: what it stands on goes now
        QMetaObject::invokeMethod(this, &Stage::beginStaff, Qt::QueuedConnection);
}

} // namespace changming::app
