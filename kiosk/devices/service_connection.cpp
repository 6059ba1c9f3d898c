#include "kiosk/devices/service_connection.h"

#include "kiosk/base/json.h"
#include "kiosk/base/log.h"

#include <algorithm>
#include <utility>

namespace changming::devices
{

namespace
{

using namespace std::chrono_literals;
using nlohmann::json;

constexpr auto shortestPause = 100ms;  // before a lost service is called again,
constexpr auto longestPause = 2'000ms; // doubled up to this
constexpr auto greetWithin = 5'000ms;
constexpr auto grace = 3'000ms; // behind a call's own deadline, for the service to say so

Error errorOf(const json& error)
{
    const auto textAt = [](const json& object, const char* key) {
        const auto found = object.is_object() ? object.find(key) : object.end();
        return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
    };
    const json data = error.is_object() ? error.value("data", json::object()) : json::object();
    std::string code = textAt(data, "code");
    return {code.empty() ? "service-error" : std::move(code), textAt(error, "message"), textAt(data, "place"), textAt(data, "zh")};
}

} // namespace

ServiceConnection::ServiceConnection(const std::string& socketPath, QObject* parent)
    : QObject(parent), m_path(socketPath), m_socket(socketPath), m_pause(shortestPause)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ServiceConnection::connectNow);
    connect(&m_socket, &LineSocket::connected, this, &ServiceConnection::greet);
    connect(&m_socket, &LineSocket::lineReceived, this, &ServiceConnection::takeLine);
    connect(&m_socket, &LineSocket::overlong, this, [this] { hangUp("endless line"); });
    connect(&m_socket, &LineSocket::lost, this, &ServiceConnection::lost);
}

ServiceConnection::~ServiceConnection()
{
    m_socket.disconnect(this);
}

void ServiceConnection::start()
{
    connectNow();
}

void ServiceConnection::connectNow()
{
    m_socket.open();
}

void ServiceConnection::lost()
{
    if (!m_again.isActive()) {
        m_again.start(m_pause);
        m_pause = std::min(m_pause * 2, std::chrono::milliseconds(longestPause));
    }
    const bool wasUp = std::exchange(m_isUp, false);
    m_instance.clear();
    if (wasUp)
        emit down();
    while (!m_calls.empty())
        answerCall(m_calls.begin()->first, Error{"service-lost", "the device service is gone", m_path, "设备服务中断了"});
}

void ServiceConnection::greet()
{
    send("hello", {{"protocol", 1}}, greetWithin, [this](const Result<json>& hello) {
        if (!hello && hello.error().code == "service-lost")
            return; // hung up already
        if (!hello || !hello->is_object() || !hello->contains("instance") || !(*hello)["instance"].is_string())
            return hangUp("hello");
        m_instance = (*hello)["instance"].get<std::string>();
        send("devices.list", json::object(), greetWithin, [this](const Result<json>& list) {
            if (!list && list.error().code == "service-lost")
                return;
            if (!list || !list->is_object() || !list->contains("devices") || !(*list)["devices"].is_array())
                return hangUp("devices.list");
            m_isUp = true;
            m_pause = shortestPause;
            emit up((*list)["devices"]);
        });
    });
}

void ServiceConnection::hangUp(const char* why)
{
    log::warning("devices", "service.hung-up", {{"why", log::Token{why}}});
    m_socket.close();
}

ServiceConnection::CallId ServiceConnection::call(const std::string& method, json params, std::chrono::milliseconds within, Answer answer)
{
    if (m_isUp)
        return send(method, std::move(params), within, std::move(answer));
    QMetaObject::invokeMethod(
        this,
        [answer = std::move(answer)] {
            answer(Error{"service-down", "the device service is not there", {}, "设备服务没有运行"});
        },
        Qt::QueuedConnection);
    return ++m_lastCall;
}

ServiceConnection::CallId ServiceConnection::send(const std::string& method, json params, std::chrono::milliseconds within, Answer answer)
{
    const CallId id = ++m_lastCall;
    auto guard = std::make_unique<QTimer>();
    guard->setSingleShot(true);
    connect(guard.get(), &QTimer::timeout, this, [this] { hangUp("silence"); });
    guard->start(within + grace);
    m_calls[id] = {std::move(answer), std::move(guard)};
    m_socket.send(
        json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}}.dump(-1, ' ', false, json::error_handler_t::replace));
    return id;
}

void ServiceConnection::takeLine(const std::string& line)
{
    const auto message = parseJson(line, "service");
    if (!message || !message->is_object())
        return hangUp("nonsense");
    takeMessage(*message);
}

void ServiceConnection::takeMessage(const json& message)
{
    if (message.contains("method")) {
        if (m_isUp && message["method"].is_string() && message.contains("params") && message["params"].is_object())
            emit eventReceived(message["method"].get<std::string>(), message["params"]);
        return;
    }
    if (!message.contains("id") || !message["id"].is_number_integer())
        return;
    const auto id = message["id"].get<CallId>();
    if (message.contains("result"))
        answerCall(id, message["result"]);
    else
        answerCall(id, errorOf(message.value("error", json::object())));
}

void ServiceConnection::answerCall(CallId id, const Result<json>& result)
{
    auto node = m_calls.extract(id);
    if (!node.empty()) {
        node.mapped().guard.release()->deleteLater(); // it may be the one that is firing
        node.mapped().answer(result);
    }
}

} // namespace changming::devices
