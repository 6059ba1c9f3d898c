#include "tests/platform/control_socket.h"

#include "kiosk/base/json.h"

#include <nlohmann/json.hpp>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <list>

namespace changming::sandbox
{

namespace
{

constexpr std::size_t maxLineBytes = 64U << 10U;

struct Peer {
    SocketHandle socket;
    std::string read;
    bool gone = false;
};

std::string answerTo(const std::string& line, const ControlSocket::Command& command)
{
    const auto request = parseJson(line, "command");
    if (!request || !request->is_object())
        return R"({"ok":false,"error":"a command is one JSON object a line"})";
    nlohmann::json answer;
    try {
        auto result = command(*request);
        answer = result ? std::move(*result) : nlohmann::json{{"error", result.error().message}};
        answer["ok"] = result.ok();
    } catch (const nlohmann::json::exception& wrong) { // a member of another type than the command needs
        answer = {{"ok", false}, {"error", wrong.what()}};
    }
    return answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void serve(Peer& peer, const ControlSocket::Command& command)
{
    std::array<char, 4096> buffer{};
    const ssize_t got = ::recv(peer.socket.get(), buffer.data(), buffer.size(), 0);
    if (got <= 0 || peer.read.size() > maxLineBytes) {
        peer.gone = true;
        return;
    }
    peer.read.append(buffer.data(), static_cast<std::size_t>(got));
    for (auto end = peer.read.find('\n'); end != std::string::npos; end = peer.read.find('\n')) {
        const std::string answer = answerTo(peer.read.substr(0, end), command) + '\n';
        peer.read.erase(0, end + 1);
        if (!sendAll(peer.socket.get(), answer))
            peer.gone = true;
    }
}

} // namespace

Result<std::unique_ptr<ControlSocket>> ControlSocket::open(const std::filesystem::path& path, Command command)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string text = path.string();
    if (text.size() >= sizeof address.sun_path)
        return Error{"control-failed", "the path of a UNIX socket has at most 107 bytes", text};
    std::memcpy(address.sun_path, text.c_str(), text.size() + 1);
    SocketHandle listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    SocketHandle wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    ::unlink(text.c_str()); // left by one that was killed
    if (!listener || !wake || ::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(listener.get(), 16) != 0)
        return Error{"control-failed", std::strerror(errno), text};
    return std::unique_ptr<ControlSocket>(new ControlSocket(path, std::move(listener), std::move(wake), std::move(command)));
}

ControlSocket::ControlSocket(std::filesystem::path path, SocketHandle listener, SocketHandle wake, Command command)
    : m_path(std::move(path)), m_listener(std::move(listener)), m_wake(std::move(wake)), m_command(std::move(command)),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

ControlSocket::~ControlSocket()
{
    m_thread.request_stop();
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake.get(), &one, sizeof one);
    m_thread.join();
    ::unlink(m_path.c_str());
}

void ControlSocket::run(const std::stop_token& stop)
{
    std::list<Peer> peers;
    while (!stop.stop_requested()) {
        std::vector<pollfd> waiting{{.fd = m_wake.get(), .events = POLLIN, .revents = 0}, {.fd = m_listener.get(), .events = POLLIN, .revents = 0}};
        for (const Peer& peer : peers)
            waiting.push_back({.fd = peer.socket.get(), .events = POLLIN, .revents = 0});
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return;
        std::size_t at = 2;
        for (Peer& peer : peers)
            if (waiting[at++].revents != 0)
                serve(peer, m_command);
        peers.remove_if([](const Peer& peer) { return peer.gone; });
        if (waiting[1].revents != 0)
            if (SocketHandle socket(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC)); socket)
                peers.push_back({std::move(socket), {}, false});
    }
}

} // namespace changming::sandbox
