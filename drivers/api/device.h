// What the device service asks of every driver, whatever the device is. A driver has no thread of its own: all functions
// of a device are called from one thread at a time (its worker), events are emitted on that thread and with no lock held.
#pragma once

#include "drivers/api/device_status.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

#include <functional>
#include <stop_token>

namespace changming::drivers
{

// Where a device reports what happens by itself. The functions are set by whoever makes the device and outlive it.
struct DeviceEvents {
    std::function<void(const DeviceStatus&)> status; // each change of status(); never Busy, that word is the service's
    std::function<void(bool)> cardPresence;          // readers: a card was put on (true) or lifted (false)
};

class Device
{
public:
    Device() = default;
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;
    virtual ~Device() = default; // closes the link

    // Idle care, called again and again while no verb runs: opens the link where it is closed, takes in unsolicited
    // bytes, looks whether a card lies there. Returns without an error at the deadline, or early when `stop` is
    // requested (a verb is waiting) or when one round of care is done. An error means that the link is closed now; the
    // caller backs off before it asks again. status() tells the same to people.
    virtual Result<void> attend(SteadyTime deadline, const std::stop_token& stop) = 0;

    virtual DeviceStatus status() const = 0;
};

} // namespace changming::drivers
