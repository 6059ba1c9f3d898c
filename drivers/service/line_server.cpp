#include "drivers/service/line_server.h"

#include "kiosk/base/overwrite.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace changming::drivers
{

namespace
{

constexpr std::size_t mostClients = 32;
constexpr std::size_t mostUnsent = 8U << 20U; // bytes for one client that does not read
constexpr int backlog = 16;

// Removes the socket of a service that was killed; not one that answers, and nothing that is no socket.
bool clearWay(const std::string& path, const sockaddr_un& address)
{
    struct stat found {
    };
    if (::lstat(path.c_str(), &found) != 0)
        return true;
    const FileDescriptor probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!S_ISSOCK(found.st_mode) || ::connect(probe.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 || errno == EAGAIN)
        return false;
    return ::unlink(path.c_str()) == 0;
}

} // namespace

Result<std::unique_ptr<LineServer>> LineServer::listen(const std::string& path, std::size_t largestLine)
{
    const Error wrong{"socket-unusable", "the service cannot listen on this socket path", path, "这个 socket 路径用不了"};
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return wrong;
    std::ranges::copy(path, address.sun_path);
    FileDescriptor listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!clearWay(path, address))
        return Error{"socket-in-use", "something else is there: a running service, or a file", path, "这个路径已经被占用"};
    if (!listener.isOpen() || ::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::chmod(path.c_str(), S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP) != 0 || ::listen(listener.get(), backlog) != 0)
        return wrong;
    return std::unique_ptr<LineServer>(new LineServer(path, std::move(listener), largestLine));
}

LineServer::LineServer(std::string path, FileDescriptor listener, std::size_t largestLine)
    : m_path(std::move(path)), m_listener(std::move(listener)), m_largestLine(largestLine)
{
}

LineServer::~LineServer()
{
    ::unlink(m_path.c_str());
}

void LineServer::run(int stopFd, Handler& handler)
{
    while (true) {
        std::vector<pollfd> watched{{stopFd, POLLIN, 0}, {m_wake.get(), POLLIN, 0}, {m_listener.get(), POLLIN, 0}};
        std::vector<Client> clients;
        for (const auto& [client, connection] : m_connections) {
            watched.push_back({connection.socket.get(), static_cast<short>(connection.out.empty() ? POLLIN : POLLIN | POLLOUT), 0});
            clients.push_back(client);
        }
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return;
        if (watched[0].revents != 0)
            return;
        if (watched[1].revents != 0)
            runTasks();
        if (watched[2].revents != 0)
            accept();
        for (std::size_t i = 0; i < clients.size(); ++i) {
            const auto found = m_connections.find(clients[i]);
            const short seen = watched[i + 3].revents;
            if (found == m_connections.end() || seen == 0)
                continue;
            if ((seen & POLLOUT) != 0)
                writeTo(found->second);
            if ((seen & ~POLLOUT) != 0)
                readFrom(clients[i], found->second, handler);
        }
        dropClosed(handler);
        overwriteStack();
    }
}

void LineServer::send(Client client, std::string_view line)
{
    const auto found = m_connections.find(client);
    if (found == m_connections.end() || found->second.closed)
        return;
    Connection& connection = found->second;
    connection.out.append(line);
    connection.out += '\n';
    writeTo(connection);
    connection.closed = connection.closed || connection.out.size() > mostUnsent;
}

void LineServer::post(std::function<void()> task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.signal();
}

void LineServer::runTasks()
{
    m_wake.clear();
    std::vector<std::function<void()>> tasks;
    {
        const std::scoped_lock lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (const auto& task : tasks)
        task();
}

void LineServer::accept()
{
    FileDescriptor socket(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket.isOpen() || m_connections.size() >= mostClients)
        return;
    m_connections[++m_lastClient].socket = std::move(socket);
}

void LineServer::readFrom(Client client, Connection& connection, Handler& handler) const
{
    std::array<char, 16384> buffer{};
    const auto count = ::recv(connection.socket.get(), buffer.data(), buffer.size(), 0);
    if (count <= 0) {
        connection.closed = connection.closed || count == 0 || (errno != EAGAIN && errno != EINTR);
        return;
    }
    take({buffer.data(), static_cast<std::size_t>(count)}, client, connection, handler);
    explicit_bzero(buffer.data(), buffer.size()); // a slip's words
}

void LineServer::take(std::string_view bytes, Client client, Connection& connection, Handler& handler) const
{
    while (!bytes.empty() && !connection.closed) {
        const auto end = bytes.find('\n');
        const std::string_view part = bytes.substr(0, end);
        if (!connection.skipping && connection.in.size() + part.size() > m_largestLine) {
            connection.in.clear();
            connection.skipping = true;
            handler.lineTooLong(client);
        }
        if (!connection.skipping)
            connection.in.append(part);
        if (end == std::string_view::npos)
            return;
        if (!connection.skipping)
            handler.lineReceived(client, std::exchange(connection.in, {}));
        connection.skipping = false;
        bytes.remove_prefix(end + 1);
    }
}

void LineServer::writeTo(Connection& connection)
{
    while (!connection.out.empty() && !connection.closed) {
        const auto count = ::send(connection.socket.get(), connection.out.data(), connection.out.size(), MSG_NOSIGNAL);
        if (count > 0)
            connection.out.erase(0, static_cast<std::size_t>(count));
        else if (errno == EAGAIN)
            return;
        else if (errno != EINTR)
            connection.closed = true;
    }
    std::string().swap(connection.out); // a card's record may have stood there: its memory is given back
}

void LineServer::dropClosed(Handler& handler)
{
    for (auto at = m_connections.begin(); at != m_connections.end();) {
        if (!at->second.closed) {
            ++at;
            continue;
        }
        const Client client = at->first;
        at = m_connections.erase(at);
        handler.clientClosed(client);
    }
}

} // namespace changming::drivers
