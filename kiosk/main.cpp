// The terminal: builds the rooms from kiosk.json, wires them, runs the window. Everything that knows everyone is here.
#include "drivers/api/card_record.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/gallery.h"
#include "kiosk/app/hall_controller.h"
#include "kiosk/app/language.h"
#include "kiosk/app/person_link.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/app/stage.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"
#include "kiosk/cases/courier.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/cases/print_journal.h"
#include "kiosk/cases/rating_queue.h"
#include "kiosk/cases/rating_reasons.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/crypto/sealer.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/documents/trust.h"
#include "kiosk/forms/form.h"
#include "kiosk/input_method/handwriting.h"
#include "kiosk/input_method/pinyin.h"
#include "kiosk/menu/menu_store.h"
#include "kiosk/platform/client.h"
#include "kiosk/platform/person_client.h"
#include "kiosk/platform/rating_scale.h"
#include "kiosk/settings/settings.h"
#include "kiosk/speech/espeak_speaker.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSocketNotifier>
#include <QTimer>

#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <map>

using namespace changming;

namespace
{

int refuse(const Error& error)
{
    log::error("main", "start.refused", {{"code", log::Token{error.code}}});
    std::fprintf(stderr, "%s: %s\n", error.place.c_str(), error.message.c_str());
    if (!error.zh.empty())
        std::fprintf(stderr, "%s：%s\n", error.place.c_str(), error.zh.c_str());
    return 2;
}

// SIGTERM and SIGINT end the event loop, so that everything is destroyed in order. Blocked before Qt starts a thread of its
// own: a thread that does not block them would take them and end the process at once.
sigset_t blockEndings()
{
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    sigprocmask(SIG_BLOCK, &endings, nullptr);
    return endings;
}

void endOn(const sigset_t& endings, QObject* owner)
{
    auto* notifier = new QSocketNotifier(signalfd(-1, &endings, SFD_CLOEXEC | SFD_NONBLOCK), QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, [] { QCoreApplication::quit(); });
}

Result<std::map<std::string, forms::Form>> loadForms(const std::filesystem::path& folder)
{
    std::map<std::string, forms::Form> loaded;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        if (!entry.is_directory())
            continue;
        auto form = forms::Form::load(entry.path());
        if (!form)
            return form.error();
        loaded.emplace(form->id(), std::move(*form));
    }
    if (failed)
        return Error{"forms-missing", "the folder of forms cannot be read", folder.string(), "读不到表单文件夹"};
    return loaded;
}

std::vector<devices::ServiceAddress> addresses(const settings::Settings& settings)
{
    std::vector<devices::ServiceAddress> list;
    list.reserve(settings.deviceServices.size());
    for (const auto& service : settings.deviceServices)
        list.push_back({service.id, service.socket.string()});
    return list;
}

int showGallery(const app::FormTools& tools, app::ScreenLanguage& language, const settings::Panel& panel)
{
    app::Gallery gallery(tools, language, panel.pixelsPerMillimetre());
    gallery.window().resize(panel.heightPixels, panel.widthPixels); // lying: it is looked at on a desk
    if (const auto opened = gallery.open(); !opened)
        return refuse(opened.error());
    gallery.window().show();
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const sigset_t endings = blockEndings();
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // a core dump would hold what a citizen typed
    if (!QFile::exists(QStringLiteral("/dev/dri")))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);

    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kiosk"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{QStringLiteral("config"), QStringLiteral("This machine's kiosk.json."), QStringLiteral("file"), QStringLiteral("config/kiosk.json")},
                        {QStringLiteral("seeds"), QStringLiteral("Folder of menu.json, forms and receipts; else that of kiosk.json."), QStringLiteral("folder")},
                        {QStringLiteral("data-dir"), QStringLiteral("Where the databases are kept."), QStringLiteral("folder"), QStringLiteral("data")},
                        {QStringLiteral("fullscreen"), QStringLiteral("Fill the panel.")},
                        {QStringLiteral("gallery"), QStringLiteral("Show every part of the screen in every state, and nothing else.")}});
    options.process(application);
    endOn(endings, &application);

    auto settings = settings::load(options.value(QStringLiteral("config")).toStdString());
    if (!settings)
        return refuse(settings.error());
    if (options.isSet(QStringLiteral("seeds")))
        settings->folder = std::filesystem::absolute(options.value(QStringLiteral("seeds")).toStdString());
    if (const auto fonts = app::useFonts(); !fonts)
        return refuse(fonts.error());
    if (const auto translation = app::ScreenLanguage::check(); !translation)
        return refuse(translation.error());
    // Beside the executable, in the build as on a machine: bin/ and share/.
    const auto pinyin = input_method::Pinyin::start(std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()).parent_path() / "share/changming/pinyin");
    if (!pinyin)
        return refuse(pinyin.error());
    const auto handwriting = input_method::Handwriting::open();
    if (!handwriting)
        return refuse(handwriting.error());
    const std::filesystem::path dataDir = options.value(QStringLiteral("data-dir")).toStdString();
    const SystemClock clock;

    auto forms = loadForms(settings->folder / "forms");
    if (!forms)
        return refuse(forms.error());
    app::ScreenLanguage language(settings->language);
    if (options.isSet(QStringLiteral("gallery")))
        return showGallery({clock, *forms, language, **pinyin, *handwriting}, language, settings->panel);
    auto catalogue = catalogue::Catalogue::open(dataDir / "catalogue.db");
    if (!catalogue)
        return refuse(catalogue.error());
    auto menus = menu::MenuStore::open(dataDir / "hall.db");
    if (!menus)
        return refuse(menus.error());
    const auto known = [&](const menu::Action& action) {
        const auto item = catalogue->item(action.target);
        const auto items = catalogue->items({.department = action.target, .limit = 1});
        return action.kind == menu::Action::Kind::Department ? items && items->total > 0 : item && item->has_value();
    };
    const auto seed = menus->takeSeed(settings->folder / "menu.json", known, clock.wall());
    const auto current = menus->current();
    if (!current || !current->has_value())
        return refuse(seed ? current.error() : seed.error());
    if (!seed) // the last good one stays
        (void)refuse(seed.error());

    const settings::Platform& address = settings->platform;
    auto sealer = crypto::Sealer::open({.signCert = address.signCertFile, .signKey = address.signKeyFile, .sealCert = address.sealCertFile, .ca = address.caFile});
    if (!sealer)
        return refuse(sealer.error());
    const platform::ClientSettings connection{.baseUrl = address.baseUrl,
                                              .caFile = address.caFile,
                                              .clientCertFile = address.clientCertFile,
                                              .clientKeyFile = address.clientKeyFile,
                                              .pins = address.pins,
                                              .minimumTls = address.minimumTls == settings::TlsVersion::Tls12 ? platform::MinimumTls::V12 : platform::MinimumTls::V13};
    auto platform = platform::Client::open(connection);
    if (!platform)
        return refuse(platform.error());
    auto personPort = platform::PersonClient::open(connection, settings->terminal.id);
    if (!personPort)
        return refuse(personPort.error());
    auto trust = documents::Trust::open({.ca = address.caFile, .revokedCertificates = address.crlFile});
    if (!trust)
        return refuse(trust.error());
    const auto seal = [&](std::string_view content) { return sealer->seal(content); };
    auto outbox = cases::Outbox::open({.dataDir = dataDir, .terminalId = settings->terminal.id, .seal = seal}, clock);
    if (!outbox)
        return refuse(outbox.error());
    auto journal = cases::PrintJournal::open(dataDir, clock);
    if (!journal)
        return refuse(journal.error());

    const auto sealRating = [&](const cases::Rating& rating, const std::string& id, WallTime at) {
        const auto scale = address.ratingScale == settings::RatingScale::Upload ? platform::RatingScale::Upload : platform::RatingScale::Standard;
        return seal(platform::ratingBody(rating, {id, settings->terminal.id, toRfc3339(at)}, scale));
    };
    auto ratings = cases::RatingQueue::open({.dataDir = dataDir, .terminalId = settings->terminal.id, .seal = sealRating}, clock);
    if (!ratings)
        return refuse(ratings.error());
    const auto ratingChoices = cases::loadRatingReasons(settings->folder / "rating-reasons.json");
    if (!ratingChoices)
        return refuse(ratingChoices.error());

    auto staff = app::openStaffDesk({.rolesFile = settings->folder / "staff-roles.json", .dataDir = dataDir}, clock,
                                    [&](SteadyTime deadline, std::stop_token stop) { return (*platform)->reachable(deadline, std::move(stop)); });
    if (!staff)
        return refuse(staff.error());

    devices::DeviceClient devices(addresses(*settings));
    speech::EspeakSpeaker speaker({.device = settings->sound.device});

    // The courier speaks from its own thread; its news is handed to the window's thread while there is one.
    struct {
        app::HallController* hall = nullptr;
        app::Stage* stage = nullptr;
    } screen;
    cases::Courier courier(**outbox, **platform, clock, {},
                           {.onChange =
                                [&](const cases::CaseRecord& record) {
                                    QMetaObject::invokeMethod(&application, [&screen, record] {
                                        if (screen.stage != nullptr && screen.stage->visit() != nullptr)
                                            screen.stage->visit()->caseChanged(record);
                                    });
                                },
                            .onReachability =
                                [&](bool reachable) {
                                    QMetaObject::invokeMethod(&application, [&screen, reachable] {
                                        if (screen.hall != nullptr)
                                            screen.hall->setPlatformReachable(reachable);
                                    });
                                }},
                           {ratings->get(), platform->get()});
    app::PersonLink person(**personPort, seal, clock);

    const app::Terminal terminal{clock, *settings, *catalogue, *menus, *forms, **outbox, courier, **journal, **platform, person, *trust, **ratings, *ratingChoices, devices, **pinyin, *handwriting, language, speaker, *staff};
    app::HallController hall(terminal);
    app::Stage stage(terminal, hall);
    screen = {&hall, &stage};
    if (const auto opened = stage.open(); !opened)
        return refuse(opened.error());
    devices.start();

    // kioskctl writes to the same databases; a new menu or catalogue is on the screen within a second.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        const auto menuChanged = menus->changed();
        const auto catalogueChanged = catalogue->changed();
        if (catalogueChanged && *catalogueChanged)
            hall.guidesHaveChanged();
        if ((!menuChanged || !*menuChanged) && (!catalogueChanged || !*catalogueChanged))
            return;
        if (stage.visit() != nullptr)
            stage.visit()->menuChanged();
        if (stage.staff() != nullptr)
            stage.staff()->menuChanged();
    });
    watch.start(1000);

    QQuickWindow& window = stage.window();
    window.setTitle(QStringLiteral("长明"));
    window.resize(settings->panel.widthPixels, settings->panel.heightPixels);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &application,
        [] {
            std::puts(R"({"ready":true})");
            std::fflush(stdout);
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (options.isSet(QStringLiteral("fullscreen")))
        window.showFullScreen();
    else
        window.show();
    window.requestActivate(); // keys reach it, also where no window manager says so

    const int code = QGuiApplication::exec();
    screen = {};
    return code;
}
