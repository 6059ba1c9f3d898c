#include "tests/platform/wire.h"

#include "tests/platform/pipe.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace changming::sandbox
{

namespace
{

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Error failed(const std::string& what)
{
    return {"wire-failed", what + ": " + std::strerror(errno)};
}

void setOption(const SocketHandle& handle, int level, int option)
{
    const int on = 1;
    ::setsockopt(handle.get(), level, option, &on, sizeof on);
}

} // namespace

Result<std::unique_ptr<Wire>> Wire::open(std::uint16_t port, std::uint16_t serverPort)
{
    SocketHandle listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    SocketHandle wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!listener || !wake)
        return failed("socket");
    setOption(listener, SOL_SOCKET, SO_REUSEADDR);
    sockaddr_in address = loopback(port);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener.get(), generic, length) != 0 || ::listen(listener.get(), 64) != 0 || ::getsockname(listener.get(), generic, &length) != 0)
        return failed("port " + std::to_string(port));
    return std::unique_ptr<Wire>(new Wire(std::move(listener), std::move(wake), ntohs(address.sin_port), serverPort));
}

Wire::Wire(SocketHandle listener, SocketHandle wake, std::uint16_t port, std::uint16_t serverPort)
    : m_listener(std::move(listener)), m_wake(std::move(wake)), m_port(port), m_serverPort(serverPort),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

Wire::~Wire()
{
    m_thread.request_stop();
    wake();
}

void Wire::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake.get(), &one, sizeof one);
}

void Wire::set(State state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
    if (state == State::Down)
        for (const auto& pipe : m_pipes)
            pipe->cut();
    wake();
}

Wire::State Wire::state()
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void Wire::cut(std::uint16_t portSeenByServer)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& pipe : m_pipes)
        if (pipe->portSeenByServer() == portSeenByServer)
            pipe->cut();
    wake();
}

void Wire::limit(std::optional<Limit> limit)
{
    const std::lock_guard lock(m_mutex);
    m_limit = limit;
}

void Wire::accept()
{
    SocketHandle terminal(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!terminal)
        return;
    SocketHandle server(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(m_serverPort);
    const bool connected = server && ::connect(server.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    setOption(terminal, IPPROTO_TCP, TCP_NODELAY);
    setOption(server, IPPROTO_TCP, TCP_NODELAY);
    auto pipe = std::make_unique<Pipe>(std::move(terminal), std::move(server), m_limit);
    if (m_limit && --m_limit->connections <= 0)
        m_limit.reset();
    if (m_state == State::Down || !connected)
        pipe->cut();
    else
        m_pipes.push_back(std::move(pipe));
}

void Wire::run(const std::stop_token& stop)
{
    std::vector<pollfd> waiting;
    while (!stop.stop_requested()) {
        std::vector<Pipe*> served;
        {
            const std::lock_guard lock(m_mutex);
            std::erase_if(m_pipes, [](const auto& pipe) { return pipe->isDone(); });
            waiting = {{.fd = m_wake.get(), .events = POLLIN, .revents = 0}, {.fd = m_listener.get(), .events = POLLIN, .revents = 0}};
            for (const auto& pipe : m_pipes) {
                served.push_back(pipe.get());
                for (const pollfd& one : pipe->waiting())
                    waiting.push_back(one);
            }
        }
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return;
        std::uint64_t count = 0;
        [[maybe_unused]] const auto drained = ::read(m_wake.get(), &count, sizeof count);
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = 0; i < served.size(); ++i) // only this thread removes pipes
            if (!served[i]->isDone())
                served[i]->serve({waiting[2 + 2 * i], waiting[3 + 2 * i]});
        if (waiting[1].revents != 0)
            accept();
    }
}

} // namespace changming::sandbox
