// Makes the driver known to the device service.
#pragma once

#include "drivers/api/driver_module.h"

namespace changming::drivers::hidpos
{

extern const DriverModule module; // "scanner_hid"; profiles: aim-first, data-first

} // namespace changming::drivers::hidpos
