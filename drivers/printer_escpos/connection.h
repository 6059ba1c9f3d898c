// The link to one printer: bytes out, and what comes back taken apart and merged into one status. The device's thread.
#pragma once

#include "drivers/printer_escpos/printer_status.h"
#include "drivers/printer_escpos/status_parser.h"
#include "drivers/transport/transport.h"
#include "kiosk/base/clock.h"

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace changming::drivers::escpos
{

class Connection
{
public:
    Connection(std::unique_ptr<Transport> transport, const Clock& clock) : m_transport(std::move(transport)), m_clock(clock) {}

    bool isOpen() const { return m_transport->isOpen(); }
    Result<void> open(SteadyTime deadline, const std::stop_token& stop); // forgets what was awaited on an earlier link
    void close() { m_transport->close(); }

    // As Transport::write: at least one byte on success.
    Result<std::size_t> write(std::string_view bytes, SteadyTime deadline, const std::stop_token& stop);
    Result<void> writeAll(std::string_view bytes, SteadyTime deadline, const std::stop_token& stop);

    // Waits for bytes and takes in what they say; the transport's errors.
    Result<void> receive(SteadyTime deadline, const std::stop_token& stop);
    // Takes in everything that is there already; "gone" is the only error.
    Result<void> drain();

    // DLE EOT 1 to 4, each answer awaited. Error "no-answer" if one is missing within `patience`.
    Result<void> ask(SteadyTime deadline, const std::stop_token& stop);
    // The causes (2 and 4) without waiting: the answers come in with receive().
    Result<void> poll(SteadyTime deadline);

    // DLE DC4 fn 8; true if the printer confirms.
    bool clear(SteadyTime deadline);

    const PrinterStatus& status() const { return m_status; }
    std::string_view lastFence() const { return m_lastFence; } // the id of the newest fence answered on this link
    SteadyTime lastHeard() const { return m_lastHeard; }

    static constexpr std::chrono::seconds patience{2};

private:
    void apply(const StatusEvent& event);

    std::unique_ptr<Transport> m_transport;
    const Clock& m_clock;
    StatusParser m_parser;
    PrinterStatus m_status;
    std::string m_lastFence;
    bool m_cleared = false;
    SteadyTime m_lastHeard{};
};

} // namespace changming::drivers::escpos
