// devices.json: which devices there are, which driver and which wire each has. Checked as a whole before anything is
// opened; each error names file and JSON pointer. Schema: config/schema/devices.schema.json.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace changming::drivers
{

struct DeviceConfig {
    std::string id;      // kebab-case, unique
    std::string driver;  // a module of the registry
    std::string profile; // empty where the file has none
    std::string socket;  // the transport {"kind":"unix","path":…}; absolute
    std::string place;   // "devices.json/devices/0"
};

Result<std::vector<DeviceConfig>> readDeviceConfig(const std::filesystem::path& file);

} // namespace changming::drivers
