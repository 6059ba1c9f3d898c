#include "drivers/transport/socket_transport.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/un.h>

namespace changming::drivers
{

namespace
{

// An address that cannot be spelled: open() reports it as nobody there, with the place.
constexpr socklen_t noAddress = 0;

} // namespace

SocketTransport::SocketTransport(const sockaddr* address, socklen_t length, std::string place) : m_length(length), m_place(std::move(place))
{
    std::memcpy(&m_address, address, length);
}

Result<void> SocketTransport::open(SteadyTime deadline, const std::stop_token& stop)
{
    close();
    if (m_length == noAddress)
        return gone();
    m_socket = FileDescriptor(::socket(m_address.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!m_socket.isOpen())
        return gone();
    if (::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&m_address), m_length) == 0)
        return {};
    // A UNIX socket whose backlog is full answers EAGAIN: nobody takes calls there now.
    if (errno != EINPROGRESS)
        return gone();
    if (auto waited = waitOpen(POLLOUT, deadline, stop); !waited) {
        close();
        return waited;
    }
    int failed = 0;
    socklen_t size = sizeof failed;
    if (::getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &failed, &size) != 0 || failed != 0)
        return gone();
    return {};
}

Result<std::size_t> SocketTransport::read(std::span<std::byte> into, SteadyTime deadline, const std::stop_token& stop)
{
    while (true) {
        if (const auto waited = waitOpen(POLLIN, deadline, stop); !waited)
            return waited.error();
        const auto count = ::recv(m_socket.get(), into.data(), into.size(), 0);
        if (count > 0)
            return static_cast<std::size_t>(count);
        if (count == 0 || (errno != EAGAIN && errno != EINTR))
            return gone();
    }
}

Result<std::size_t> SocketTransport::write(std::span<const std::byte> bytes, SteadyTime deadline, const std::stop_token& stop)
{
    while (true) {
        if (const auto waited = waitOpen(POLLOUT, deadline, stop); !waited)
            return waited.error();
        const auto count = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count > 0)
            return static_cast<std::size_t>(count);
        if (count == 0 || (errno != EAGAIN && errno != EINTR))
            return gone();
    }
}

Result<void> SocketTransport::waitOpen(short events, SteadyTime deadline, const std::stop_token& stop)
{
    if (!isOpen())
        return Error{"not-open", "the transport is not open", m_place};
    switch (waitFor(m_socket.get(), events, deadline, stop, m_wake)) {
    case Wait::Ready:
        return {};
    case Wait::TimeOut:
        return Error{"time-out", "nothing moved until the deadline", m_place};
    case Wait::Cancelled:
        return Error{"cancelled", "the wait was cancelled", m_place};
    }
    return {};
}

Error SocketTransport::gone()
{
    close();
    return {"gone", "the device is not there", m_place, "设备没有连接"};
}

std::unique_ptr<Transport> makeUnixTransport(std::string path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const bool fits = path.size() < sizeof address.sun_path;
    std::copy_n(path.c_str(), fits ? path.size() : 0, address.sun_path);
    return std::make_unique<SocketTransport>(reinterpret_cast<const sockaddr*>(&address), fits ? sizeof address : noAddress, std::move(path));
}

std::unique_ptr<Transport> makeTcpTransport(const std::string& numericHost, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    const bool known = ::inet_pton(AF_INET, numericHost.c_str(), &address.sin_addr) == 1;
    return std::make_unique<SocketTransport>(reinterpret_cast<const sockaddr*>(&address), known ? sizeof address : noAddress,
                                             numericHost + ":" + std::to_string(port));
}

} // namespace changming::drivers
