#include "tests/platform/pipe.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace changming::sandbox
{

namespace
{

constexpr std::size_t maxHeld = 64U << 10U;

short events(bool mayReceive, bool hasToSend)
{
    return static_cast<short>((mayReceive ? POLLIN : 0) | (hasToSend ? POLLOUT : 0));
}

bool mayContinue(ssize_t result)
{
    return result < 0 && (errno == EAGAIN || errno == EINTR);
}

} // namespace

Wire::Pipe::Pipe(SocketHandle terminal, SocketHandle server, std::optional<Limit> limit)
    : m_terminal(std::move(terminal)), m_server(std::move(server)), m_limit(limit)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (::getsockname(m_server.get(), reinterpret_cast<sockaddr*>(&address), &length) == 0)
        m_portSeenByServer = ntohs(address.sin_port);
}

std::array<pollfd, 2> Wire::Pipe::waiting() const
{
    const auto open = [](const Lane& lane) { return !lane.ended && lane.bytes.size() < maxHeld; };
    return {pollfd{.fd = m_terminal.get(), .events = events(open(m_toServer), !m_toTerminal.bytes.empty()), .revents = 0},
            pollfd{.fd = m_server.get(), .events = events(open(m_toTerminal), !m_toServer.bytes.empty()), .revents = 0}};
}

void Wire::Pipe::serve(const std::array<pollfd, 2>& events)
{
    constexpr short readable = POLLIN | POLLHUP | POLLERR;
    if (!m_done && (events[0].revents & readable) != 0)
        receive(m_terminal.get(), m_toServer, Direction::ToServer);
    if (!m_done && (events[1].revents & readable) != 0)
        receive(m_server.get(), m_toTerminal, Direction::ToTerminal);
    if (!m_done)
        send(m_server.get(), m_toServer);
    if (!m_done)
        send(m_terminal.get(), m_toTerminal);
    // Once the server has said all, the connection is over.
    if (m_toTerminal.ended && m_toTerminal.bytes.empty())
        m_done = true;
}

void Wire::Pipe::receive(int from, Lane& lane, Direction direction)
{
    std::array<char, 16384> buffer{};
    std::size_t room = buffer.size();
    const bool limited = m_limit && m_limit->direction == direction;
    if (limited)
        room = std::min<std::size_t>(room, m_limit->bytes - lane.passed);
    if (room == 0) {
        cut();
        return;
    }
    const ssize_t got = ::recv(from, buffer.data(), room, MSG_DONTWAIT);
    if (mayContinue(got))
        return;
    if (got <= 0) {
        lane.ended = true;
        if (direction == Direction::ToServer)
            m_done = true; // a terminal that has gone wants no reply
        return;
    }
    lane.bytes.append(buffer.data(), static_cast<std::size_t>(got));
    lane.passed += static_cast<std::uint64_t>(got);
}

void Wire::Pipe::send(int to, Lane& lane)
{
    if (lane.bytes.empty())
        return;
    const ssize_t sent = ::send(to, lane.bytes.data(), lane.bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (mayContinue(sent))
        return;
    if (sent <= 0)
        cut();
    else
        lane.bytes.erase(0, static_cast<std::size_t>(sent));
}

void Wire::Pipe::cut()
{
    if (m_done)
        return;
    m_done = true;
    // Without lingering the close is a reset: nothing that was written is delivered any more.
    const linger none{.l_onoff = 1, .l_linger = 0};
    for (SocketHandle* handle : {&m_terminal, &m_server}) {
        ::setsockopt(handle->get(), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        *handle = SocketHandle();
    }
}

} // namespace changming::sandbox
