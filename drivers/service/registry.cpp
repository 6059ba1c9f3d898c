#include "drivers/service/registry.h"

#include "drivers/idcard_sdt/module.h"
#include "drivers/printer_escpos/module.h"
#include "drivers/scanner_hid/module.h"

#include <array>

namespace changming::drivers
{

namespace
{

const auto& modules()
{
    static const std::array all{&sdt::module, &escpos::module, &hidpos::module};
    return all;
}

} // namespace

const DriverModule* findModule(std::string_view name)
{
    for (const DriverModule* module : modules())
        if (module->name == name)
            return module;
    return nullptr;
}

std::string moduleNames()
{
    std::string names;
    for (const DriverModule* module : modules())
        names.append(names.empty() ? "" : ", ").append(module->name);
    return names;
}

} // namespace changming::drivers
