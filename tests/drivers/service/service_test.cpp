// The whole service over its own socket, with the emulated devices at the other ends: only the processes are missing.
#include "drivers/service/service.h"

#include "tests/emulators/bench.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <poll.h>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>

namespace changming::drivers
{

namespace
{

using nlohmann::json;

constexpr int limitMs = 20'000;

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

// One client: sends lines, waits for lines.
class Client
{
public:
    explicit Client(const std::string& path) : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy_n(path.c_str(), path.size(), address.sun_path);
        EXPECT_EQ(::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    }
    bool trySend(const std::string& text) const { return ::send(m_socket.get(), text.data(), text.size(), MSG_NOSIGNAL) == ssize_t(text.size()); }
    void sendText(const std::string& text) const { EXPECT_TRUE(trySend(text)); }
    void ask(const json& id, const std::string& method, const json& params = json::object()) const
    {
        sendText(json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}.dump() + "\n");
    }
    // The next message that fits; others are kept for later.
    json wait(const std::function<bool(const json&)>& fits)
    {
        for (std::size_t at = 0;; ++at) {
            while (at >= m_messages.size())
                if (!receive())
                    return {};
            if (fits(m_messages[at])) {
                json message = m_messages[at];
                m_messages.erase(m_messages.begin() + static_cast<std::ptrdiff_t>(at));
                return message;
            }
        }
    }
    json answer(const json& id)
    {
        return wait([&](const json& message) { return message.contains("id") && message["id"] == id; });
    }
    std::string errorCode(const json& id)
    {
        const json message = answer(id);
        return message.contains("error") ? message["error"]["data"].value("code", "") : "no error: " + message.dump();
    }
    bool waitForStatus(const std::string& device, const std::string& state, const std::string& reason = {})
    {
        return !wait([&](const json& message) {
                    return message.value("method", "") == "device.status" && message["params"]["device"] == device &&
                           message["params"]["status"]["state"] == state && message["params"]["status"]["reason"] == reason;
                }).is_null();
    }
    bool waitForCard(bool present)
    {
        return !wait([&](const json& message) {
                    return message.value("method", "") == "idcard.presence" && message["params"]["present"] == present;
                }).is_null();
    }
    // The parameters of the next scanner.code.
    json waitForCode()
    {
        const json event = wait([](const json& message) { return message.value("method", "") == "scanner.code"; });
        return event.value("params", json::object());
    }
    // Among the messages that nobody has waited for.
    bool hasHeard(const std::string& event) const
    {
        return std::ranges::any_of(m_messages, [&](const json& message) { return message.value("method", "") == event; });
    }
    std::string hello()
    {
        ask("hello", "hello", {{"protocol", 1}});
        return answer("hello")["result"].value("instance", "");
    }

private:
    bool receive()
    {
        pollfd watched{m_socket.get(), POLLIN, 0};
        char buffer[4096];
        if (::poll(&watched, 1, limitMs) != 1)
            return false;
        const auto count = ::recv(m_socket.get(), buffer, sizeof buffer, 0);
        if (count <= 0)
            return false;
        m_bytes.append(buffer, static_cast<std::size_t>(count));
        for (std::size_t end = 0; (end = m_bytes.find('\n')) != std::string::npos; m_bytes.erase(0, end + 1))
            m_messages.push_back(json::parse(m_bytes.substr(0, end)));
        return true;
    }

    FileDescriptor m_socket;
    std::string m_bytes;
    std::vector<json> m_messages;
};

class ServiceTest : public testing::Test
{
protected:
    ServiceTest()
    {
        std::filesystem::create_directory(m_folder / "slips");
        plugBench();
        startService();
    }
    ~ServiceTest() override
    {
        stopService();
        m_bench.reset();
        std::filesystem::remove_all(m_folder);
    }

    static std::filesystem::path freshFolder()
    {
        std::string pattern = testing::TempDir() + "service-XXXXXX";
        return ::mkdtemp(pattern.data());
    }
    void plugBench() { m_bench = std::make_unique<emulators::Bench>(m_folder, m_folder / "slips"); }
    void startService()
    {
        const std::vector<DeviceConfig> devices{{"idcard-1", "idcard_sdt", "", (m_folder / "reader.sock").string(), "devices/0"},
                                                {"printer-1", "printer_escpos", "", (m_folder / "printer.sock").string(), "devices/1"},
                                                {"scanner-1", "scanner_hid", "", (m_folder / "scanner.sock").string(), "devices/2"}};
        auto server = LineServer::listen(m_path, rpc::largestLine);
        ASSERT_TRUE(server);
        m_server = std::move(*server);
        auto service = Service::make(devices, *m_server, m_clock);
        ASSERT_TRUE(service);
        m_service = std::move(*service);
        m_stop.clear();
        m_thread = std::thread([this] { m_server->run(m_stop.get(), *m_service); });
    }
    void stopService()
    {
        m_stop.signal();
        m_thread.join();
        m_service.reset();
        m_server.reset();
    }
    void bench(const std::string& word) { EXPECT_EQ(m_bench->control(word)["ok"], true) << word; }

    // A client that has said hello and seen all devices ready.
    Client ready()
    {
        Client client(m_path);
        m_instance = client.hello();
        for (const char* device : {"idcard-1", "printer-1", "scanner-1"}) {
            client.ask(device, "devices.status", {{"device", device}});
            const bool isReady = client.answer(device)["result"]["status"]["state"] == "ready" || client.waitForStatus(device, "ready");
            EXPECT_TRUE(isReady) << device;
        }
        return client;
    }
    json printParams(const std::string& jobId) const
    {
        return {{"device", "printer-1"},
                {"jobId", jobId},
                {"instance", m_instance},
                {"deadlineMs", 20'000},
                {"document", json::parse(R"({"format":1,"columns":48,"lines":[{"text":[{"text":"小票"}]},{"cut":"partial"}]})")}};
    }
    static json armParams(int deadlineMs = 20'000) { return {{"device", "scanner-1"}, {"deadlineMs", deadlineMs}}; }
    // Asks the bench until its scanner looks, or does not.
    void waitUntilArmed(bool armed)
    {
        while (m_bench->control(R"({"cmd":"state"})")["scanner"]["armed"] != armed)
            std::this_thread::yield();
    }
    // Holds a code before the scanner, as soon as it looks.
    void show(const std::string& text)
    {
        waitUntilArmed(true);
        EXPECT_EQ(m_bench->control(json{{"cmd", "show-code"}, {"text", text}}.dump()), (json{{"ok", true}, {"read", true}}));
    }
    static json readParams(int deadlineMs = 20'000) { return {{"device", "idcard-1"}, {"deadlineMs", deadlineMs}}; }
    std::size_t slips() const { return m_bench->control(R"({"cmd":"state"})")["printer"]["slips"]; }

    std::filesystem::path m_folder = freshFolder();
    std::string m_path = (m_folder / "service.sock").string();
    SystemClock m_clock;
    WakeUp m_stop;
    std::unique_ptr<emulators::Bench> m_bench;
    std::unique_ptr<LineServer> m_server;
    std::unique_ptr<Service> m_service;
    std::thread m_thread;
    std::string m_instance;
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

TEST_F(ServiceTest, tellsTheArmingClientOfEveryCode)
{
    Client client = ready(), other = ready();
    client.ask(1, "scanner.arm", armParams());
    EXPECT_TRUE(client.waitForStatus("scanner-1", "busy"));
    show("https://example.org/c/1");
    EXPECT_EQ(client.waitForCode(), json::parse(R"({"device":"scanner-1","code":{"symbology":"qr-code","bytes":"aHR0cHM6Ly9leGFtcGxlLm9yZy9jLzE=",
        "text":"https://example.org/c/1"}})"));
    show("\x1B[A");
    EXPECT_EQ(client.waitForCode()["refused"]["code"], "code-control-characters");
    show("second");
    EXPECT_EQ(client.waitForCode()["code"]["text"], "second");
    client.ask(2, "cancel", {{"id", 1}});
    EXPECT_EQ(client.errorCode(1), "cancelled");
    other.ask(3, "devices.list");
    EXPECT_TRUE(other.answer(3).contains("result"));
    EXPECT_FALSE(other.hasHeard("scanner.code")) << "codes are for who armed the scanner";
}

TEST_F(ServiceTest, aScannerIsArmedByOneClientAtATimeAndFreedWhenItLeaves)
{
    Client second = ready();
    {
        Client first = ready();
        first.ask(1, "scanner.arm", armParams());
        EXPECT_TRUE(second.waitForStatus("scanner-1", "busy"));
        second.ask(1, "scanner.arm", armParams());
        EXPECT_EQ(second.errorCode(1), "device-busy");
    }
    EXPECT_TRUE(second.waitForStatus("scanner-1", "ready"));
    waitUntilArmed(false);
    second.ask(2, "scanner.arm", armParams());
    show("mine");
    EXPECT_EQ(second.waitForCode()["code"]["text"], "mine");
}

TEST_F(ServiceTest, anArmedScannerEndsAtItsDeadlineWithTheNumberOfCodes)
{
    Client client = ready();
    client.ask(1, "scanner.arm", armParams(30));
    EXPECT_EQ(client.answer(1)["result"], json::parse(R"({"codes":0})"));
    client.ask(2, "scanner.arm", armParams());
    EXPECT_TRUE(client.waitForStatus("scanner-1", "busy"));
    bench(R"({"cmd":"scanner","plugged":false})");
    EXPECT_EQ(client.errorCode(2), "gone");
    EXPECT_TRUE(client.waitForStatus("scanner-1", "absent", "unplugged"));
    EXPECT_EQ(m_bench->control(R"({"cmd":"show-code","text":"x"})")["ok"], false);
    bench(R"({"cmd":"scanner","plugged":true})");
    EXPECT_TRUE(client.waitForStatus("scanner-1", "ready"));
}

TEST_F(ServiceTest, theBenchTellsWhatACodeIs)
{
    for (const char* wrong :
         {R"({"cmd":"show-code"})", R"({"cmd":"show-code","text":""})", R"({"cmd":"show-code","text":7})", R"({"cmd":"show-code","base64":"?"})",
          R"({"cmd":"show-code","text":"a","base64":"YQ=="})", R"({"cmd":"show-code","text":"a","symbology":"QR"})", R"({"cmd":"scanner"})"})
        EXPECT_EQ(m_bench->control(wrong)["ok"], false) << wrong;
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
