#include "kiosk/devices/device_client.h"

#include "kiosk/base/log.h"
#include "kiosk/devices/service_connection.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace changming::devices
{

namespace
{

using drivers::DeviceStatus;
using nlohmann::json;

const DeviceStatus serviceDown{DeviceStatus::State::Absent, "service-down"};
constexpr std::chrono::milliseconds cancelWithin{2'000};

std::string textAt(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

bool flagAt(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

} // namespace

DeviceClient::DeviceClient(const std::vector<ServiceAddress>& services, QObject* parent) : QObject(parent)
{
    for (const auto& [id, path] : services) {
        auto* connection = new ServiceConnection(path, this);
        connect(connection, &ServiceConnection::up, this, [this, connection](const json& devices) { serviceUp(*connection, devices); });
        connect(connection, &ServiceConnection::down, this, [this, connection] { serviceLost(*connection); });
        connect(connection, &ServiceConnection::eventReceived, this,
                [this, connection](const std::string& method, const json& params) { takeEvent(*connection, method, params); });
        m_services.push_back({id, connection});
    }
}

DeviceClient::~DeviceClient() = default;

void DeviceClient::start()
{
    for (const Service& service : m_services)
        service.connection->start();
}

std::vector<DeviceInfo> DeviceClient::devices() const
{
    std::vector<DeviceInfo> devices;
    devices.reserve(m_known.size());
    for (const Known& known : m_known)
        devices.push_back({known.info.id, known.info.kind, known.info.driver, known.info.service, status(QString::fromStdString(known.info.id))});
    return devices;
}

DeviceStatus DeviceClient::status(const QString& deviceId) const
{
    const Known* known = find(deviceId.toStdString());
    if (known == nullptr)
        return {DeviceStatus::State::Absent, "unknown-device"};
    return known->connection->isUp() ? known->info.status : serviceDown;
}

bool DeviceClient::cardPresent(const QString& deviceId) const
{
    const Known* known = find(deviceId.toStdString());
    return known != nullptr && known->cardPresent;
}

std::string DeviceClient::instance(const QString& deviceId) const
{
    const Known* known = find(deviceId.toStdString());
    return known == nullptr ? std::string{} : known->connection->instance();
}

bool DeviceClient::isConnected() const
{
    return std::ranges::all_of(m_services, [](const Service& service) { return service.connection->isUp(); });
}

DeviceClient::RequestId DeviceClient::readCard(const QString& deviceId, std::chrono::milliseconds within)
{
    const RequestId request = ++m_lastRequest;
    const Known* known = find(deviceId.toStdString());
    if (known == nullptr) {
        QMetaObject::invokeMethod(
            this,
            [this, request] {
                emit cardRead(request, Error{"unknown-device", "no service has told of this device", {}, "没有这个设备"});
            },
            Qt::QueuedConnection);
        return request;
    }
    ServiceConnection* const connection = known->connection;
    const auto call = connection->call("idcard.read", {{"device", known->info.id}, {"deadlineMs", within.count()}}, within,
                                       [this, request](const Result<json>& result) {
                                           m_readings.erase(request);
                                           if (!result)
                                               emit cardRead(request, result.error());
                                           else if (result->is_object() && result->contains("card"))
                                               emit cardRead(request, drivers::cardRecordFromJson((*result)["card"], "card"));
                                           else
                                               emit cardRead(request, Error{"service-error", "the service's answer holds no card"});
                                       });
    m_readings[request] = {connection, call, known->info.id};
    return request;
}

DeviceClient::RequestId DeviceClient::armScanner(const QString& deviceId, std::chrono::milliseconds within)
{
    const RequestId request = ++m_lastRequest;
    const Known* known = find(deviceId.toStdString());
    if (known == nullptr) {
        QMetaObject::invokeMethod(
            this,
            [this, request] {
                emit scannerDisarmed(request, Error{"unknown-device", "no service has told of this device", {}, "没有这个设备"});
            },
            Qt::QueuedConnection);
        return request;
    }
    ServiceConnection* const connection = known->connection;
    const auto call = connection->call("scanner.arm", {{"device", known->info.id}, {"deadlineMs", within.count()}}, within,
                                       [this, request](const Result<json>& result) {
                                           m_armed.erase(request);
                                           emit scannerDisarmed(request, result ? Result<void>{} : result.error());
                                       });
    m_armed[request] = {connection, call, known->info.id};
    return request;
}

void DeviceClient::cancel(RequestId request)
{
    for (const auto* waiting : {&m_readings, &m_armed})
        if (const auto found = waiting->find(request); found != waiting->end())
            found->second.connection->call("cancel", {{"id", found->second.call}}, cancelWithin, [](const Result<json>&) {});
}

void DeviceClient::print(const QString& deviceId, const std::string& jobId, const std::string& instance, const drivers::SlipDocument& document,
                         std::chrono::milliseconds within)
{
    const QString job = QString::fromStdString(jobId);
    const Known* known = find(deviceId.toStdString());
    if (known == nullptr) {
        QMetaObject::invokeMethod(
            this,
            [this, job] {
                emit printFinished(job, Error{"unknown-device", "no service has told of this device", {}, "没有这个设备"});
            },
            Qt::QueuedConnection);
        return;
    }
    known->connection->call("printer.print",
                            {{"device", known->info.id},
                             {"jobId", jobId},
                             {"instance", instance},
                             {"document", drivers::slipToJson(document)},
                             {"deadlineMs", within.count()}},
                            within, [this, job](const Result<json>& result) {
                                if (result)
                                    emit printFinished(job, drivers::outcomeFromJson(*result, "outcome"));
                                else if (result.error().code == "service-lost") // sent, and nobody is left to say what became of it
                                    emit printFinished(job, drivers::PrintOutcome{drivers::PrintOutcome::Kind::Unknown, "service-lost"});
                                else
                                    emit printFinished(job, result.error());
                            });
}

void DeviceClient::serviceUp(ServiceConnection& connection, const json& devices)
{
    const auto service = std::ranges::find(m_services, &connection, &Service::connection);
    for (const json& device : devices) {
        const std::string id = device.is_object() ? textAt(device, "device") : std::string{};
        const auto status = id.empty() || !device.contains("status") ? Result<DeviceStatus>(Error{"device-status-malformed", "no status"})
                                                                     : drivers::deviceStatusFromJson(device["status"], id);
        if (!status) {
            log::warning("devices", "list.malformed", {{"service", log::Token{service->id}}});
            continue;
        }
        Known* known = find(id);
        if (known != nullptr && known->connection != &connection) {
            log::warning("devices", "device.twice", {{"device", log::Token{id}}});
            continue; // two services name one device: the first one keeps it
        }
        if (known == nullptr)
            known = &m_known.emplace_back();
        *known = {{id, textAt(device, "kind"), textAt(device, "driver"), service->id, *status}, &connection, flagAt(device, "cardPresent")};
        const QString deviceId = QString::fromStdString(id);
        emit statusChanged(deviceId, *status);
        if (known->cardPresent)
            emit cardPresence(deviceId, true);
    }
    emit connectedChanged();
}

void DeviceClient::serviceLost(ServiceConnection& connection)
{
    for (Known& known : m_known) {
        if (known.connection != &connection)
            continue;
        const QString deviceId = QString::fromStdString(known.info.id);
        emit statusChanged(deviceId, serviceDown);
        if (std::exchange(known.cardPresent, false))
            emit cardPresence(deviceId, false);
    }
    emit connectedChanged();
}

void DeviceClient::takeEvent(ServiceConnection& connection, const std::string& method, const json& params)
{
    Known* known = find(textAt(params, "device"));
    if (known == nullptr || known->connection != &connection)
        return;
    const QString deviceId = QString::fromStdString(known->info.id);
    if (method == "device.status" && params.contains("status")) {
        const auto status = drivers::deviceStatusFromJson(params["status"], known->info.id);
        if (!status || *status == known->info.status)
            return;
        known->info.status = *status;
        emit statusChanged(deviceId, *status);
    } else if (method == "idcard.presence") {
        known->cardPresent = flagAt(params, "present");
        emit cardPresence(deviceId, known->cardPresent);
    } else if (method == "scanner.code") {
        takeCode(known->info.id, params);
    } else if (method == "printer.progress") {
        emit printProgress(QString::fromStdString(textAt(params, "jobId")), QString::fromStdString(textAt(params, "state")));
    }
}

// Events and answers of a service come in their order, so the first request that still waits is the one that is armed.
void DeviceClient::takeCode(const std::string& deviceId, const json& params)
{
    const auto armed = std::ranges::find(m_armed, deviceId, [](const auto& entry) { return entry.second.device; });
    if (armed == m_armed.end())
        return;
    const RequestId request = armed->first;
    if (params.contains("code"))
        emit codeScanned(request, drivers::scannedCodeFromJson(params["code"], "scanner.code"));
    else if (params.contains("refused") && params["refused"].is_object())
        emit codeScanned(request,
                         Error{textAt(params["refused"], "code"), textAt(params["refused"], "message"), {}, textAt(params["refused"], "zh")});
}

DeviceClient::Known* DeviceClient::find(const std::string& deviceId)
{
    const auto found = std::ranges::find(m_known, deviceId, [](const Known& known) { return known.info.id; });
    return found == m_known.end() ? nullptr : &*found;
}

const DeviceClient::Known* DeviceClient::find(const std::string& deviceId) const
{
    return const_cast<DeviceClient*>(this)->find(deviceId);
}

} // namespace changming::devices
