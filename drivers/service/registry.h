// The driver modules that this service was built with: a new driver adds its line in registry.cpp. Any thread.
#pragma once

#include "drivers/api/driver_module.h"

namespace changming::drivers
{

const DriverModule* findModule(std::string_view name); // null when there is none
std::string moduleNames();                             // "idcard_sdt, printer_escpos, …"

} // namespace changming::drivers
