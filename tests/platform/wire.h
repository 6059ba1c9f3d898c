// The network between the terminals and the sandbox: passes bytes between a terminal's connection and the HTTPS server
// behind it, unread (TLS stays end to end), and can fail like a network: be down, cut one connection, cut after a number
// of bytes. Own thread, joined by the destructor; the verbs may be called on any thread and have happened when they return.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/socket_handle.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace changming::sandbox
{

class Wire
{
public:
    // Listens on 127.0.0.1:port (0 = chosen) and connects to 127.0.0.1:serverPort.
    static Result<std::unique_ptr<Wire>> open(std::uint16_t port, std::uint16_t serverPort);
    ~Wire();

    std::uint16_t port() const { return m_port; }

    enum class State { Up, Down };
    void set(State state); // Down: what is open is cut, what comes is cut at once
    State state();

    // The connection that the server sees as coming from this port of the loopback.
    void cut(std::uint16_t portSeenByServer);

    // Every next connection is cut when this many bytes went one way; TLS records count as they are. Nothing = never.
    enum class Direction { ToServer, ToTerminal };
    struct Limit {
        Direction direction;
        std::uint64_t bytes;
        int connections; // how many connections it holds for
    };
    void limit(std::optional<Limit> limit);

private:
    struct Pipe;
    Wire(SocketHandle listener, SocketHandle wake, std::uint16_t port, std::uint16_t serverPort);
    void run(const std::stop_token& stop);
    void accept();
    void wake() const;

    SocketHandle m_listener;
    SocketHandle m_wake; // eventfd
    std::uint16_t m_port;
    std::uint16_t m_serverPort;
    std::mutex m_mutex; // all below
    State m_state = State::Up;
    std::optional<Limit> m_limit;
    std::vector<std::unique_ptr<Pipe>> m_pipes;
    std::jthread m_thread; // last: ends before what it uses
};

} // namespace changming::sandbox
