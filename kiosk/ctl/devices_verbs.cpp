#include "kiosk/base/json.h"
#include "kiosk/base/masked.h"
#include "kiosk/base/uuid.h"
#include "kiosk/ctl/code_output.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/devices/device_client.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>

namespace changming::ctl
{

namespace
{

using devices::DeviceClient;
using devices::DeviceInfo;
using nlohmann::json;

constexpr std::chrono::seconds connectWithin{3};

struct Options {
    std::string socket;
    std::string device; // empty: the first of the kind
    std::string file;
    std::string publicBaseUrl; // scan only
    int seconds = 30;
};

// One service, asked by a client with an event loop of its own for as long as a verb takes.
class Asked
{
public:
    explicit Asked(const std::string& socket)
        : m_client(std::vector<devices::ServiceAddress>{{"service", std::filesystem::absolute(socket).string()}})
    {
        m_client.start();
    }
    bool connect()
    {
        QTimer limit;
        QObject::connect(&limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        limit.start(connectWithin);
        const auto changed = QObject::connect(&m_client, &DeviceClient::connectedChanged, &m_loop, &QEventLoop::quit);
        m_loop.exec();
        QObject::disconnect(changed);
        return m_client.isConnected();
    }
    DeviceClient& client() { return m_client; }
    QEventLoop& loop() { return m_loop; }

private:
    // Qt's event loops need an application object; a verb is run once a process.
    int m_argc = 1;
    char m_name[9] = "kioskctl";
    char* m_argv[2] = {m_name, nullptr};
    QCoreApplication m_application{m_argc, m_argv};
    DeviceClient m_client;
    QEventLoop m_loop;
};

std::unique_ptr<Asked> ask(Context& context, const Options& options)
{
    auto asked = std::make_unique<Asked>(options.socket);
    if (asked->connect())
        return asked;
    complain(context, Error{"service-down", "no device service answers at this socket", options.socket, "这个 socket 上没有设备服务"});
    return nullptr;
}

json infoToJson(const DeviceInfo& info)
{
    return {{"device", info.id}, {"kind", info.kind}, {"driver", info.driver}, {"status", drivers::deviceStatusToJson(info.status)}};
}

std::string stateWord(const Context& context, const drivers::DeviceStatus& status)
{
    using State = drivers::DeviceStatus::State;
    std::string word;
    switch (status.state) {
    case State::Ready:
        word = say(context, "ready", "正常");
        break;
    case State::Busy:
        word = say(context, "busy", "正在使用");
        break;
    case State::Absent:
        word = say(context, "absent", "没有连接");
        break;
    case State::Faulted:
        word = say(context, "faulted", "有故障");
        break;
    }
    return status.reason.empty() ? word : word + " (" + status.reason + ")";
}

void show(Context& context, const std::vector<DeviceInfo>& infos)
{
    if (context.json) {
        json list = json::array();
        for (const DeviceInfo& info : infos)
            list.push_back(infoToJson(info));
        context.out << json{{"ok", true}, {"devices", list}}.dump(2) << '\n';
        return;
    }
    for (const DeviceInfo& info : infos)
        context.out << info.id << '\t' << info.kind << '\t' << info.driver << '\t' << stateWord(context, info.status) << '\n';
}

// Empty with a complaint when there is none.
std::string choose(Context& context, const DeviceClient& client, const std::string& wanted, std::string_view kind)
{
    for (const DeviceInfo& info : client.devices())
        if (info.kind == kind && (wanted.empty() || info.id == wanted))
            return info.id;
    complain(context, Error{"unknown-device", "the service has no such device", wanted, "设备服务里没有这个设备"});
    return {};
}

void list(Context& context, const Options& options)
{
    if (const auto asked = ask(context, options))
        show(context, asked->client().devices());
}

// Exit code 1 when a device cannot be used.
void status(Context& context, const Options& options)
{
    const auto asked = ask(context, options);
    if (!asked)
        return;
    auto infos = asked->client().devices();
    std::erase_if(infos, [&](const DeviceInfo& info) { return !options.device.empty() && info.id != options.device; });
    if (infos.empty()) {
        complain(context, Error{"unknown-device", "the service has no such device", options.device, "设备服务里没有这个设备"});
        return;
    }
    show(context, infos);
    context.exitCode = std::ranges::all_of(infos, [](const DeviceInfo& info) { return info.status.isUsable(); }) ? 0 : 1;
}

// A technician sees that the reader works, not who lays the card on it: name and number are masked, the rest is left out.
void showCard(Context& context, const drivers::CardRecord& card)
{
    const std::string name = MaskedText::name(card.name.empty() ? card.englishName : card.name).str();
    const std::string number = MaskedText::idNumber(card.number).str();
    if (context.json) {
        context.out << json{{"ok", true},
                            {"type", drivers::cardTypeToken(card.type)},
                            {"name", name},
                            {"number", number},
                            {"validUntil", card.validUntil},
                            {"warnings", card.warnings}}
                           .dump(2)
                    << '\n';
        return;
    }
    context.out << name << '\t' << number << '\t' << drivers::cardTypeToken(card.type) << '\t' << card.validUntil << '\n';
    for (const std::string& warning : card.warnings)
        context.out << say(context, "Warning: ", "注意：") << warning << '\n';
}

void readCard(Context& context, const Options& options)
{
    const auto asked = ask(context, options);
    const std::string device = asked ? choose(context, asked->client(), options.device, "idcard-reader") : std::string{};
    if (device.empty())
        return;
    if (!context.json)
        context.err << say(context, "Put a card on the reader.", "请把证件放到读卡器上。") << '\n';
    QObject::connect(&asked->client(), &DeviceClient::cardRead, &asked->loop(), [&](quint64, const Result<drivers::CardRecord>& card) {
        if (card)
            showCard(context, *card);
        else
            complain(context, card.error());
        asked->loop().quit();
    });
    asked->client().readCard(QString::fromStdString(device), std::chrono::seconds(options.seconds));
    asked->loop().exec();
}

// The first code that is shown, or the error of one that cannot be taken.
void scan(Context& context, const Options& options)
{
    const auto asked = ask(context, options);
    const std::string device = asked ? choose(context, asked->client(), options.device, "qr-scanner") : std::string{};
    if (device.empty())
        return;
    if (!context.json)
        context.err << say(context, "Hold a code before the scanner.", "请把码对准扫码器。") << '\n';
    std::optional<Result<drivers::ScannedCode>> seen;
    QObject::connect(&asked->client(), &DeviceClient::codeScanned, &asked->loop(), [&](quint64 request, const Result<drivers::ScannedCode>& code) {
        if (seen)
            return;
        seen = code;
        asked->client().cancel(request);
    });
    QObject::connect(&asked->client(), &DeviceClient::scannerDisarmed, &asked->loop(), [&](quint64, const Result<void>& end) {
        if (!seen)
            seen = end ? Error{"time-out", "no code was shown until the deadline", device, "没有等到码"} : end.error();
        asked->loop().quit();
    });
    asked->client().armScanner(QString::fromStdString(device), std::chrono::seconds(options.seconds));
    asked->loop().exec();
    if (!*seen)
        return complain(context, seen->error());
    if (context.json)
        context.out << json{{"ok", true}, {"device", device}, {"code", codeInJson(**seen, options.publicBaseUrl)}}.dump(2) << '\n';
    else
        printCode(context, **seen, options.publicBaseUrl);
}

void showOutcome(Context& context, const drivers::PrintOutcome& outcome)
{
    using Kind = drivers::PrintOutcome::Kind;
    context.exitCode = outcome.kind == Kind::Printed ? 0 : 1;
    if (context.json) {
        json answer = drivers::outcomeToJson(outcome);
        answer["ok"] = outcome.kind == Kind::Printed;
        context.out << answer.dump(2) << '\n';
        return;
    }
    const std::string word = outcome.kind == Kind::Printed  ? say(context, "printed", "打印好了")
                             : outcome.kind == Kind::Failed ? say(context, "not printed", "没有打印成")
                                                            : say(context, "unknown: look at the printer", "不知道打出来没有：请看打印机");
    context.out << word << (outcome.reason.empty() ? "" : " (" + outcome.reason + ")") << '\n';
}

void print(Context& context, const Options& options)
{
    const auto file = readJsonFile(options.file);
    const auto document = file ? drivers::slipFromJson(*file, options.file) : Result<drivers::SlipDocument>(file.error());
    if (!document) {
        complain(context, document.error());
        return;
    }
    const auto asked = ask(context, options);
    const std::string device = asked ? choose(context, asked->client(), options.device, "receipt-printer") : std::string{};
    if (device.empty())
        return;
    QObject::connect(&asked->client(), &DeviceClient::printFinished, &asked->loop(),
                     [&](const QString&, const Result<drivers::PrintOutcome>& outcome) {
                         if (outcome)
                             showOutcome(context, *outcome);
                         else
                             complain(context, outcome.error());
                         asked->loop().quit();
                     });
    const QString deviceId = QString::fromStdString(device);
    asked->client().print(deviceId, uuidV4(), asked->client().instance(deviceId), *document, std::chrono::seconds(options.seconds));
    asked->loop().exec();
}

} // namespace

void addDevicesVerbs(CLI::App& app, Context& context)
{
    CLI::App* group = app.add_subcommand("devices", say(context, "The devices of a device service", "设备服务管的设备"));
    group->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    const auto add = [&](const char* name, const std::string& about, void (*run)(Context&, const Options&)) {
        CLI::App* verb = group->add_subcommand(name, about);
        verb->add_option("--service", options->socket, say(context, "Socket of the device service", "设备服务的 socket"))->required();
        verb->callback([&context, options, run] { run(context, *options); });
        return verb;
    };
    const auto addDevice = [&](CLI::App* verb) {
        verb->add_option("--device", options->device, say(context, "Which device (else the first that fits)", "哪个设备（不写就用第一个合适的）"));
    };
    const auto addSeconds = [&](CLI::App* verb) {
        verb->add_option("--seconds", options->seconds, say(context, "Wait at most so long", "最多等多少秒"))->check(CLI::Range(1, 300));
    };

    add("list", say(context, "All devices and how they are", "列出全部设备和状态"), list);
    addDevice(add("status", say(context, "How the devices are; exit code 1 when one cannot be used", "设备状态；有用不了的就返回 1"), status));
    CLI::App* read = add("read-card", say(context, "Wait for a card and show it, masked", "等一张证件并显示（打码）"), readCard);
    addDevice(read);
    addSeconds(read);
    CLI::App* scanning = add("scan", say(context, "Wait for a code and show what it says", "等一个码并显示内容"), scan);
    scanning->add_option("ID", options->device, say(context, "Which scanner (else the first)", "哪个扫码器（不写就用第一个）"));
    scanning->add_option("--deadline", options->seconds, say(context, "Wait at most so many seconds", "最多等多少秒"))->check(CLI::Range(1, 300));
    addPublicBaseUrl(*scanning, context, options->publicBaseUrl);
    CLI::App* printing = add("print", say(context, "Print a slip document (JSON)", "打印一张小票（JSON 文件）"), print);
    printing->add_option("FILE", options->file, say(context, "The slip document", "小票文件"))->required();
    addDevice(printing);
    addSeconds(printing);
}

} // namespace changming::ctl
