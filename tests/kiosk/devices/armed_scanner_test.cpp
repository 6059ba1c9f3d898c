// Codes from the scanner to the kiosk: armed, disarmed, through pulled plugs and dead services.
#include "tests/kiosk/devices/device_client_fixture.h"

namespace changming::devices
{

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

} // namespace changming::devices
