// What the printer has said about itself, from whichever source, merged: each answer overwrites just what it speaks of.
// Plain data. Bits: DLE EOT 1..4 and the four bytes of automatic status.
#pragma once

#include "drivers/api/device_status.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace changming::drivers::escpos
{

struct PrinterStatus {
    enum class Paper { Ok, NearEnd, Out };

    bool offline = false;
    bool coverOpen = false;
    bool fedByButton = false;
    bool waitingForRecovery = false;
    bool recoverableError = false;
    bool cutterError = false;
    bool unrecoverableError = false;
    bool autoRecoverableError = false; // too hot, voltage: goes away by itself
    Paper paper = Paper::Ok;

    void applyRealTime(int n, std::uint8_t byte); // an answer to DLE EOT n
    void applyAutomatic(const std::array<std::uint8_t, 4>& bytes);

    // Why nothing can be printed now: "cover-open", "paper-out", "cutter-error", "printer-error", "printer-hot", "offline";
    // empty if it can.
    std::string_view obstacle() const;

    DeviceStatus toDeviceStatus() const; // of a printer whose link stands

    bool operator==(const PrinterStatus&) const = default;
};

} // namespace changming::drivers::escpos
