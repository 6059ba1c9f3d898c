// Registration of this driver with the device service.
#pragma once

#include "drivers/api/driver_module.h"

namespace changming::drivers::escpos
{

extern const DriverModule module; // "printer_escpos"; profiles: profile.h

} // namespace changming::drivers::escpos
