// What differs between printers of this family, as data. Profiles are named in the device service's configuration.
#pragma once

#include "kiosk/base/result.h"

#include <string_view>

namespace changming::drivers::escpos
{

struct Profile {
    std::string_view name;
    int columns;  // ASCII characters a line; a column is 12 dots
    int bandRows; // most rows in one GS v 0: what fits the receive buffer
    int cutFeed;  // dots behind the way to the cutter
};

inline constexpr Profile generic80{"generic-80mm", 48, 128, 0};
inline constexpr Profile generic58{"generic-58mm", 32, 128, 0};

// "" is generic-80mm. Code "unknown-profile" names the known ones.
Result<Profile> findProfile(std::string_view name);

} // namespace changming::drivers::escpos
