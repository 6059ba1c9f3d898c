// A scanner of QR and bar codes. Threads and events: see Device.
#pragma once

#include "drivers/api/device.h"
#include "drivers/api/scanned_code.h"

#include <functional>

namespace changming::drivers
{

// Each code that is read while the scanner is armed, or the error of one that cannot be taken (code-…); on the device's
// thread.
using CodeSink = std::function<void(const Result<ScannedCode>&)>;

class QrScanner : public Device
{
public:
    // Arms the scanner until the deadline and hands over every code that is shown meanwhile; disarms it before it returns.
    // What was shown before is not handed over. Completes exactly once: with the number of codes at the deadline, or
    //   cancelled    stop was requested: this is how one disarms
    //   gone         the device was unplugged meanwhile
    //   no-answer    it takes no bytes
    virtual Result<int> scan(const CodeSink& sink, SteadyTime deadline, const std::stop_token& stop) = 0;
};

} // namespace changming::drivers
