// Stream sockets, UNIX and (for tests) TCP on a numeric address, as a Transport.
#pragma once

#include "drivers/transport/file_descriptor.h"
#include "drivers/transport/transport.h"

#include <sys/socket.h>

namespace changming::drivers
{

class SocketTransport final : public Transport
{
public:
    // `place` names the other end in errors.
    SocketTransport(const sockaddr* address, socklen_t length, std::string place);
    ~SocketTransport() override = default;

    Result<void> open(SteadyTime deadline, const std::stop_token& stop) override;
    void close() override { m_socket.reset(); }
    bool isOpen() const override { return m_socket.isOpen(); }
    Result<std::size_t> read(std::span<std::byte> into, SteadyTime deadline, const std::stop_token& stop) override;
    Result<std::size_t> write(std::span<const std::byte> bytes, SteadyTime deadline, const std::stop_token& stop) override;

private:
    Result<void> waitOpen(short events, SteadyTime deadline, const std::stop_token& stop);
    Error gone();

    sockaddr_storage m_address{};
    socklen_t m_length = 0;
    std::string m_place;
    FileDescriptor m_socket;
    WakeUp m_wake;
};

} // namespace changming::drivers
