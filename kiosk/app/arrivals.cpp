#include "kiosk/app/arrivals.h"

#include "kiosk/settings/settings.h"

#include <functional>
#include <utility>

namespace changming::app
{

Arrivals::Arrivals(const Terminal& terminal)
    : m_terminal(terminal), m_scanner(terminal.devices, QString::fromStdString(terminal.settings.devices.scanner))
{
    connect(&m_scanner, &devices::ArmedScanner::scanned, this, &Arrivals::codeSeen);
    connect(&terminal.devices, &devices::DeviceClient::statusChanged, this, [this](const QString& device, const drivers::DeviceStatus& status) {
        if (isReader(device))
            m_readerSeenEmpty = status.isUsable() && !m_terminal.devices.cardPresent(device);
    });
    connect(&terminal.devices, &devices::DeviceClient::cardPresence, this, [this](const QString& device, bool present) {
        if (!isReader(device))
            return;
        const bool wasEmpty = std::exchange(m_readerSeenEmpty, !present && m_terminal.devices.status(device).isUsable());
        if (present && wasEmpty)
            Q_EMIT cardPlaced();
    });
}

bool Arrivals::isReader(const QString& device) const
{
    return device.toStdString() == m_terminal.settings.devices.reader;
}

void Arrivals::takeCodes(bool wanted)
{
    if (wanted)
        m_scanner.arm();
    else
        m_scanner.disarm();
}

void Arrivals::codeSeen(const Result<drivers::ScannedCode>& code)
{
    const std::size_t hash = std::hash<std::string>{}(code ? code->bytes : code.error().code);
    const SteadyTime now = m_terminal.clock.steady();
    const bool isStillThere = hash == m_lastCode && now - m_lastSeen < gone;
    m_lastCode = hash;
    m_lastSeen = now;
    if (!isStillThere)
        Q_EMIT codeShown(code);
}

} // namespace changming::app
