// The line to one device service: JSON-RPC 2.0 over its socket (drivers/README.md), hello and the list of devices first,
// connected again with a growing pause when it is lost. GUI thread; owned by DeviceClient. What comes in is bounded: a
// service that sends nonsense is hung up on.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/devices/line_socket.h"

#include <QObject>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace changming::devices
{

class ServiceConnection : public QObject
{
    Q_OBJECT

public:
    using CallId = std::int64_t;
    using Answer = std::function<void(const Result<nlohmann::json>& result)>;

    explicit ServiceConnection(const std::string& socketPath, QObject* parent = nullptr);
    ~ServiceConnection() override; // calls that still run are dropped unanswered

    void start();
    bool isUp() const { return m_isUp; } // hello said and devices listed
    const std::string& instance() const { return m_instance; }

    // Answered exactly once, from the event loop: by the service, or with error code "service-down" (never sent) or
    // "service-lost" (sent, and the service died or stayed silent behind its deadline).
    CallId call(const std::string& method, nlohmann::json params, std::chrono::milliseconds within, Answer answer);

signals:
    void up(const nlohmann::json& devices); // result of devices.list
    void down();                            // behind an up
    void eventReceived(const std::string& method, const nlohmann::json& params);

private:
    struct Call {
        Answer answer;
        std::unique_ptr<QTimer> guard;
    };

    void connectNow();
    void lost();
    void greet();
    void hangUp(const char* why);
    void takeLine(const std::string& line);
    void takeMessage(const nlohmann::json& message);
    CallId send(const std::string& method, nlohmann::json params, std::chrono::milliseconds within, Answer answer);
    void answerCall(CallId id, const Result<nlohmann::json>& result);

    std::string m_path;
    LineSocket m_socket;
    QTimer m_again;
    std::chrono::milliseconds m_pause;
    std::map<CallId, Call> m_calls;
    CallId m_lastCall = 0;
    bool m_isUp = false;
    std::string m_instance;
};

} // namespace changming::devices
