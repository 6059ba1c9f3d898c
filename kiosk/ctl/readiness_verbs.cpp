#include "kiosk/base/clock.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/cases/print_journal.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/platform/client.h"
#include "kiosk/settings/settings.h"
#include "kiosk/speech/espeak_speaker.h"
#include "kiosk/staff/audit_log.h"
#include "kiosk/staff/machine_facts.h"
#include "kiosk/staff/readiness.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <stop_token>

namespace changming::ctl
{

namespace
{

using namespace std::chrono_literals;
using nlohmann::json;
using staff::ReadinessFacts;

constexpr auto connectWithin = 3s;
constexpr auto answerWithin = 8s;

struct Options {
    std::string config = "config/kiosk.json";
    std::string dataDir;
};

// Asks the device services; a device whose service does not answer in time is told as the client tells it.
void addDevices(const settings::Settings& settings, ReadinessFacts& facts)
{
    int argc = 1;
    char name[] = "kioskctl";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv); // Qt's event loop needs one; a verb is run once a process
    std::vector<devices::ServiceAddress> services;
    services.reserve(settings.deviceServices.size());
    for (const auto& service : settings.deviceServices)
        services.push_back({service.id, service.socket.string()});
    devices::DeviceClient client(services);
    client.start();
    QEventLoop loop;
    QTimer::singleShot(connectWithin, &loop, &QEventLoop::quit);
    QObject::connect(&client, &devices::DeviceClient::connectedChanged, &loop, &QEventLoop::quit);
    if (!client.isConnected())
        loop.exec();
    const auto add = [&](staff::DeviceKind kind, const std::string& id) {
        if (!id.empty())
            facts.devices.push_back({kind, id, staff::seenStatus(client.status(QString::fromStdString(id)), client.isConnected())});
    };
    add(staff::DeviceKind::Reader, settings.devices.reader);
    add(staff::DeviceKind::Scanner, settings.devices.scanner);
    add(staff::DeviceKind::Printer, settings.devices.printer);
}

// Without keys the platform cannot be asked: then it is not known.
std::optional<bool> platformAnswers(const settings::Platform& address, const Clock& clock)
{
    const auto tls = address.minimumTls == settings::TlsVersion::Tls12 ? platform::MinimumTls::V12 : platform::MinimumTls::V13;
    const auto client = platform::Client::open({.baseUrl = address.baseUrl,
                                                .caFile = address.caFile,
                                                .clientCertFile = address.clientCertFile,
                                                .clientKeyFile = address.clientKeyFile,
                                                .pins = address.pins,
                                                .minimumTls = tls});
    if (!client)
        return std::nullopt;
    return (*client)->reachable(clock.steady() + answerWithin, std::stop_token());
}

void addCatalogue(const std::filesystem::path& dataDir, ReadinessFacts& facts)
{
    facts.catalogue = ReadinessFacts::Catalogue::Empty;
    std::error_code unreadable;
    if (!std::filesystem::exists(dataDir / "catalogue.db", unreadable))
        return;
    const auto catalogue = catalogue::Catalogue::open(dataDir / "catalogue.db");
    const auto imported = catalogue ? catalogue->lastImport() : Result<std::optional<catalogue::ImportFacts>>(catalogue.error());
    if (!imported || !imported->has_value())
        return;
    facts.catalogue = ReadinessFacts::Catalogue::There;
    if (const auto at = fromRfc3339((*imported)->importedAt); at)
        facts.catalogueImportedAt = *at;
}

std::optional<cases::PaperUse> usedOfThisRoll(const std::filesystem::path& dataDir, const Clock& clock)
{
    std::error_code unreadable;
    if (!std::filesystem::exists(dataDir / "hall.db", unreadable))
        return std::nullopt;
    const auto log = staff::AuditLog::open(dataDir / "hall.db", clock);
    const auto changed = log ? log->newestOf(staff::AuditAction::PaperChanged) : Result<std::optional<staff::AuditEntry>>(log.error());
    if (!changed || !changed->has_value())
        return std::nullopt;
    const auto since = fromRfc3339((*changed)->at);
    const auto used = since ? cases::paperUsedSince(dataDir, *since) : Result<cases::PaperUse>(since.error());
    return used ? std::optional(*used) : std::nullopt;
}

void addPaper(const settings::Settings& settings, const std::filesystem::path& dataDir, const Clock& clock, ReadinessFacts& facts)
{
    std::string reason;
    for (const staff::DeviceFact& device : facts.devices)
        if (device.kind == staff::DeviceKind::Printer)
            reason = device.status.reason;
    const auto lately = cases::paperUsedSince(dataDir, clock.wall() - staff::rememberedSlips);
    facts.paper =
        staff::forecastPaper(staff::paperFacts(settings.rollMetres, reason, lately ? *lately : cases::PaperUse{}, usedOfThisRoll(dataDir, clock)));
}

ReadinessFacts factsOf(const settings::Settings& settings, const std::filesystem::path& dataDir)
{
    const SystemClock clock;
    ReadinessFacts facts;
    facts.now = clock.wall();
    addDevices(settings, facts);
    facts.platformReachable = platformAnswers(settings.platform, clock);
    addCatalogue(dataDir, facts);
    addPaper(settings, dataDir, clock, facts);
    const auto sound = speech::EspeakSpeaker({.device = settings.sound.device}).check();
    facts.soundProblem = sound ? std::string() : sound.error().code;
    if (const auto queue = cases::queueStatus(dataDir); queue)
        facts.queue = *queue;
    const staff::MachineFacts machine = staff::machineFacts(dataDir);
    facts.freeDiskBytes = machine.freeDiskBytes;
    facts.clockIsSet = machine.clockIsSet;
    return facts; // how the kiosk's own process treats freed memory is not known here
}

json known(const std::optional<bool>& value)
{
    return value ? json(*value) : json();
}

std::string_view paperToken(staff::PaperForecast::Kind kind)
{
    switch (kind) {
    case staff::PaperForecast::Kind::Unknown:
        return "unknown";
    case staff::PaperForecast::Kind::Enough:
        return "enough";
    case staff::PaperForecast::Kind::Soon:
        return "soon";
    case staff::PaperForecast::Kind::Out:
        return "out";
    }
    return {};
}

void printJson(Context& context, const ReadinessFacts& facts, const staff::Readiness& readiness)
{
    json devices = json::array();
    for (const staff::DeviceFact& device : facts.devices)
        devices.push_back({{"device", device.id}, {"kind", staff::token(device.kind)}, {"status", drivers::deviceStatusToJson(device.status)}});
    json findings = json::array();
    for (const staff::Finding& finding : readiness.findings)
        findings.push_back({{"code", finding.code},
                            {"severity", staff::token(finding.severity)},
                            {"place", finding.place},
                            {"what", textToJson(finding.what)},
                            {"remedy", textToJson(finding.remedy)}});
    const json paper{{"forecast", paperToken(facts.paper.kind)}, {"slipsLeft", facts.paper.slipsLeft ? json(*facts.paper.slipsLeft) : json()}};
    context.out << json{{"ok", true},
                        {"works", readiness.works()},
                        {"sentence", textToJson(readiness.sentence)},
                        {"findings", findings},
                        {"devices", devices},
                        {"platformReachable", known(facts.platformReachable)},
                        {"clockIsSet", known(facts.clockIsSet)},
                        {"soundProblem", facts.soundProblem.value_or("")},
                        {"paper", paper}}
                       .dump(2, ' ', false, json::error_handler_t::replace)
                << '\n';
}

void printTable(Context& context, const staff::Readiness& readiness)
{
    context.out << readiness.sentence.in(context.language) << '\n';
    for (const staff::Finding& finding : readiness.findings)
        context.out << '\n' << finding.what.in(context.language) << '\n' << "  -> " << finding.remedy.in(context.language) << '\n';
}

// Exit code 1 when something does not work.
void tell(Context& context, const Options& options)
{
    const auto settings = settings::load(options.config);
    if (!settings)
        return complain(context, settings.error());
    const ReadinessFacts facts = factsOf(*settings, options.dataDir);
    const staff::Readiness readiness = staff::judge(facts);
    context.json ? printJson(context, facts, readiness) : printTable(context, readiness);
    context.exitCode = readiness.works() ? 0 : 1;
}

} // namespace

void addReadinessVerb(CLI::App& app, Context& context)
{
    CLI::App* verb = app.add_subcommand(
        "readiness", say(context, "Can the machine be used now, what is wrong, what helps; exit code 1 when something does not work",
                         "机器现在能不能用，哪里不对，怎么办；有不能用的就返回 1"));
    const auto options = std::make_shared<Options>();
    verb->add_option("--config", options->config,
                     say(context, "This machine's kiosk.json (config/kiosk.json)", "这台机器的 kiosk.json（config/kiosk.json）"));
    verb->add_option("--data-dir", options->dataDir,
                     say(context, "Where the databases lie, as given to the kiosk", "数据库所在的文件夹，和自助机用的一样"))
        ->required();
    verb->callback([&context, options] { tell(context, *options); });
}

} // namespace changming::ctl
