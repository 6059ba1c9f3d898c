#include "tests/faults/control_client.h"

#include "kiosk/base/json.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <utility>

namespace changming::faults
{

namespace
{

constexpr int replyLimitMs = 60'000;
constexpr std::size_t longestReply = 64U << 20U;

Error failed(const std::string& what)
{
    return {"control-failed", what + ": " + std::strerror(errno)};
}

} // namespace

Result<ControlClient> ControlClient::connect(const std::filesystem::path& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = socket.string();
    if (path.size() >= sizeof address.sun_path)
        return Error{"control-failed", "the path of a control socket is at most 107 bytes long", path};
    path.copy(static_cast<char*>(address.sun_path), path.size());
    ControlClient client(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (client.m_handle < 0 || ::connect(client.m_handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return failed("no control socket at " + path);
    return client;
}

ControlClient::ControlClient(ControlClient&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}

ControlClient::~ControlClient()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<nlohmann::json> ControlClient::ask(const nlohmann::json& request)
{
    const std::string line = request.dump() + '\n';
    if (::send(m_handle, line.data(), line.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(line.size()))
        return failed("the request was not sent");
    std::string reply;
    while (reply.empty() || reply.back() != '\n') {
        pollfd waiting{.fd = m_handle, .events = POLLIN, .revents = 0};
        std::array<char, 65536> block{};
        if (reply.size() > longestReply || ::poll(&waiting, 1, replyLimitMs) != 1)
            return failed("no reply");
        const auto got = ::recv(m_handle, block.data(), block.size(), 0);
        if (got <= 0)
            return failed("no reply");
        reply.append(block.data(), static_cast<std::size_t>(got));
    }
    auto answer = parseJson(reply, "control", {.maxBytes = longestReply * 2});
    if (answer && !answer->value("ok", false))
        return Error{"control-refused", request.dump() + " -> " + answer->dump()};
    return answer;
}

} // namespace changming::faults
