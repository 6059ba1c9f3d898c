// kiosk-devices in this process on the emulated bench, and clients that send and wait for lines.
#pragma once

#include "drivers/service/service.h"

#include "tests/emulators/bench.h"

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

using nlohmann::json;

inline constexpr int limitMs = 20'000;

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
    // What devices were so far is no news: a "ready" of the start must not pass for one that is still to come.
    void forgetStatus()
    {
        std::erase_if(m_messages, [](const json& message) { return message.value("method", "") == "device.status"; });
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
        client.forgetStatus();
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

} // namespace changming::drivers
