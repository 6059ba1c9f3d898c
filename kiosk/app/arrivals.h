// What somebody newly lays before the machine: a card on a reader that was seen empty, a code that is not merely still there.
// A service that comes back with a forgotten card, and a slip that lies under the scanner all night, are no arrivals. One for
// the life of the process; GUI thread.
#pragma once

#include "kiosk/app/terminal.h"
#include "kiosk/base/clock.h"
#include "kiosk/devices/armed_scanner.h"

#include <QObject>

#include <chrono>
#include <cstddef>

namespace changming::app
{

class Arrivals final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds gone{3}; // not seen for so long, a code may come again

    explicit Arrivals(const Terminal& terminal);

    void takeCodes(bool wanted); // arms or disarms the scanner
    void codeSeen(const Result<drivers::ScannedCode>& code);

Q_SIGNALS:
    void cardPlaced();
    void codeShown(const changming::Result<changming::drivers::ScannedCode>& code);

private:
    bool isReader(const QString& device) const;

    const Terminal& m_terminal;
    devices::ArmedScanner m_scanner;
    bool m_readerSeenEmpty = false;
    std::size_t m_lastCode = 0; // a hash: what a code says is not kept
    SteadyTime m_lastSeen{};
};

} // namespace changming::app
