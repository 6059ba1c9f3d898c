#include "drivers/scanner_hid/module.h"

#include "drivers/scanner_hid/device.h"

namespace changming::drivers::hidpos
{

namespace
{

Result<AnyDevice> make(const DeviceSettings& settings, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events)
{
    const auto layout = findLayout(settings.profile);
    if (!layout)
        return layout.error();
    return AnyDevice(std::make_unique<HidScanner>(settings.id, *layout, std::move(transport), clock, std::move(events)));
}

} // namespace

const DriverModule module{"scanner_hid", make};

} // namespace changming::drivers::hidpos
