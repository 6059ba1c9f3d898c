// The wire of scanners in the mode "USB HID POS" (USB HID Point of Sale Usage Tables 1.02, page 8C): reports of scanned codes,
// and the trigger. Pure: no thread, no handle, any thread. README.md has the bytes.
//
//   scanner → host   02 | length | … AIM identifier, 56 bytes of data, vendor bytes … | bit 0: the next report goes on
//   host → scanner   04 | bit 1: reading prevented, bit 2: start reading
#pragma once

#include "drivers/api/scanned_code.h"
#include "drivers/scanner_hid/layout.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace changming::drivers::hidpos
{

using BytesView = std::span<const std::byte>;

inline constexpr std::size_t reportSize = 64;
inline constexpr std::size_t mostData = 56; // of one report
inline constexpr std::uint8_t scannedDataReport = 0x02;
inline constexpr std::uint8_t triggerReport = 0x04;

// One report of a code; a longer code is a chain of them.
struct Report {
    Symbology symbology = Symbology::Unknown;
    std::string data;         // at most 56 bytes
    bool isContinued = false; // the code goes on in the next report
};

// What the bytes received so far begin with. `consumed` bytes may be dropped in every case: rubbish before the report, and
// the report itself when there is one.
struct Scan {
    enum class Kind { Incomplete, Complete } kind = Kind::Incomplete;
    std::size_t consumed = 0;
    Report report;
};
Scan scanReport(BytesView bytes, const Layout& layout);

enum class Trigger : std::uint8_t {
    Prevent = 0x02,  // usage 5F, Prevent Read of Barcodes: the light goes out
    Initiate = 0x04, // usage 60, Initiate Barcode Read
};
std::array<std::byte, 2> triggerFrame(Trigger trigger);

} // namespace changming::drivers::hidpos
