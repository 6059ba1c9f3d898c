#include "drivers/idcard_sdt/module.h"

#include "drivers/idcard_sdt/device.h"

namespace changming::drivers::sdt
{

namespace
{

Result<AnyDevice> make(const DeviceSettings& settings, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events)
{
    if (!settings.profile.empty())
        return Error{"unknown-profile", "idcard_sdt has no profiles: leave the key out", {}, "这个驱动没有 profile，请删去这一项"};
    return AnyDevice(std::make_unique<SdtReader>(settings.id, std::move(transport), clock, std::move(events)));
}

} // namespace

const DriverModule module{"idcard_sdt", make};

} // namespace changming::drivers::sdt
