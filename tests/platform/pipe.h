// One connection of the Wire: two sockets and the bytes between them. The Wire's mutex guards it.
#pragma once

#include "tests/platform/socket_handle.h"
#include "tests/platform/wire.h"

#include <poll.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace changming::sandbox
{

struct Wire::Pipe {
public:
    Pipe(SocketHandle terminal, SocketHandle server, std::optional<Limit> limit);

    // What to wait for: the terminal's socket first, then the server's.
    std::array<pollfd, 2> waiting() const;
    void serve(const std::array<pollfd, 2>& events);
    void cut(); // both ends are reset; whatever is under way is gone
    bool isDone() const { return m_done; }
    std::uint16_t portSeenByServer() const { return m_portSeenByServer; }

private:
    struct Lane {
        std::string bytes; // read, not yet written
        std::uint64_t passed = 0;
        bool ended = false; // the sender will send no more
    };
    void receive(int from, Lane& lane, Direction direction);
    void send(int to, Lane& lane);

    SocketHandle m_terminal;
    SocketHandle m_server;
    Lane m_toServer;
    Lane m_toTerminal;
    std::optional<Limit> m_limit;
    std::uint16_t m_portSeenByServer = 0;
    bool m_done = false;
};

} // namespace changming::sandbox
