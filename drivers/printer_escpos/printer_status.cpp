#include "drivers/printer_escpos/printer_status.h"

#include <string>

namespace changming::drivers::escpos
{

namespace
{

bool bit(std::uint8_t byte, unsigned n)
{
    return (byte & (1U << n)) != 0;
}

PrinterStatus::Paper paperOf(bool nearEnd, bool out)
{
    if (out)
        return PrinterStatus::Paper::Out;
    return nearEnd ? PrinterStatus::Paper::NearEnd : PrinterStatus::Paper::Ok;
}

} // namespace

void PrinterStatus::applyRealTime(int n, std::uint8_t byte)
{
    switch (n) {
    case 1:
        offline = bit(byte, 3);
        waitingForRecovery = bit(byte, 5);
        fedByButton = bit(byte, 6);
        return;
    case 2:
        // b5, printing stopped by the paper end, adds nothing to n = 4, which is asked as well: some models keep b5 set
        // until the next job.
        coverOpen = bit(byte, 2);
        fedByButton = bit(byte, 3);
        return;
    case 3:
        recoverableError = bit(byte, 2);
        cutterError = bit(byte, 3);
        unrecoverableError = bit(byte, 5);
        autoRecoverableError = bit(byte, 6);
        return;
    case 4:
        // A pair of bits a sensor; one alone is taken for the pair (Citizen PPU: b6 alone is the presenter, so b5 decides).
        paper = paperOf(bit(byte, 2) || bit(byte, 3), bit(byte, 5));
        return;
    default:
        return;
    }
}

void PrinterStatus::applyAutomatic(const std::array<std::uint8_t, 4>& bytes)
{
    offline = bit(bytes[0], 3);
    coverOpen = bit(bytes[0], 5);
    fedByButton = bit(bytes[0], 6);
    waitingForRecovery = bit(bytes[1], 0);
    recoverableError = bit(bytes[1], 2);
    cutterError = bit(bytes[1], 3);
    unrecoverableError = bit(bytes[1], 5);
    autoRecoverableError = bit(bytes[1], 6);
    paper = paperOf((bytes[2] & 0x03U) != 0, (bytes[2] & 0x0CU) != 0);
}

std::string_view PrinterStatus::obstacle() const
{
    if (coverOpen)
        return "cover-open";
    if (paper == Paper::Out)
        return "paper-out";
    if (cutterError)
        return "cutter-error";
    if (unrecoverableError || recoverableError)
        return "printer-error";
    if (autoRecoverableError)
        return "printer-hot";
    if (offline || waitingForRecovery)
        return "offline";
    return {};
}

DeviceStatus PrinterStatus::toDeviceStatus() const
{
    if (!obstacle().empty())
        return {DeviceStatus::State::Faulted, std::string(obstacle())};
    return {DeviceStatus::State::Ready, paper == Paper::NearEnd ? "paper-near-end" : ""};
}

} // namespace changming::drivers::escpos
