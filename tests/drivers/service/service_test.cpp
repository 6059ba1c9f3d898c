// The whole service over its own socket, with the emulated devices at the other ends: only the processes are missing.
#include "tests/drivers/service/service_fixture.h"

#include <QGuiApplication>

namespace changming::drivers
{

namespace
{

// The emulated printer draws with fonts.
class Fonts final : public testing::Environment
{
public:
    void SetUp() override { m_application = std::make_unique<QGuiApplication>(m_argc, m_argv); }
    void TearDown() override { m_application.reset(); }

private:
    int m_argc = 1;
    char m_name[5] = "test";
    char* m_argv[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

TEST_F(ServiceTest, helloComesFirst)
{
    Client client(m_path);
    client.ask(1, "devices.list");
    EXPECT_EQ(client.errorCode(1), "rpc-hello-first");
    client.ask(2, "hello", {{"protocol", 2}});
    EXPECT_EQ(client.errorCode(2), "rpc-invalid-params");
    const std::string instance = client.hello();
    EXPECT_EQ(instance.size(), 36U);
    EXPECT_EQ(Client(m_path).hello(), instance);
}

TEST_F(ServiceTest, aSocketInUseIsLeftAlone)
{
    EXPECT_EQ(LineServer::listen(m_path, rpc::largestLine).error().code, "socket-in-use");
    EXPECT_EQ(LineServer::listen(m_folder.string(), rpc::largestLine).error().code, "socket-in-use");
    EXPECT_EQ(LineServer::listen((m_folder / "none" / "x").string(), rpc::largestLine).error().code, "socket-unusable");
    EXPECT_EQ(Client(m_path).hello().size(), 36U);
}

TEST_F(ServiceTest, listsItsDevices)
{
    Client client = ready();
    client.ask(1, "devices.list");
    EXPECT_EQ(client.answer(1)["result"]["devices"], json::parse(R"([
        {"device":"idcard-1","kind":"idcard-reader","driver":"idcard_sdt","status":{"state":"ready","reason":""},"cardPresent":false},
        {"device":"printer-1","kind":"receipt-printer","driver":"printer_escpos","status":{"state":"ready","reason":""}},
        {"device":"scanner-1","kind":"qr-scanner","driver":"scanner_hid","status":{"state":"ready","reason":""}}])"));
}

TEST_F(ServiceTest, malformedInputIsAnsweredAndTheLineGoesOn)
{
    Client client = ready();
    client.sendText("no json\n");
    EXPECT_EQ(client.errorCode(nullptr), "json-refused");
    client.sendText(std::string(rpc::largestLine + 10, 'x') + "\n");
    EXPECT_EQ(client.errorCode(nullptr), "rpc-too-long");
    const std::pair<const char*, json> wrong[] = {{"no.such.verb", json::object()},
                                                  {"devices.status", {{"device", "x"}}},
                                                  {"devices.status", {{"device", {1}}}},
                                                  {"idcard.read", {{"device", "idcard-1"}}},
                                                  {"idcard.read", {{"device", "printer-1"}, {"deadlineMs", 5}}},
                                                  {"idcard.read", {{"device", "idcard-1"}, {"deadlineMs", 0}}},
                                                  {"idcard.read", {{"device", "idcard-1"}, {"deadlineMs", 1e12}}},
                                                  {"idcard.read", {{"device", "idcard-1"}, {"deadlineMs", 5}, {"extra", 1}}},
                                                  {"scanner.arm", {{"device", "scanner-1"}}},
                                                  {"scanner.arm", {{"device", "idcard-1"}, {"deadlineMs", 5}}},
                                                  {"idcard.read", {{"device", "scanner-1"}, {"deadlineMs", 5}}},
                                                  {"printer.print", {{"device", "printer-1"}}}};
    for (const auto& [method, params] : wrong) {
        client.ask(7, method, params);
        EXPECT_TRUE(client.answer(7).contains("error")) << method << params;
    }
    auto params = printParams("job-1");
    params["document"]["lines"][0] = {{"beep", 1}};
    client.ask(8, "printer.print", params);
    EXPECT_EQ(client.answer(8)["error"]["data"]["place"], "params/document/lines/0");
}

TEST_F(ServiceTest, aClientThatDoesNotTakeItsLinesIsHungUpOn)
{
    Client deaf = ready();
    bool open = true;
    for (int i = 0; open && i < 200'000; ++i)
        open = deaf.trySend("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"devices.list\"}\n");
    EXPECT_FALSE(open);
    Client other = ready();
    other.ask(1, "devices.list");
    EXPECT_TRUE(other.answer(1).contains("result"));
}

TEST_F(ServiceTest, readsACardAndTellsOfItsLifting)
{
    Client client = ready();
    client.ask(1, "idcard.read", readParams());
    EXPECT_TRUE(client.waitForStatus("idcard-1", "busy"));
    bench(R"({"cmd":"place","card":"resident"})");
    EXPECT_EQ(client.answer(1)["result"]["card"]["number"], "11010519491231002X");
    EXPECT_TRUE(client.waitForCard(true));
    EXPECT_TRUE(client.waitForStatus("idcard-1", "ready"));
    bench(R"({"cmd":"lift"})");
    EXPECT_TRUE(client.waitForCard(false));
}

TEST_F(ServiceTest, aReaderIsUsedByOneClientAtATime)
{
    Client first = ready(), second = ready();
    first.ask(1, "idcard.read", readParams());
    EXPECT_TRUE(first.waitForStatus("idcard-1", "busy"));
    second.ask(1, "idcard.read", readParams());
    EXPECT_EQ(second.errorCode(1), "device-busy");
    second.ask(2, "cancel", {{"id", 1}});
    EXPECT_EQ(second.answer(2)["result"]["running"], false) << "cancelled another client's reading";
    first.ask(2, "cancel", {{"id", 1}});
    EXPECT_EQ(first.answer(2)["result"]["running"], true);
    EXPECT_EQ(first.errorCode(1), "cancelled");
}

TEST_F(ServiceTest, aClientThatLeavesFreesTheReader)
{
    Client second = ready();
    {
        Client first = ready();
        first.ask(1, "idcard.read", readParams());
        EXPECT_TRUE(second.waitForStatus("idcard-1", "busy"));
    }
    EXPECT_TRUE(second.waitForStatus("idcard-1", "ready"));
    bench(R"({"cmd":"place","card":"resident-2"})");
    second.ask(1, "idcard.read", readParams());
    EXPECT_EQ(second.answer(1)["result"]["card"]["name"], "测试丙");
}

TEST_F(ServiceTest, theDeadlineIsTheClients)
{
    Client client = ready();
    client.ask(1, "idcard.read", readParams(30));
    EXPECT_EQ(client.errorCode(1), "time-out");
}

TEST_F(ServiceTest, theEmulatorDiesInsideAReadingAndComesBack)
{
    Client client = ready();
    client.ask(1, "idcard.read", readParams());
    EXPECT_TRUE(client.waitForStatus("idcard-1", "busy"));
    m_bench.reset();
    EXPECT_EQ(client.errorCode(1), "gone");
    EXPECT_TRUE(client.waitForStatus("idcard-1", "absent", "unplugged"));
    plugBench();
    EXPECT_TRUE(client.waitForStatus("idcard-1", "ready"));
    bench(R"({"cmd":"place","card":"resident"})");
    client.ask(2, "idcard.read", readParams());
    EXPECT_TRUE(client.answer(2).contains("result"));
}

TEST_F(ServiceTest, aRepeatedJobNeverPrintsTwice)
{
    Client client = ready();
    client.ask(1, "printer.print", printParams("job-1"));
    client.ask(2, "printer.print", printParams("job-1"));
    EXPECT_EQ(client.answer(1)["result"]["outcome"], "printed");
    EXPECT_EQ(client.answer(2)["result"]["outcome"], "printed");
    client.ask(3, "printer.print", printParams("job-1"));
    EXPECT_EQ(client.answer(3)["result"]["outcome"], "printed");
    EXPECT_EQ(slips(), 1U);
    client.ask(4, "printer.print", printParams("job-2"));
    EXPECT_EQ(client.answer(4)["result"]["outcome"], "printed");
    EXPECT_EQ(slips(), 2U);
}

TEST_F(ServiceTest, anotherInstanceAnswersUnknownAndPrintsNothing)
{
    Client client = ready();
    stopService();
    startService();
    Client again(m_path);
    EXPECT_NE(again.hello(), m_instance);
    again.ask(1, "printer.print", printParams("job-1"));
    EXPECT_EQ(again.answer(1)["result"], json::parse(R"({"outcome":"unknown","reason":"another-instance"})"));
    EXPECT_EQ(slips(), 0U);
}

TEST_F(ServiceTest, aSlipIsFinishedWhenItsClientLeaves)
{
    Client watching = ready();
    {
        Client client = ready();
        client.ask(1, "printer.print", printParams("job-1"));
        client.wait([](const json& message) { return message.value("method", "") == "printer.progress"; });
    }
    watching.wait([](const json& message) { return message.value("method", "") == "printer.progress" && message["params"]["state"] == "cut"; });
    watching.ask(2, "printer.print", printParams("job-1"));
    EXPECT_EQ(watching.answer(2)["result"]["outcome"], "printed");
    EXPECT_EQ(slips(), 1U);
}

TEST_F(ServiceTest, paperAndCoverAreStatuses)
{
    Client client = ready();
    bench(R"({"cmd":"paper","state":"near-end"})");
    EXPECT_TRUE(client.waitForStatus("printer-1", "ready", "paper-near-end"));
    bench(R"({"cmd":"paper","state":"out"})");
    EXPECT_TRUE(client.waitForStatus("printer-1", "faulted", "paper-out"));
    bench(R"({"cmd":"paper","state":"ok"})");
    EXPECT_TRUE(client.waitForStatus("printer-1", "ready"));
    bench(R"({"cmd":"printer","plugged":false})");
    EXPECT_TRUE(client
                    .wait([](const json& message) {
                        return message.value("method", "") == "device.status" && message["params"]["status"]["state"] == "absent";
                    })
                    .is_object());
    bench(R"({"cmd":"printer","plugged":true})");
    EXPECT_TRUE(client.waitForStatus("printer-1", "ready"));
}

const auto* const fonts = testing::AddGlobalTestEnvironment(new Fonts);

} // namespace

} // namespace changming::drivers
