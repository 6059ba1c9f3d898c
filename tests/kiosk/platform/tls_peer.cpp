#include "tests/kiosk/platform/tls_peer.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace changming::tests
{

namespace
{

bool isWhole(const std::string& request)
{
    const auto end = request.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    const auto at = request.find("Content-Length: ");
    const std::size_t length = at == std::string::npos ? 0 : std::stoul(request.substr(at + 16));
    return request.size() >= end + 4 + length;
}

} // namespace

bool TlsPeer::Talk::write(std::string_view bytes) const
{
    std::size_t written = 0;
    return bytes.empty() || SSL_write_ex(m_ssl, bytes.data(), bytes.size(), &written) == 1;
}

bool TlsPeer::Talk::clientLeaves(int milliseconds) const
{
    pollfd waiting{.fd = SSL_get_fd(m_ssl), .events = POLLIN | POLLRDHUP, .revents = 0};
    return ::poll(&waiting, 1, milliseconds) == 1;
}

TlsPeer::TlsPeer(const CertificateFiles& files, Behaviour behaviour, Versions versions)
    : m_context(SSL_CTX_new(TLS_server_method())), m_behaviour(std::move(behaviour))
{
    std::signal(SIGPIPE, SIG_IGN);
    SSL_CTX_set_security_level(m_context.get(), 0); // it offers what a client must refuse
    if (versions == Versions::Tls12Only)
        SSL_CTX_set_max_proto_version(m_context.get(), TLS1_2_VERSION);
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_wake = ::eventfd(0, EFD_CLOEXEC);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (SSL_CTX_use_certificate_file(m_context.get(), files.certificate.c_str(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_use_PrivateKey_file(m_context.get(), files.key.c_str(), SSL_FILETYPE_PEM) != 1 || ::bind(m_listener, generic, length) != 0 ||
        ::listen(m_listener, 8) != 0 || ::getsockname(m_listener, generic, &length) != 0)
        throw std::runtime_error("the peer cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

TlsPeer::~TlsPeer()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
    m_thread.join();
    ::close(m_listener);
    ::close(m_wake);
}

std::string TlsPeer::request()
{
    const std::lock_guard lock(m_mutex);
    return m_request;
}

void TlsPeer::run()
{
    while (true) {
        std::array<pollfd, 2> waiting{{{.fd = m_wake, .events = POLLIN, .revents = 0}, {.fd = m_listener, .events = POLLIN, .revents = 0}}};
        ::poll(waiting.data(), waiting.size(), -1);
        if (waiting[0].revents != 0)
            return;
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        ++m_connections;
        serve(socket);
        ::close(socket);
    }
}

void TlsPeer::serve(int socket)
{
    const std::unique_ptr<SSL, decltype([](SSL* ssl) { SSL_free(ssl); })> ssl(SSL_new(m_context.get()));
    SSL_set_fd(ssl.get(), socket);
    if (SSL_accept(ssl.get()) != 1)
        return;
    std::string request;
    std::array<char, 16384> buffer{};
    std::size_t got = 0;
    while (!isWhole(request)) {
        if (SSL_read_ex(ssl.get(), buffer.data(), buffer.size(), &got) != 1)
            break;
        m_received += got;
        request.append(buffer.data(), got);
    }
    const bool whole = isWhole(request);
    {
        const std::lock_guard lock(m_mutex);
        m_request = std::move(request);
    }
    if (whole)
        m_behaviour(Talk(ssl.get()));
}

std::string httpReply(const std::string& statusLine, const std::string& contentType, const std::string& body)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace changming::tests
