// Where the fields stand in the report of a scanned code, as data: makers agree on the fields and the 64 bytes, not on the
// places. Named as a device's profile in the configuration. Any thread.
#pragma once

#include "kiosk/base/result.h"

#include <cstddef>
#include <string_view>

namespace changming::drivers::hidpos
{

struct Layout {
    enum class Symbology { Told, NotTold };    // three bytes of AIM identifier in front of the data
    enum class Trigger { Host, ScannerAlone }; // whether report 4 lets the host start and prevent reading

    std::string_view name;
    std::size_t symbologyAt; // where it is told
    std::size_t dataAt;
    Symbology symbology;
    Trigger trigger;
};

// The layouts of README.md, with its sources.
inline constexpr Layout aimFirst{"aim-first", 2, 5, Layout::Symbology::Told, Layout::Trigger::Host};
inline constexpr Layout dataFirst{"data-first", 0, 2, Layout::Symbology::NotTold, Layout::Trigger::ScannerAlone};

// "" is aim-first. Code "unknown-profile" names the known ones.
Result<Layout> findLayout(std::string_view name);

} // namespace changming::drivers::hidpos
