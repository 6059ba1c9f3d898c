// Makes the driver known to the device service.
#pragma once

#include "drivers/api/driver_module.h"

namespace changming::drivers::sdt
{

extern const DriverModule module; // "idcard_sdt"; no profiles

} // namespace changming::drivers::sdt
