// A receipt printer of the ESC/POS family over any transport. One thread at a time (Device says which); no thread of its own.
#pragma once

#include "drivers/api/receipt_printer.h"
#include "drivers/printer_escpos/connection.h"
#include "drivers/printer_escpos/print_run.h"
#include "drivers/printer_escpos/profile.h"

#include <memory>

namespace changming::drivers::escpos
{

class Printer final : public ReceiptPrinter
{
public:
    Printer(const Profile& profile, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events, FreshId freshId = fenceId);

    // Once linked: automatic status switched on, all four status questions asked; then listens, and asks again after
    // `askAfter` of silence.
    Result<void> attend(SteadyTime deadline, const std::stop_token& stop) override;

    DeviceStatus status() const override { return m_published; }

    // An Error only for a document that cannot be printed; everything else is an outcome.
    Result<PrintOutcome> print(const PrintJob& job, const PrintProgress& progress, SteadyTime deadline, const std::stop_token& stop) override;

    static constexpr std::chrono::seconds askAfter{5};

private:
    Result<void> link(SteadyTime deadline, const std::stop_token& stop);
    Result<void> unlink(const Error& error);
    void publish(const DeviceStatus& status);

    Profile m_profile;
    Connection m_connection;
    const Clock& m_clock;
    DeviceEvents m_events;
    FreshId m_freshId;
    DeviceStatus m_published;
    bool m_scrap = false;      // the last slip was broken off or not cut: buffers cleared, and cut before the next
    bool m_isFreshLink = true; // nothing was printed on this link: who knows what was sent on the one before
};

} // namespace changming::drivers::escpos
