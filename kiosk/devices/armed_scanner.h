// Keeps a scanner armed for as long as somebody wants it: behind the end of its time, a service that died, a plug that was
// pulled. GUI thread. What is shown while it is not armed is never told later.
#pragma once

#include "kiosk/devices/device_client.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace changming::devices
{

class ArmedScanner : public QObject
{
    Q_OBJECT

public:
    // `client` outlives it. An empty device id is a kiosk without a scanner: nothing is ever told.
    ArmedScanner(DeviceClient& client, QString deviceId, QObject* parent = nullptr);
    ~ArmedScanner() override; // disarms

    void arm();    // no effect when armed
    void disarm(); // from here on no code is told
    bool isWanted() const { return m_isWanted; }

signals:
    void scanned(const changming::Result<changming::drivers::ScannedCode>& code); // as DeviceClient::codeScanned

private:
    void begin();
    void ended(const Result<void>& end);

    DeviceClient& m_client;
    QString m_device;
    bool m_isWanted = false;
    std::optional<DeviceClient::RequestId> m_request; // the one whose codes are told
    QTimer m_again;
};

} // namespace changming::devices
