// The kiosk's end of the device services (drivers/README.md): connects to each, says hello, reconnects with back-off when
// one dies, keeps the devices' statuses. GUI thread only (any thread with a Qt event loop); nothing blocks.
//
// Every verb completes exactly once by its signal, also when the service dies or cannot be reached; a completion is
// always delivered from the event loop, never from inside the verb's call.
#pragma once

#include "drivers/api/card_record.h"
#include "drivers/api/device_status.h"
#include "drivers/api/print_outcome.h"
#include "drivers/api/scanned_code.h"
#include "drivers/api/slip_document.h"
#include "kiosk/base/result.h"

#include <QObject>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace changming::devices
{

class ServiceConnection;

struct ServiceAddress {
    std::string id;         // as kiosk.json names the service
    std::string socketPath; // absolute
};

struct DeviceInfo {
    std::string id;      // "idcard-1"
    std::string kind;    // "idcard-reader" "receipt-printer" "qr-scanner"
    std::string driver;  // "idcard_sdt"
    std::string service; // id of its service
    drivers::DeviceStatus status;
};

class DeviceClient : public QObject
{
    Q_OBJECT

public:
    using RequestId = quint64;

    explicit DeviceClient(const std::vector<ServiceAddress>& services, QObject* parent = nullptr);
    ~DeviceClient() override; // what still runs is dropped without a signal

    void start(); // connects; statuses follow by signals

    // All devices that a service has told of since the start, in the services' order.
    std::vector<DeviceInfo> devices() const;
    // Absent with reason "unknown-device" before a service told of it, "service-down" while its service is not there.
    drivers::DeviceStatus status(const QString& deviceId) const;
    // A card lies on the reader, as far as told.
    bool cardPresent(const QString& deviceId) const;
    // The instance of the service that has this device: journalled with a print job before print(). Empty while down.
    std::string instance(const QString& deviceId) const;
    // Every service that is configured is there and has listed its devices: devices() is complete.
    bool isConnected() const;

    // Waits for a card and reads it; answered by cardRead.
    RequestId readCard(const QString& deviceId, std::chrono::milliseconds within);
    // Arms the scanner for so long, at most five minutes: each code that is shown is told by codeScanned, the end by
    // scannerDisarmed. Who wants it armed for as long as a page stands takes an ArmedScanner.
    RequestId armScanner(const QString& deviceId, std::chrono::milliseconds within);
    // Ends a readCard or an armScanner early; it completes with error code "cancelled".
    void cancel(RequestId request);

    // Prints once; answered by printFinished. `instance` is what was journalled with the job: another instance that
    // runs by now answers `unknown`, so does a service that dies in the middle. A repeat of jobId never prints twice.
    void print(const QString& deviceId, const std::string& jobId, const std::string& instance, const drivers::SlipDocument& document,
               std::chrono::milliseconds within);

signals:
    void statusChanged(const QString& deviceId, const changming::drivers::DeviceStatus& status);
    void cardPresence(const QString& deviceId, bool present);
    void printProgress(const QString& jobId, const QString& state);
    void cardRead(quint64 request, const changming::Result<changming::drivers::CardRecord>& card);
    // The code, or the error of one that cannot be taken: "code-control-characters", "code-too-long", …
    void codeScanned(quint64 request, const changming::Result<changming::drivers::ScannedCode>& code);
    // Without an error at the end of its time.
    void scannerDisarmed(quint64 request, const changming::Result<void>& end);
    // An error means that not one byte was printed (device absent, refused document): the job may be tried again.
    void printFinished(const QString& jobId, const changming::Result<changming::drivers::PrintOutcome>& outcome);
    void connectedChanged();

private:
    struct Service {
        std::string id;
        ServiceConnection* connection; // a child of ours
    };
    struct Known {
        DeviceInfo info;
        ServiceConnection* connection = nullptr;
        bool cardPresent = false;
    };
    struct Waiting {
        ServiceConnection* connection;
        std::int64_t call;
        std::string device;
    };

    void serviceUp(ServiceConnection& connection, const nlohmann::json& devices);
    void serviceLost(ServiceConnection& connection);
    void takeEvent(ServiceConnection& connection, const std::string& method, const nlohmann::json& params);
    void takeCode(const std::string& deviceId, const nlohmann::json& params);
    Known* find(const std::string& deviceId);
    const Known* find(const std::string& deviceId) const;

    std::vector<Service> m_services;
    std::deque<Known> m_known; // grows only: addresses stay
    std::map<RequestId, Waiting> m_readings;
    std::map<RequestId, Waiting> m_armed;
    RequestId m_lastRequest = 0;
};

} // namespace changming::devices
