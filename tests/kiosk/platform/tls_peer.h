// A server that need not behave: TLS with any certificate and version, then whatever bytes the test wants. One connection
// after the other on a thread of its own, joined by the destructor.
#pragma once

#include "tests/kiosk/platform/forged_certificate.h"

#include <openssl/ssl.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace changming::tests
{

class TlsPeer
{
public:
    // Called behind a whole request; writes what it likes.
    class Talk
    {
    public:
        explicit Talk(SSL* ssl) : m_ssl(ssl) {}
        bool write(std::string_view bytes) const; // false = the client has gone
        // Waits for the client to go, at most this long: true = it has gone. The pace of a slow server.
        bool clientLeaves(int milliseconds) const;

    private:
        SSL* m_ssl;
    };
    using Behaviour = std::function<void(const Talk&)>;

    enum class Versions { Tls13, Tls12Only };
    TlsPeer(const CertificateFiles& files, Behaviour behaviour, Versions versions = Versions::Tls13);
    ~TlsPeer();
    TlsPeer(const TlsPeer&) = delete;
    TlsPeer& operator=(const TlsPeer&) = delete;

    std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port); }
    std::string request();                                  // of the last connection: what came through TLS
    std::size_t requestBytes() const { return m_received; } // of all connections
    int connections() const { return m_connections; }

private:
    void run();
    void serve(int socket);

    struct FreeContext {
        void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    };
    std::unique_ptr<SSL_CTX, FreeContext> m_context;
    Behaviour m_behaviour;
    int m_listener = -1;
    int m_wake = -1;
    std::uint16_t m_port = 0;
    std::atomic<std::size_t> m_received{0};
    std::atomic<int> m_connections{0};
    std::mutex m_mutex;
    std::string m_request;
    std::thread m_thread;
};

// A reply with a right Content-Length.
std::string httpReply(const std::string& statusLine, const std::string& contentType, const std::string& body);

} // namespace changming::tests
