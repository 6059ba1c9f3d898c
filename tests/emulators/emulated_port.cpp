#include "tests/emulators/emulated_port.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace changming::emulators
{

EmulatedPort::EmulatedPort(std::string path, PortDevice device) : m_path(std::move(path)), m_device(std::move(device)), m_thread([this] { run(); })
{
    set(Plug::In);
}

EmulatedPort::~EmulatedPort()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.signal();
    m_thread.join();
    ::unlink(m_path.c_str());
}

void EmulatedPort::set(Plug plug)
{
    std::unique_lock lock(m_mutex);
    m_wanted = plug;
    m_wake.signal();
    m_applied.wait(lock, [&] { return m_isPlugged == (m_wanted == Plug::In); });
}

bool EmulatedPort::isPlugged() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isPlugged;
}

void EmulatedPort::breakAfter(std::size_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_breakAfter = bytes;
}

void EmulatedPort::run()
{
    while (true) {
        // A negative descriptor is ignored by poll: nothing plugged, nobody there. One host at a time.
        std::array<pollfd, 3> watched{{{m_wake.get(), POLLIN, 0}, {m_host.isOpen() ? -1 : m_listener.get(), POLLIN, 0}, {m_host.get(), POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return;
        if (watched[0].revents != 0) {
            m_wake.clear();
            {
                const std::scoped_lock lock(m_mutex);
                if (m_ending)
                    return;
            }
            applyPlug();
            if (m_host.isOpen())
                send(m_device.pending());
            continue; // what else was seen may be gone by now
        }
        if (watched[1].revents != 0)
            accept();
        if (watched[2].revents != 0)
            serve();
    }
}

void EmulatedPort::applyPlug()
{
    const std::scoped_lock lock(m_mutex);
    const bool in = m_wanted == Plug::In;
    if (in && !m_listener.isOpen())
        listen();
    if (!in) {
        ::unlink(m_path.c_str());
        m_listener.reset();
        m_host.reset();
    }
    m_isPlugged = in;
    m_applied.notify_all();
}

void EmulatedPort::listen()
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy_n(m_path.c_str(), std::min(m_path.size(), sizeof address.sun_path - 1), address.sun_path);
    ::unlink(m_path.c_str());
    m_listener = drivers::FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (::bind(m_listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || ::listen(m_listener.get(), 4) != 0)
        m_listener.reset();
}

void EmulatedPort::accept()
{
    m_host = drivers::FileDescriptor(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!m_host.isOpen())
        return;
    m_device.connected();
    send(m_device.pending());
}

void EmulatedPort::serve()
{
    std::array<char, 4096> buffer{};
    std::size_t limit = buffer.size();
    {
        const std::scoped_lock lock(m_mutex);
        limit = std::min(limit, m_breakAfter);
    }
    const auto count = limit == 0 ? 0 : ::recv(m_host.get(), buffer.data(), limit, 0);
    if (count <= 0) {
        if (count == 0 || errno != EINTR)
            m_host.reset();
        return;
    }
    const std::string answer = m_device.received({buffer.data(), static_cast<std::size_t>(count)});
    {
        const std::scoped_lock lock(m_mutex);
        if (m_breakAfter != SIZE_MAX) {
            m_breakAfter -= static_cast<std::size_t>(count);
            if (m_breakAfter == 0) {
                m_breakAfter = SIZE_MAX;
                m_host.reset();
                return;
            }
        }
    }
    send(answer);
}

void EmulatedPort::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = ::send(m_host.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count <= 0) {
            m_host.reset();
            return;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

} // namespace changming::emulators
