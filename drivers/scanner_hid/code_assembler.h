// Puts the chained reports of one code together. Pure and bounded: a chain without an end costs 4 KiB. Any thread, one at a
// time.
#pragma once

#include "drivers/scanner_hid/protocol.h"

#include <optional>
#include <string>

namespace changming::drivers::hidpos
{

class CodeAssembler
{
public:
    // The code that ends with this report, or the error why it cannot be taken (code-…); nothing while it goes on.
    std::optional<Result<ScannedCode>> add(const Report& report);
    // Behind the first report of a code and before its last.
    bool isInside() const { return m_isInside; }
    void reset();

private:
    std::string m_bytes;
    Symbology m_symbology = Symbology::Unknown;
    bool m_isInside = false;
};

} // namespace changming::drivers::hidpos
