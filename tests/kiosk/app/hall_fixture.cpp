#include "tests/kiosk/app/hall_fixture.h"

#include "kiosk/catalogue/items_file.h"
#include "tests/platform/demo_pki.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QGuiApplication>

#include <filesystem>
#include <stdexcept>
#include <utility>

namespace changming::app
{

namespace
{

const std::filesystem::path config = std::filesystem::path(CHANGMING_SOURCE_DIR) / "config";

template <class T>
T good(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().place + ": " + result.error().message);
    return std::move(*result);
}

} // namespace

void ScriptedPlatform::hold()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = true;
}

void ScriptedPlatform::answer()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = false;
    m_answering.notify_all();
}

cases::Reply ScriptedPlatform::submit(const cases::SealedApplication&, SteadyTime, std::stop_token stop)
{
    {
        std::unique_lock lock(m_mutex);
        m_answering.wait(lock, stop, [this] { return !m_isHeld; });
    }
    cases::Reply reply;
    reply.kind = kind;
    if (reply.kind == cases::Reply::Kind::Accepted || reply.kind == cases::Reply::Kind::Duplicate)
        reply.acceptance = {"PA0416208763", "2026-04-16T14:43:00+08:00", "2026-04-28", {"平安区社会保险中心", "Ping'an Social Insurance Centre"}, result};
    ++submitted;
    return reply;
}

cases::Reply ScriptedPlatform::lookup(const std::string&, SteadyTime, std::stop_token)
{
    cases::Reply reply;
    reply.kind = cases::Reply::Kind::UnknownKey;
    return reply;
}

bool ScriptedPlatform::reachable(SteadyTime, std::stop_token)
{
    return kind != cases::Reply::Kind::NotSent;
}

cases::SlipReply ScriptedSlips::caseOfSlip(const std::string&, SteadyTime, std::stop_token)
{
    return reply;
}

Result<void> RecordingSpeaker::say(const std::string& text, Language language)
{
    if (!works)
        return Error{"speech-missing", "the program that reads aloud is not installed"};
    said.emplace_back(text, language);
    return {};
}

void RecordingSpeaker::stop()
{
    ++stopped;
}

Result<void> RecordingSpeaker::check()
{
    if (!works)
        return Error{"speech-missing", "the program that reads aloud is not installed"};
    if (!hasCard)
        return Error{"speech-no-sound-card", "there is nothing to play a sound on"};
    return {};
}

HallFixture::HallFixture() : m_clock(std::chrono::sys_days{std::chrono::year{2026} / 4 / 16} + std::chrono::hours{6})
{
    const std::filesystem::path data = m_folder.path().toStdString();
    m_settings = good(settings::load(config / "kiosk.json"));
    m_catalogue = std::make_unique<catalogue::Catalogue>(good(catalogue::Catalogue::open(data / "catalogue.db")));
    auto items = catalogue::readItemsFile(config / "catalogue" / "items.json");
    if (!m_catalogue->replace(items.contents, "items.json", m_clock.wall()))
        throw std::runtime_error("catalogue");
    m_menus = std::make_unique<menu::MenuStore>(good(menu::MenuStore::open(data / "hall.db")));
    (void)good(m_menus->takeSeed(config / "menu.json", [](const menu::Action&) { return true; }, m_clock.wall()));
    for (const auto& folder : std::filesystem::directory_iterator(config / "forms")) {
        auto form = good(forms::Form::load(folder.path()));
        m_forms.emplace(form.id(), std::move(form));
    }
    m_outbox = good(cases::Outbox::open(
        {.dataDir = data, .terminalId = m_settings.terminal.id, .seal = [](std::string_view) { return Result<std::string>(std::string("sealed")); }}, m_clock));
    m_journal = good(cases::PrintJournal::open(data, m_clock));
    m_devices = std::make_unique<devices::DeviceClient>(std::vector<devices::ServiceAddress>{{"local", (data / "devices.sock").string()}});
    m_pinyin = good(input_method::Pinyin::start(CHANGMING_BIN_DIR "/../share/changming/pinyin"));
    m_handwriting = std::make_unique<input_method::Handwriting>(good(input_method::Handwriting::open()));
    m_language = std::make_unique<ScreenLanguage>(Language::Chinese);
    m_courier = std::make_unique<cases::Courier>(*m_outbox, m_platform, m_courierClock, cases::DeliveryTimes{},
                                                 cases::DeliveryListeners{[this](const cases::CaseRecord& record) {
                                                                              QMetaObject::invokeMethod(qApp, [this, record] {
                                                                                  if (m_stage && m_stage->visit() != nullptr)
                                                                                      m_stage->visit()->caseChanged(record);
                                                                              });
                                                                          },
                                                                          {}});
    const std::filesystem::path pki = tests::demoPki();
    m_link = std::make_unique<PersonLink>(m_person, [](std::string_view content) { return Result<std::string>(std::string(content)); }, m_courierClock);
    m_trust = good(documents::Trust::open({.ca = pki / "ca.crt", .revokedCertificates = pki / "crl.pem"}));
    m_ratings = good(cases::RatingQueue::open({.dataDir = data,
                                               .terminalId = m_settings.terminal.id,
                                               .seal = [](const cases::Rating&, const std::string&, WallTime) { return Result<std::string>(std::string("sealed")); }},
                                              m_clock));
    m_ratingChoices = good(cases::loadRatingReasons(config / "rating-reasons.json"));
    m_desk = good(openStaffDesk({.rolesFile = config / "staff-roles.json", .dataDir = data}, m_clock,
                                [this](SteadyTime deadline, std::stop_token stop) { return m_platform.reachable(deadline, std::move(stop)); }, {4, 1, 1}));
    m_desk->machine = [] { return staff::MachineFacts{.freeDiskBytes = 20ULL << 30U, .clockIsSet = true, .freedMemoryIsOverwritten = true}; };
    m_terminal = std::make_unique<Terminal>(
        Terminal{m_clock, m_settings, *m_catalogue, *m_menus, m_forms, *m_outbox, *m_courier, *m_journal, m_slips, *m_link, *m_trust, *m_ratings, m_ratingChoices, *m_devices, *m_pinyin, *m_handwriting, *m_language, m_speaker, *m_desk});
    m_hall = std::make_unique<HallController>(*m_terminal);
    m_stage = std::make_unique<Stage>(*m_terminal, *m_hall);
    m_stage->window().resize(1080, 1920);
    if (const auto opened = m_stage->open(); !opened)
        throw std::runtime_error(opened.error().message);
    m_stage->window().show();
}

HallFixture::~HallFixture()
{
    m_courier.reset();
    m_stage.reset();
    QCoreApplication::processEvents(); // what the courier had still to say finds nobody
}

VisitController& HallFixture::beginVisit()
{
    QMetaObject::invokeMethod(page(), "begin");
    return *m_stage->visit();
}

void HallFixture::openPensionItem()
{
    VisitController& visit = *m_stage->visit();
    const auto version = good(m_menus->current());
    for (int tile = 0; tile < visit.browse()->home()->count(); ++tile) {
        visit.openTile(tile);
        for (int row = 0; visit.page() == VisitController::List && row < visit.browse()->list()->rowCount(); ++row)
            if (visit.browse()->list()->row(row)->action.target == "PA-RS-0005")
                return visit.openListItem(row);
        visit.back();
    }
    FAIL() << "the shipped menu does not lead to the item with the form";
}

drivers::CardRecord HallFixture::residentCard(const std::string& number)
{
    drivers::CardRecord card;
    card.name = "测试甲";
    card.number = number;
    card.address = "北京市朝阳区测试路1号";
    card.birthDate = "1949-12-31";
    card.validFrom = "2020-01-01";
    card.validUntil = std::string(drivers::longTerm);
    return card;
}

void HallFixture::readCard(const std::string& number)
{
    m_stage->visit()->consent();
    Q_EMIT m_stage->visit()->card()->identified(residentCard(number));
}

void HallFixture::identify(const std::string& number)
{
    readCard(number);
    skipProof();
}

void HallFixture::skipProof()
{
    if (VisitController* visit = m_stage->visit(); visit != nullptr && visit->page() == VisitController::Proof)
        visit->goOnWithoutProof();
}

void HallFixture::fillForm(const std::string& mobile)
{
    VisitController& visit = *m_stage->visit();
    FormController& form = *visit.form();
    const auto type = [&](const char* pointer, const std::string& digits) {
        form.openField(form.fields()->rowOf(pointer));
        ASSERT_GE(form.openRow(), 0) << pointer;
        for (const char digit : digits)
            form.type(QString(QLatin1Char(digit)));
        form.closePad();
    };
    form.choose(form.fields()->rowOf("/livesAt"), 0);
    type("/mobile", mobile);
    visit.nextStep();
    form.choose(form.fields()->rowOf("/yearlyAmount"), 1);
    type("/startDate", "20260501");
    visit.nextStep();
    form.choose(form.fields()->rowOf("/payout"), 0);
    form.choose(form.fields()->rowOf("/severeDisability"), 1);
    visit.nextStep();
    handInMaterialsAndSign();
}

void HallFixture::handInMaterialsAndSign()
{
    VisitController& visit = *m_stage->visit();
    ASSERT_EQ(visit.page(), VisitController::Materials);
    visit.materials()->chooseWay(2); // later
    visit.nextStep();
    ASSERT_EQ(visit.page(), VisitController::Commitment);
    while (!visit.commitment()->atEnd())
        visit.nextStep();
    visit.commitment()->penDown(0.1, 0.1);
    for (int i = 1; i < 20; ++i)
        visit.commitment()->penMove(0.1 + 0.02 * i, 0.1 + 0.01 * (i % 5));
    visit.commitment()->penUp();
    visit.nextStep();
}

bool HallFixture::eventually(const std::function<bool()>& condition)
{
    const QDeadlineTimer deadline(30'000);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
    return condition();
}

QQuickItem* HallFixture::page() const
{
    for (QQuickItem* root : m_stage->window().contentItem()->childItems())
        if (root->isVisible())
            return root;
    return nullptr;
}

} // namespace changming::app
