#include "tests/platform/http_service.h"

#include <httplib.h>

namespace changming::sandbox
{

Result<std::unique_ptr<HttpService>> HttpService::start(std::unique_ptr<httplib::Server> server, std::uint16_t port)
{
    // The library's own default is SO_REUSEPORT: two sandboxes would share a port without a word.
    server->set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    const int bound = port == 0 ? server->bind_to_any_port("127.0.0.1") : (server->bind_to_port("127.0.0.1", port) ? port : -1);
    if (bound <= 0)
        return Error{"port-taken", "cannot listen on 127.0.0.1:" + std::to_string(port)};
    return std::unique_ptr<HttpService>(new HttpService(std::move(server), static_cast<std::uint16_t>(bound)));
}

HttpService::HttpService(std::unique_ptr<httplib::Server> server, std::uint16_t port)
    : m_server(std::move(server)), m_port(port), m_thread([this] { m_server->listen_after_bind(); })
{
    // A stop before the loop runs would be lost.
    while (!m_server->is_running())
        std::this_thread::yield();
}

HttpService::~HttpService()
{
    m_server->stop();
    m_thread.join();
}

void write(const Answer& answer, httplib::Response& response)
{
    response.status = answer.status;
    if (!answer.location.empty())
        response.set_header("Location", answer.location);
    if (answer.retryAfter)
        response.set_header("Retry-After", std::to_string(*answer.retryAfter));
    if (!answer.body.empty())
        response.set_content(answer.body, answer.contentType);
}

} // namespace changming::sandbox
