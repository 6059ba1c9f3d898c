// How a driver makes itself known to the device service: one DriverModule a driver folder (module.h), listed in
// drivers/service/registry.cpp.
#pragma once

#include "drivers/api/idcard_reader.h"
#include "drivers/api/qr_scanner.h"
#include "drivers/api/receipt_printer.h"
#include "kiosk/base/clock.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace changming::drivers
{

class Transport;

using AnyDevice = std::variant<std::unique_ptr<IdCardReader>, std::unique_ptr<ReceiptPrinter>, std::unique_ptr<QrScanner>>;

struct DeviceSettings {
    std::string id;           // from the configuration, never from a bus number
    std::string profile = {}; // quirks of a model by name, as the driver's README lists them; empty where the file has none
};

struct DriverModule {
    std::string_view name; // "idcard_sdt", as devices.json names it
    // A profile that the driver does not know is an error (code "unknown-profile"). Opens nothing yet.
    Result<AnyDevice> (*make)(const DeviceSettings& settings, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events);
};

} // namespace changming::drivers
