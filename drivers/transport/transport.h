// Moves bytes to and from one device; knows nothing of what they mean. One thread at a time; a blocked call is ended by
// its stop token from any thread. Errors are values with these codes:
//   time-out   nothing (more) moved until the deadline
//   cancelled  stop was requested
//   gone       the other end is not there any more (or not yet, for open); the transport is closed
//   not-open   a programming slip of the driver: the transport is not open
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace changming::drivers
{

class Transport
{
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default; // closes

    virtual Result<void> open(SteadyTime deadline, const std::stop_token& stop) = 0;
    virtual void close() = 0; // no effect when closed
    virtual bool isOpen() const = 0;

    // Waits for bytes; at least one on success. Bytes that are already there are handed out behind the deadline too.
    virtual Result<std::size_t> read(std::span<std::byte> into, SteadyTime deadline, const std::stop_token& stop) = 0;

    // Hands over as many bytes as the device takes now, at least one on success: on an error the caller knows how many
    // went out before.
    virtual Result<std::size_t> write(std::span<const std::byte> bytes, SteadyTime deadline, const std::stop_token& stop) = 0;
};

// All of the bytes or an error.
Result<void> writeAll(Transport& transport, std::span<const std::byte> bytes, SteadyTime deadline, const std::stop_token& stop);

// The device's socket on this machine: an emulator, a vendor's daemon.
std::unique_ptr<Transport> makeUnixTransport(std::string path);
// For tests and emulators only: the product's device service has no network.
std::unique_ptr<Transport> makeTcpTransport(const std::string& numericHost, std::uint16_t port);

} // namespace changming::drivers
