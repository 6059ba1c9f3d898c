// A printer of slips. Threads and events: see Device.
#pragma once

#include "drivers/api/device.h"
#include "drivers/api/print_outcome.h"
#include "drivers/api/slip_document.h"

#include <functional>
#include <string>

namespace changming::drivers
{

struct PrintJob {
    std::string jobId;
    SlipDocument document;
};

// Each step of the job's way as it is reached; on the device's thread.
using PrintProgress = std::function<void(PrintState)>;

class ReceiptPrinter : public Device
{
public:
    // Prints one slip and waits for the fence behind it. Completes exactly once. An Error means that the job was not
    // begun (gone, time-out, cancelled, a document that cannot be printed): not one byte of the slip has left. A stop
    // before the first byte cancels; behind it the slip is finished, or its outcome is Unknown.
    virtual Result<PrintOutcome> print(const PrintJob& job, const PrintProgress& progress, SteadyTime deadline, const std::stop_token& stop) = 0;
};

} // namespace changming::drivers
