#include "kiosk/devices/line_socket.h"

#include "kiosk/base/overwrite.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace changming::devices
{

namespace
{

constexpr std::size_t atOnce = 16UL * 1024;

// Takes bytes from the front; zeros stand where they moved away from.
void drop(std::string& bytes, std::size_t count)
{
    const auto rest = std::copy(bytes.begin() + static_cast<std::ptrdiff_t>(count), bytes.end(), bytes.begin());
    std::fill(rest, bytes.end(), '\0');
    bytes.resize(bytes.size() - count);
}

int connectedTo(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return -1;
    std::ranges::copy(path, address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    // A service that has no room for another caller just now is one that is not there.
    if (socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

} // namespace

LineSocket::LineSocket(std::string path) : m_path(std::move(path))
{
    connect(&m_readable, &QSocketNotifier::activated, this, &LineSocket::takeBytes);
    connect(&m_writable, &QSocketNotifier::activated, this, &LineSocket::write);
}

LineSocket::~LineSocket()
{
    shut();
}

void LineSocket::open()
{
    shut();
    m_socket = connectedTo(m_path);
    if (!isOpen()) {
        emit lost();
        return;
    }
    m_readable.setSocket(m_socket);
    m_writable.setSocket(m_socket);
    m_readable.setEnabled(true);
    emit connected();
}

void LineSocket::close()
{
    if (!isOpen())
        return;
    shut();
    emit lost();
}

void LineSocket::shut()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    overwrite(m_received);
    overwrite(m_unsent);
    if (isOpen())
        ::close(std::exchange(m_socket, -1));
}

void LineSocket::send(std::string_view line)
{
    if (!isOpen())
        return;
    m_unsent.append(line);
    m_unsent += '\n';
    write();
}

void LineSocket::write()
{
    while (!m_unsent.empty()) {
        const auto count = ::send(m_socket, m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
        if (count > 0)
            drop(m_unsent, static_cast<std::size_t>(count));
        else if (errno == EINTR)
            continue;
        else if (errno == EAGAIN)
            break;
        else
            return; // gone: reading tells it, from the event loop
    }
    m_writable.setEnabled(!m_unsent.empty());
}

void LineSocket::takeBytes()
{
    std::array<char, atOnce> step{};
    const auto count = ::recv(m_socket, step.data(), step.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0)
        return close();
    m_received.append(step.data(), static_cast<std::size_t>(count));
    explicit_bzero(step.data(), step.size());
    takeLines();
}

void LineSocket::takeLines()
{
    std::size_t end = 0;
    while ((end = m_received.find('\n')) != std::string::npos) {
        std::string line = m_received.substr(0, end);
        drop(m_received, end + 1);
        emit lineReceived(line);
        overwrite(line);
    }
    if (m_received.size() > largestLine)
        emit overlong();
}

} // namespace changming::devices
