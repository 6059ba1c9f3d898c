// The kiosk's client against the real executables: device-emulator, and kiosk-devices that is killed and started again.
#include "kiosk/codes/links.h"
#include "kiosk/devices/armed_scanner.h"
#include "kiosk/devices/device_client.h"

#include "tests/emulators/bench/slip_code.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <functional>

namespace changming::devices
{

namespace
{

using namespace std::chrono_literals;
using nlohmann::json;
using State = drivers::DeviceStatus::State;

constexpr auto limit = 30s; // ends a broken test, nothing waits for it otherwise

class Application final : public testing::Environment
{
public:
    // Not a member: an environment outlives main, and Qt's own statics do not.
    void SetUp() override { m_application = std::make_unique<QCoreApplication>(m_argc, m_argv); }
    void TearDown() override { m_application.reset(); }

private:
    int m_argc = 1;
    char m_name[5] = "test";
    char* m_argv[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
};

// Runs the event loop until the condition holds; false when it never does.
bool waitUntil(const std::function<bool()>& condition)
{
    bool timedOut = false;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, [&] { timedOut = true; });
    timer.start(limit);
    while (!condition() && !timedOut)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

// An executable of ours that has printed its ready line.
std::unique_ptr<QProcess> startReady(const char* name, const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QString::fromUtf8(CHANGMING_BIN_DIR "/") + QString::fromUtf8(name), arguments);
    QByteArray line;
    EXPECT_TRUE(waitUntil([&] {
        line += process->readAllStandardOutput();
        return line.contains('\n') || process->state() == QProcess::NotRunning;
    }));
    EXPECT_TRUE(line.contains("\"ready\":true")) << name;
    return process;
}

class DeviceClientTest : public testing::Test
{
protected:
    DeviceClientTest()
    {
        std::ofstream(path("devices.json").toStdString()) << R"({"format":1,"devices":[
            {"id":"idcard-1","driver":"idcard_sdt","transport":{"kind":"unix","path":"reader.sock"}},
            {"id":"printer-1","driver":"printer_escpos","transport":{"kind":"unix","path":"printer.sock"}},
            {"id":"scanner-1","driver":"scanner_hid","transport":{"kind":"unix","path":"scanner.sock"}}]})";
        m_emulator = startReady("device-emulator", {QStringLiteral("--socket-dir"), m_folder.path(), QStringLiteral("--control"),
                                                    path("control.sock"), QStringLiteral("--slips"), m_folder.path()});
        m_control.connectToServer(path("control.sock"));
        EXPECT_TRUE(m_control.waitForConnected());
        startService();
        m_client = std::make_unique<DeviceClient>(std::vector<ServiceAddress>{{"local", path("service.sock").toStdString()}});
        QObject::connect(m_client.get(), &DeviceClient::cardRead,
                         [this](quint64 request, const Result<drivers::CardRecord>& card) { m_cards.emplace_back(request, card); });
        QObject::connect(m_client.get(), &DeviceClient::printFinished, [this](const QString& job, const Result<drivers::PrintOutcome>& outcome) {
            m_prints.emplace_back(job.toStdString(), outcome);
        });
        QObject::connect(m_client.get(), &DeviceClient::codeScanned, [this](quint64 request, const Result<drivers::ScannedCode>& code) {
            m_codes.emplace_back(request, code ? code->text : code.error().code);
        });
        QObject::connect(m_client.get(), &DeviceClient::scannerDisarmed,
                         [this](quint64 request, const Result<void>& end) { m_disarmed.emplace_back(request, end ? "" : end.error().code); });
        QObject::connect(m_client.get(), &DeviceClient::printProgress,
                         [this](const QString&, const QString& state) { m_progress.push_back(state.toStdString()); });
        m_client->start();
    }
    ~DeviceClientTest() override
    {
        m_client.reset();
        for (auto* process : {m_service.get(), m_emulator.get()}) {
            process->terminate();
            EXPECT_TRUE(waitUntil([&] { return process->state() == QProcess::NotRunning; }));
        }
        EXPECT_EQ(m_emulator->exitStatus(), QProcess::NormalExit);
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void startService()
    {
        m_service = startReady("kiosk-devices", {QStringLiteral("--config"), path("devices.json"), QStringLiteral("--socket"), path("service.sock")});
    }
    void killService()
    {
        ASSERT_EQ(::kill(static_cast<pid_t>(m_service->processId()), SIGKILL), 0);
        ASSERT_TRUE(waitUntil([this] { return m_service->state() == QProcess::NotRunning; }));
    }
    void bench(const char* word)
    {
        m_control.write(QByteArray(word) + '\n');
        ASSERT_TRUE(waitUntil([this] { return m_control.canReadLine(); }));
        EXPECT_TRUE(m_control.readLine().contains("\"ok\":true")) << word;
    }
    json askBench(const json& word)
    {
        m_control.write(QByteArray::fromStdString(word.dump() + "\n"));
        EXPECT_TRUE(waitUntil([this] { return m_control.canReadLine(); }));
        return json::parse(m_control.readLine().toStdString(), nullptr, false);
    }
    // Asks the bench until its scanner looks, or does not.
    bool waitUntilArmed(bool armed)
    {
        const QDeadlineTimer end(limit);
        while (!end.hasExpired())
            if (askBench({{"cmd", "state"}})["scanner"]["armed"] == armed)
                return true;
        return false;
    }
    // Holds a code before the scanner, as soon as it looks.
    void show(const std::string& text)
    {
        ASSERT_TRUE(waitUntilArmed(true));
        EXPECT_EQ(askBench({{"cmd", "show-code"}, {"text", text}}), (json{{"ok", true}, {"read", true}}));
    }
    bool waitForState(const QString& device, State state)
    {
        return waitUntil([&] { return m_client->status(device).state == state; });
    }
    bool waitForReady()
    {
        return waitForState(m_reader, State::Ready) && waitForState(m_printer, State::Ready) && waitForState(m_scanner, State::Ready);
    }
    static drivers::SlipDocument slip()
    {
        return *drivers::slipFromJson(json::parse(R"({"format":1,"columns":48,"lines":[{"text":[{"text":"受理通知"}]},{"cut":"partial"}]})"), "slip");
    }
    void print(const char* job, const std::string& instance) { m_client->print(m_printer, job, instance, slip(), 20s); }

    const QString m_reader = QStringLiteral("idcard-1"), m_printer = QStringLiteral("printer-1"), m_scanner = QStringLiteral("scanner-1");
    QTemporaryDir m_folder;
    QLocalSocket m_control;
    std::unique_ptr<QProcess> m_emulator, m_service;
    std::unique_ptr<DeviceClient> m_client;
    std::vector<std::pair<quint64, Result<drivers::CardRecord>>> m_cards;
    std::vector<std::pair<std::string, Result<drivers::PrintOutcome>>> m_prints;
    std::vector<std::string> m_progress;
    std::vector<std::pair<quint64, std::string>> m_codes; // text, or the token of what was refused
    std::vector<std::pair<quint64, std::string>> m_disarmed;
};

TEST_F(DeviceClientTest, learnsTheDevices)
{
    ASSERT_TRUE(waitForReady());
    EXPECT_TRUE(m_client->isConnected());
    ASSERT_EQ(m_client->devices().size(), 3U);
    EXPECT_EQ(m_client->devices()[0].kind, "idcard-reader");
    EXPECT_EQ(m_client->devices()[1].service, "local");
    EXPECT_EQ(m_client->instance(m_printer).size(), 36U);
    EXPECT_EQ(m_client->devices()[2].kind, "qr-scanner");
    EXPECT_EQ(m_client->status(QStringLiteral("scanner-2")).reason, "unknown-device");
}

TEST_F(DeviceClientTest, readsACardOnce)
{
    ASSERT_TRUE(waitForReady());
    const auto request = m_client->readCard(m_reader, 20s);
    bench(R"({"cmd":"place","card":"resident"})");
    ASSERT_TRUE(waitUntil([this] { return !m_cards.empty() && m_client->cardPresent(m_reader); }));
    ASSERT_TRUE(m_cards[0].second) << m_cards[0].second.error().code;
    EXPECT_EQ(m_cards[0].first, request);
    EXPECT_EQ(m_cards[0].second->name, "测试甲");
    bench(R"({"cmd":"lift"})");
    EXPECT_TRUE(waitUntil([this] { return !m_client->cardPresent(m_reader); }));
    EXPECT_EQ(m_cards.size(), 1U);
}

TEST_F(DeviceClientTest, cancelsAReading)
{
    ASSERT_TRUE(waitForReady());
    m_client->cancel(m_client->readCard(m_reader, 300s));
    ASSERT_TRUE(waitUntil([this] { return !m_cards.empty(); }));
    EXPECT_EQ(m_cards[0].second.error().code, "cancelled");
}

TEST_F(DeviceClientTest, completesFromTheEventLoopOnly)
{
    ASSERT_TRUE(waitForReady());
    m_client->readCard(QStringLiteral("scanner-2"), 20s);
    m_client->print(QStringLiteral("scanner-2"), "job-1", "x", slip(), 20s);
    m_client->armScanner(QStringLiteral("scanner-2"), 20s);
    EXPECT_TRUE(m_cards.empty() && m_prints.empty() && m_disarmed.empty());
    ASSERT_TRUE(waitUntil([this] { return !m_cards.empty() && !m_prints.empty() && !m_disarmed.empty(); }));
    EXPECT_EQ(m_disarmed[0].second, "unknown-device");
    EXPECT_EQ(m_cards[0].second.error().code, "unknown-device");
    EXPECT_EQ(m_prints[0].second.error().code, "unknown-device");
}

TEST_F(DeviceClientTest, tellsCodesUntilItIsDisarmed)
{
    ASSERT_TRUE(waitForReady());
    const auto request = m_client->armScanner(m_scanner, 300s);
    show("https://example.org/第一个");
    ASSERT_TRUE(waitUntil([this] { return m_codes.size() == 1; }));
    show("a\x1B[Ab");
    ASSERT_TRUE(waitUntil([this] { return m_codes.size() == 2; }));
    m_client->cancel(request);
    ASSERT_TRUE(waitUntil([this] { return !m_disarmed.empty(); }));
    EXPECT_EQ(m_codes, (std::vector<std::pair<quint64, std::string>>{{request, "https://example.org/第一个"}, {request, "code-control-characters"}}));
    EXPECT_EQ(m_disarmed, (std::vector<std::pair<quint64, std::string>>{{request, "cancelled"}}));
}

TEST_F(DeviceClientTest, theCodeOfAPrintedSlipComesBackAsTheCase)
{
    const std::string base = "https://127.0.0.1:8444", token = "0123456789abcdef0123456789abcdef";
    ASSERT_TRUE(waitForReady());
    const auto document =
        drivers::slipFromJson(json::parse(R"({"format":1,"columns":48,"lines":[{"text":[{"text":"受理通知"}]},{"qr":{"data":")" +
                                          codes::caseLink(base, token) + R"(","level":"M","module":6},"align":"center"},{"cut":"partial"}]})"),
                              "slip");
    ASSERT_TRUE(document) << document.error().place;
    m_client->print(m_printer, "job-1", m_client->instance(m_printer), *document, 20s);
    ASSERT_TRUE(waitUntil([this] { return !m_prints.empty(); }));
    m_client->armScanner(m_scanner, 300s);
    show(bench::slipCode(path("slip-01.png")).toStdString());
    ASSERT_TRUE(waitUntil([this] { return !m_codes.empty(); }));
    EXPECT_EQ(codes::meaningOf(m_codes[0].second, base), codes::Meaning(codes::CaseLink{token}));
}

TEST_F(DeviceClientTest, kioskctlScansOneCode)
{
    ASSERT_TRUE(waitForReady());
    const auto scan = [this](const QStringList& more) {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(CHANGMING_BIN_DIR "/kioskctl"),
                       QStringList{QStringLiteral("devices"), QStringLiteral("scan"), m_scanner, QStringLiteral("--service"), path("service.sock"),
                                   QStringLiteral("--json")} +
                           more);
        return process;
    };
    const auto scanning =
        scan({QStringLiteral("--deadline"), QStringLiteral("60"), QStringLiteral("--public-base-url"), QStringLiteral("https://a.cn")});
    show("https://a.cn/g/PA-RS-0005");
    ASSERT_TRUE(waitUntil([&] { return scanning->state() == QProcess::NotRunning; }));
    EXPECT_EQ(scanning->exitCode(), 0);
    const json answer = json::parse(scanning->readAllStandardOutput().toStdString(), nullptr, false);
    EXPECT_EQ(answer["code"]["text"], "https://a.cn/g/PA-RS-0005") << answer;
    EXPECT_EQ(answer["code"]["meaning"]["taskCode"], "PA-RS-0005");

    ASSERT_TRUE(waitUntilArmed(false));
    const auto refused = scan({});
    show("a\x1B[Ab");
    ASSERT_TRUE(waitUntil([&] { return refused->state() == QProcess::NotRunning; }));
    EXPECT_EQ(refused->exitCode(), 1);
    EXPECT_TRUE(refused->readAllStandardOutput().contains("code-control-characters"));

    const auto late = scan({QStringLiteral("--deadline"), QStringLiteral("1")});
    ASSERT_TRUE(waitUntil([&] { return late->state() == QProcess::NotRunning; }));
    EXPECT_EQ(late->exitCode(), 1);
    EXPECT_TRUE(late->readAllStandardOutput().contains("time-out"));
}

TEST_F(DeviceClientTest, anArmedScannerEndsAtItsDeadline)
{
    ASSERT_TRUE(waitForReady());
    const auto request = m_client->armScanner(m_scanner, 20ms);
    ASSERT_TRUE(waitUntil([this] { return !m_disarmed.empty(); }));
    EXPECT_EQ(m_disarmed, (std::vector<std::pair<quint64, std::string>>{{request, ""}}));
}

TEST_F(DeviceClientTest, staysArmedThroughAPulledPlugAndADeadService)
{
    ArmedScanner scanner(*m_client, m_scanner);
    std::vector<std::string> codes;
    QObject::connect(&scanner, &ArmedScanner::scanned,
                     [&](const Result<drivers::ScannedCode>& code) { codes.push_back(code ? code->text : code.error().code); });
    scanner.arm(); // before the service has told of its devices
    show("one");
    ASSERT_TRUE(waitUntil([&] { return codes.size() == 1; }));

    bench(R"({"cmd":"scanner","plugged":false})");
    ASSERT_TRUE(waitForState(m_scanner, State::Absent));
    bench(R"({"cmd":"scanner","plugged":true})");
    ASSERT_TRUE(waitForState(m_scanner, State::Busy));
    show("two");
    ASSERT_TRUE(waitUntil([&] { return codes.size() == 2; }));

    killService();
    startService();
    ASSERT_TRUE(waitForState(m_scanner, State::Busy));
    show("three");
    ASSERT_TRUE(waitUntil([&] { return codes.size() == 3; }));

    scanner.disarm();
    ASSERT_TRUE(waitForState(m_scanner, State::Ready) && waitUntilArmed(false));
    scanner.arm();
    show("four");
    ASSERT_TRUE(waitUntil([&] { return codes.size() == 4; }));
    EXPECT_EQ(codes, (std::vector<std::string>{"one", "two", "three", "four"}));
}

TEST_F(DeviceClientTest, anArmedScannerThatIsNotWantedTellsNothing)
{
    ASSERT_TRUE(waitForReady());
    ArmedScanner none(*m_client, QString());
    none.arm();
    EXPECT_FALSE(none.isWanted());
    ArmedScanner scanner(*m_client, m_scanner);
    QObject::connect(&scanner, &ArmedScanner::scanned, [](const Result<drivers::ScannedCode>&) { FAIL() << "nobody asked"; });
    scanner.arm();
    scanner.disarm();
    ASSERT_TRUE(waitUntil([this] { return !m_disarmed.empty(); }));
    EXPECT_EQ(m_disarmed[0].second, "cancelled");
    ASSERT_TRUE(waitUntilArmed(false));
    m_client->armScanner(m_scanner, 300s);
    show("for another");
    ASSERT_TRUE(waitUntil([this] { return !m_codes.empty(); }));
    EXPECT_EQ(m_codes[0].second, "for another");
}

TEST_F(DeviceClientTest, theKilledServiceCostsOneErrorAndHeals)
{
    ASSERT_TRUE(waitForReady());
    const std::string before = m_client->instance(m_reader);
    m_client->readCard(m_reader, 300s);
    ASSERT_TRUE(waitForState(m_reader, State::Busy));
    killService();
    ASSERT_TRUE(waitUntil([this] { return !m_cards.empty(); }));
    EXPECT_EQ(m_cards[0].second.error().code, "service-lost");
    EXPECT_EQ(m_client->status(m_reader).reason, "service-down");
    EXPECT_EQ(m_client->instance(m_reader), "");
    m_client->readCard(m_reader, 20s);
    ASSERT_TRUE(waitUntil([this] { return m_cards.size() == 2; }));
    EXPECT_EQ(m_cards[1].second.error().code, "service-down");

    startService();
    ASSERT_TRUE(waitForReady());
    EXPECT_NE(m_client->instance(m_reader), before);
    bench(R"({"cmd":"place","card":"resident-2"})");
    m_client->readCard(m_reader, 20s);
    ASSERT_TRUE(waitUntil([this] { return m_cards.size() == 3; }));
    EXPECT_TRUE(m_cards[2].second);
}

TEST_F(DeviceClientTest, printsAndTellsTheWay)
{
    ASSERT_TRUE(waitForReady());
    print("job-1", m_client->instance(m_printer));
    ASSERT_TRUE(waitUntil([this] { return !m_prints.empty(); }));
    EXPECT_EQ(m_prints[0].first, "job-1");
    ASSERT_TRUE(m_prints[0].second) << m_prints[0].second.error().code;
    EXPECT_EQ(*m_prints[0].second, (drivers::PrintOutcome{drivers::PrintOutcome::Kind::Printed, ""}));
    EXPECT_EQ(m_progress, (std::vector<std::string>{"preflight", "sending", "sent", "printed", "cut"}));
    EXPECT_TRUE(QFile::exists(path("slip-01.escpos")));
}

TEST_F(DeviceClientTest, anInstanceThatIsNoMoreMakesTheOutcomeUnknown)
{
    ASSERT_TRUE(waitForReady());
    const std::string before = m_client->instance(m_printer);
    killService();
    startService();
    ASSERT_TRUE(waitUntil([&] { return m_client->isConnected() && m_client->instance(m_printer) != before; }));
    ASSERT_TRUE(waitForReady());
    print("job-1", before);
    ASSERT_TRUE(waitUntil([this] { return !m_prints.empty(); }));
    ASSERT_TRUE(m_prints[0].second);
    EXPECT_EQ(m_prints[0].second->kind, drivers::PrintOutcome::Kind::Unknown);
    EXPECT_FALSE(QFile::exists(path("slip-01.escpos")));
}

TEST_F(DeviceClientTest, aServiceKilledInsideASlipMakesTheOutcomeUnknown)
{
    ASSERT_TRUE(waitForReady());
    const auto emulator = static_cast<pid_t>(m_emulator->processId());
    ASSERT_EQ(::kill(emulator, SIGSTOP), 0); // a printer that holds the slip in its middle
    print("job-1", m_client->instance(m_printer));
    EXPECT_TRUE(waitForState(m_printer, State::Busy));
    killService();
    EXPECT_TRUE(waitUntil([this] { return !m_prints.empty(); }));
    ASSERT_EQ(::kill(emulator, SIGCONT), 0);
    ASSERT_TRUE(m_prints.at(0).second);
    EXPECT_EQ(*m_prints[0].second, (drivers::PrintOutcome{drivers::PrintOutcome::Kind::Unknown, "service-lost"}));
    EXPECT_EQ(m_prints.size(), 1U);
}

TEST(DeviceClient, hangsUpOnAServiceThatTalksNonsenseAndCallsAgain)
{
    QTemporaryDir folder;
    QLocalServer server;
    ASSERT_TRUE(server.listen(folder.filePath(QStringLiteral("nonsense.sock"))));
    const std::vector<QByteArray> nonsense{"no json\n", "[]\n", QByteArray((1 << 20) + 1, 'x')};
    std::size_t calls = 0;
    QObject::connect(&server, &QLocalServer::newConnection, [&] {
        server.nextPendingConnection()->write(nonsense[calls % nonsense.size()]);
        ++calls;
    });
    DeviceClient client({{"vendor", server.fullServerName().toStdString()}});
    client.start();
    EXPECT_TRUE(waitUntil([&] { return calls > nonsense.size(); }));
    EXPECT_FALSE(client.isConnected());
    EXPECT_TRUE(client.devices().empty());
}

TEST_F(DeviceClientTest, destroyedWhileBusy)
{
    ASSERT_TRUE(waitForReady());
    m_client->readCard(m_reader, 300s);
    print("job-1", m_client->instance(m_printer));
    m_client.reset();
    EXPECT_TRUE(m_cards.empty() && m_prints.empty());
}

const auto* const application = testing::AddGlobalTestEnvironment(new Application);

} // namespace

} // namespace changming::devices
