#include "drivers/printer_escpos/module.h"

#include "drivers/printer_escpos/device.h"

namespace changming::drivers::escpos
{

namespace
{

Result<AnyDevice> make(const DeviceSettings& settings, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events)
{
    const auto profile = findProfile(settings.profile);
    if (!profile)
        return profile.error();
    return AnyDevice{std::make_unique<Printer>(*profile, std::move(transport), clock, std::move(events))};
}

} // namespace

const DriverModule module{"printer_escpos", make};

} // namespace changming::drivers::escpos
