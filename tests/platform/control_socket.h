// The sandbox's control socket: a UNIX stream socket, one JSON object a line in, one JSON line back. Own thread, joined by
// the destructor, which also removes the socket's file. It exists in the sandbox only; no product executable has one.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/socket_handle.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

namespace changming::sandbox
{

class ControlSocket
{
public:
    // Called on the socket's thread with the object that came; answers with members beside "ok":true, or an error.
    using Command = std::function<Result<nlohmann::json>(const nlohmann::json&)>;

    static Result<std::unique_ptr<ControlSocket>> open(const std::filesystem::path& path, Command command);
    ~ControlSocket();

private:
    ControlSocket(std::filesystem::path path, SocketHandle listener, SocketHandle wake, Command command);
    void run(const std::stop_token& stop);

    std::filesystem::path m_path;
    SocketHandle m_listener;
    SocketHandle m_wake; // eventfd
    Command m_command;
    std::jthread m_thread;
};

} // namespace changming::sandbox
