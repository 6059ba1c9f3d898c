// The kiosk's client against the real executables: device-emulator, and kiosk-devices that is killed and started again.
#include "tests/kiosk/devices/device_client_fixture.h"

namespace changming::devices
{

namespace
{

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
