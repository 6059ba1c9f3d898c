// An HTTP server of the library on 127.0.0.1 with its thread; the destructor stops and joins it. The library's type stays
// in the listeners' files.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/answer.h"

#include <cstdint>
#include <memory>
#include <thread>

namespace httplib
{
class Server;
struct Response;
} // namespace httplib

namespace changming::sandbox
{

class HttpService
{
public:
    // Port 0 = chosen. The routes are already set.
    static Result<std::unique_ptr<HttpService>> start(std::unique_ptr<httplib::Server> server, std::uint16_t port);
    ~HttpService();

    std::uint16_t port() const { return m_port; }

private:
    HttpService(std::unique_ptr<httplib::Server> server, std::uint16_t port);
    std::unique_ptr<httplib::Server> m_server;
    std::uint16_t m_port;
    std::thread m_thread;
};

void write(const Answer& answer, httplib::Response& response);

} // namespace changming::sandbox
