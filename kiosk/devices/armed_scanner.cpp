#include "kiosk/devices/armed_scanner.h"

#include <utility>

namespace changming::devices
{

namespace
{

using namespace std::chrono_literals;

constexpr auto armedFor = 240'000ms; // then anew; a service takes five minutes at most
constexpr auto breath = 10ms;        // before that: a service that ends at once is not asked without end
constexpr auto pause = 500ms;        // before a scanner that cannot be armed is tried again

} // namespace

ArmedScanner::ArmedScanner(DeviceClient& client, QString deviceId, QObject* parent) : QObject(parent), m_client(client), m_device(std::move(deviceId))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ArmedScanner::begin);
    connect(&client, &DeviceClient::codeScanned, this, [this](quint64 request, const Result<drivers::ScannedCode>& code) {
        if (m_request == request)
            emit scanned(code);
    });
    connect(&client, &DeviceClient::scannerDisarmed, this, [this](quint64 request, const Result<void>& end) {
        if (m_request == request)
            ended(end);
    });
    // A scanner that came back is armed at once.
    connect(&client, &DeviceClient::statusChanged, this, [this](const QString& device, const drivers::DeviceStatus& status) {
        if (device == m_device && status.state == drivers::DeviceStatus::State::Ready && m_isWanted && !m_request)
            begin();
    });
}

ArmedScanner::~ArmedScanner()
{
    disarm();
}

void ArmedScanner::arm()
{
    if (m_device.isEmpty() || std::exchange(m_isWanted, true))
        return;
    begin();
}

void ArmedScanner::disarm()
{
    m_isWanted = false;
    m_again.stop();
    if (const auto request = std::exchange(m_request, std::nullopt))
        m_client.cancel(*request);
}

void ArmedScanner::begin()
{
    m_again.stop();
    m_request = m_client.armScanner(m_device, armedFor);
}

void ArmedScanner::ended(const Result<void>& end)
{
    m_request.reset();
    m_again.start(end ? breath : pause);
}

} // namespace changming::devices
