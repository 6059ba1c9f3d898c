// The client on the real service and the emulator, each a process of its own, and what it has told so far.
#pragma once

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

using namespace std::chrono_literals;
using nlohmann::json;
using State = drivers::DeviceStatus::State;

inline constexpr auto limit = 30s; // ends a broken test, nothing waits for it otherwise

// Runs the event loop until the condition holds; false when it never does.
inline bool waitUntil(const std::function<bool()>& condition)
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
inline std::unique_ptr<QProcess> startReady(const char* name, const QStringList& arguments)
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

} // namespace changming::devices
