// A platform that proves who it is and then answers badly: nothing is believed, nothing hangs, nothing grows.
#include "kiosk/platform/https_exchange.h"
#include "tests/kiosk/platform/peer_fixture.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <future>

namespace changming::platform
{

namespace
{

using Kind = cases::Reply::Kind;
using tests::httpReply;
using tests::TlsPeer;
using namespace std::chrono_literals;

class HostileReply : public PeerFixture
{
protected:
    void expectLost(const std::string& reply, const std::string& problem) const
    {
        TlsPeer peer(server, [&reply](const TlsPeer::Talk& talk) { talk.write(reply); });
        const auto got = submitTo(peer);
        EXPECT_EQ(got.kind, Kind::Lost) << reply.substr(0, 100);
        EXPECT_EQ(got.problem, problem) << reply.substr(0, 100);
    }
};

} // namespace

TEST_F(HostileReply, requestIsWhatTheContractSays)
{
    TlsPeer peer(server, [](const TlsPeer::Talk& talk) { talk.write(httpReply("201 Created", "application/json", acceptance)); });
    ASSERT_EQ(submitTo(peer).kind, Kind::Accepted);
    const std::string request = peer.request();
    EXPECT_TRUE(request.starts_with("POST /v1/applications HTTP/1.1\r\n"));
    for (const char* line : {"\r\nContent-Type: application/pkcs7-mime\r\n", "\r\nContent-Length: 5000\r\n", "\r\nItem-Code: PA-RS-0005\r\n",
                             "\r\nTerminal-Id: A017\r\n", "\r\nIdempotency-Key: 0b5bd2d6-3c1e-4f0a-9a54-111111111111\r\n"})
        EXPECT_NE(request.find(line), std::string::npos) << line;
    EXPECT_EQ(request.find("Accept-Encoding"), std::string::npos);
    EXPECT_EQ(request.find("Expect"), std::string::npos);
    EXPECT_TRUE(request.ends_with("\r\n\r\n" + application.body));
}

TEST_F(HostileReply, silenceAndCutReplies)
{
    expectLost("", "reply-cut");
    expectLost("HTTP/1.1 201 Created\r\nContent-Le", "reply-malformed");
    expectLost("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"caseNumber\":", "reply-cut");
}

TEST_F(HostileReply, repliesThatAreNotOfTheContract)
{
    expectLost(httpReply("201 Created", "application/json", "{}"), "reply-malformed");
    expectLost(httpReply("201 Created", "text/html", acceptance), "reply-malformed");
    expectLost(httpReply("200 OK", "application/json", "<html>portal</html>"), "reply-malformed");
    expectLost(httpReply("204 No Content", "application/json", ""), "http-204");
    expectLost(httpReply("418 Teapot", "text/plain", "no"), "http-418");
    expectLost(httpReply("502 Bad Gateway", "text/html", "<html>gateway</html>"), "http-502");
    expectLost(httpReply("409 Conflict", "application/problem+json", R"({"type":"urn:changming:problem:duplicate"})"), "http-409");
}

TEST_F(HostileReply, redirectIsNotFollowed)
{
    TlsPeer elsewhere(server, [](const TlsPeer::Talk& talk) { talk.write(httpReply("201 Created", "application/json", acceptance)); });
    expectLost("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + elsewhere.url() + "/v1/applications\r\nContent-Length: 0\r\n\r\n", "http-307");
    EXPECT_EQ(elsewhere.connections(), 0);
}

TEST_F(HostileReply, whatIsNotHttp)
{
    TlsPeer peer(server, [](const TlsPeer::Talk& talk) { talk.write("SSH-2.0-OpenSSH_9.2\r\n"); });
    EXPECT_EQ(submitTo(peer).kind, Kind::Lost);
}

// 64 MiB are offered; the client hangs up after one. The bound leaves room for what the kernel's buffers take.
TEST_F(HostileReply, hugeBodyIsCutOff)
{
    constexpr std::size_t offered = 64U << 20U;
    std::atomic<std::size_t> written{0};
    TlsPeer peer(server, [&written](const TlsPeer::Talk& talk) {
        talk.write("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n");
        const std::string part(65536, ' ');
        while (written < offered && talk.write(part))
            written += part.size();
    });
    const auto reply = submitTo(peer);
    EXPECT_EQ(reply.kind, Kind::Lost);
    EXPECT_EQ(reply.problem, "reply-too-large");
    EXPECT_LT(written, offered / 2);
}

TEST_F(HostileReply, hugeHeadersAreCutOff)
{
    TlsPeer peer(server, [](const TlsPeer::Talk& talk) {
        talk.write("HTTP/1.1 201 Created\r\n");
        const std::string line = "X-Fill: " + std::string(8000, 'x') + "\r\n";
        for (int i = 0; i < 1000 && talk.write(line); ++i) {
        }
    });
    const auto reply = submitTo(peer);
    EXPECT_EQ(reply.kind, Kind::Lost);
    EXPECT_EQ(reply.problem, "reply-too-large");
}

// A content coding that nobody asked for is not unpacked: it is just not JSON.
TEST_F(HostileReply, compressedReplyIsNotUnpacked)
{
    const std::string gzip("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\xae\x05\x00\x43\xbf\xa6\xa3\x02\x00\x00\x00", 22);
    expectLost("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 22\r\n\r\n" + gzip,
               "reply-malformed");
}

TEST_F(HostileReply, slowDripEndsAtTheDeadline)
{
    TlsPeer peer(server, [](const TlsPeer::Talk& talk) {
        talk.write("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
        while (talk.write(" ") && !talk.clientLeaves(20)) {
        }
    });
    const auto start = std::chrono::steady_clock::now();
    const auto reply = clientOf(peer.url())->submit(application, in(300ms), {});
    const auto took = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(reply.kind, Kind::Lost);
    EXPECT_EQ(reply.problem, "deadline");
    EXPECT_GE(took, 290ms);
    EXPECT_LT(took, 5s);
}

TEST_F(HostileReply, stopEndsAtOnce)
{
    std::promise<void> asked;
    TlsPeer peer(server, [&asked](const TlsPeer::Talk& talk) {
        asked.set_value();
        talk.clientLeaves(20'000);
    });
    std::stop_source stop;
    auto client = clientOf(peer.url());
    auto reply = std::async(std::launch::async, [&] { return client->submit(application, in(20s), stop.get_token()); });
    asked.get_future().wait();
    const auto start = std::chrono::steady_clock::now();
    stop.request_stop();
    const auto got = reply.get();
    EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
    EXPECT_EQ(got.kind, Kind::Lost);
    EXPECT_EQ(got.problem, "stopped");
}

TEST_F(HostileReply, stopBeforeTheStartSendsNothing)
{
    TlsPeer peer(server, [](const TlsPeer::Talk&) {});
    std::stop_source stop;
    stop.request_stop();
    const auto reply = clientOf(peer.url())->submit(application, in(20s), stop.get_token());
    EXPECT_EQ(reply.kind, Kind::NotSent);
    EXPECT_EQ(peer.requestBytes(), 0U);
}

// Nothing comes back from the handshake: no request byte has left when the deadline passes.
TEST_F(HostileReply, serverThatNeverShakesHands)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    ASSERT_EQ(::bind(listener, reinterpret_cast<sockaddr*>(&address), length), 0);
    ASSERT_EQ(::listen(listener, 1), 0);
    ASSERT_EQ(::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &length), 0);
    const auto reply = clientOf("https://127.0.0.1:" + std::to_string(ntohs(address.sin_port)))->submit(application, in(300ms), {});
    EXPECT_EQ(reply.kind, Kind::NotSent);
    EXPECT_EQ(reply.problem, "deadline");
    ::close(listener);
}

TEST_F(HostileReply, healthIsBelievedOnlyWith204)
{
    TlsPeer peer(server, [](const TlsPeer::Talk& talk) { talk.write(httpReply("200 OK", "text/html", "<html>portal</html>")); });
    EXPECT_FALSE(clientOf(peer.url())->reachable(in(20s), {}));
}

} // namespace changming::platform
