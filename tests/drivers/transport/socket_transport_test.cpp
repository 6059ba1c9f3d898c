#include "drivers/transport/transport.h"

#include "drivers/transport/file_descriptor.h"
#include "tests/emulators/emulated_port.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <array>
#include <filesystem>
#include <future>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>

namespace changming::drivers
{

namespace
{

using namespace std::chrono_literals;

SteadyTime in(std::chrono::milliseconds time)
{
    return std::chrono::steady_clock::now() + time;
}

// A device that gives every byte back.
class UnixTransport : public testing::Test
{
protected:
    ~UnixTransport() override { std::filesystem::remove_all(m_folder); }

    static std::string freshFolder()
    {
        std::string pattern = testing::TempDir() + "transport-XXXXXX";
        return ::mkdtemp(pattern.data());
    }
    std::string readAll(std::size_t size)
    {
        std::string text;
        std::array<std::byte, 1000> buffer{};
        while (text.size() < size) {
            const auto count = m_transport->read(buffer, in(20s), {});
            if (!count)
                return count.error().code;
            text.append(reinterpret_cast<const char*>(buffer.data()), *count);
        }
        return text;
    }

    std::string m_folder = freshFolder();
    std::string m_path = m_folder + "/echo.sock";
    emulators::EmulatedPort m_echo{m_path, {.connected = [] {}, .received = [](std::string_view bytes) { return std::string(bytes); }}};
    std::unique_ptr<Transport> m_transport = makeUnixTransport(m_path);
    std::array<std::byte, 16> m_buffer{};
};

TEST_F(UnixTransport, movesBytesBothWays)
{
    ASSERT_TRUE(m_transport->open(in(20s), {}));
    const std::string sent(5000, 'x');
    ASSERT_TRUE(writeAll(*m_transport, std::as_bytes(std::span(sent)), in(20s), {}));
    EXPECT_EQ(readAll(sent.size()), sent);
}

TEST_F(UnixTransport, silenceIsATimeOut)
{
    ASSERT_TRUE(m_transport->open(in(20s), {}));
    EXPECT_EQ(m_transport->read(m_buffer, in(5ms), {}).error().code, "time-out");
    EXPECT_TRUE(m_transport->isOpen());
}

TEST_F(UnixTransport, aStopEndsABlockedRead)
{
    ASSERT_TRUE(m_transport->open(in(20s), {}));
    std::stop_source stop;
    auto read = std::async(std::launch::async, [&] { return m_transport->read(m_buffer, in(60s), stop.get_token()); });
    stop.request_stop();
    EXPECT_EQ(read.get().error().code, "cancelled");
    EXPECT_TRUE(m_transport->isOpen());
    // A stop of before does not end the next wait.
    EXPECT_EQ(m_transport->read(m_buffer, in(5ms), {}).error().code, "time-out");
}

TEST_F(UnixTransport, unpluggedIsGone)
{
    ASSERT_TRUE(m_transport->open(in(20s), {}));
    m_echo.set(emulators::EmulatedPort::Plug::Out);
    EXPECT_EQ(m_transport->read(m_buffer, in(20s), {}).error().code, "gone");
    EXPECT_FALSE(m_transport->isOpen());
    EXPECT_EQ(m_transport->read(m_buffer, in(20s), {}).error().code, "not-open");
    EXPECT_EQ(m_transport->open(in(20s), {}).error().code, "gone");
    m_echo.set(emulators::EmulatedPort::Plug::In);
    EXPECT_TRUE(m_transport->open(in(20s), {}));
}

TEST_F(UnixTransport, theLinkCanBreakBehindSoManyBytes)
{
    ASSERT_TRUE(m_transport->open(in(20s), {}));
    m_echo.breakAfter(3);
    const std::string sent = "12345";
    ASSERT_TRUE(writeAll(*m_transport, std::as_bytes(std::span(sent)), in(20s), {}));
    EXPECT_EQ(m_transport->read(m_buffer, in(20s), {}).error().code, "gone");
    EXPECT_TRUE(m_transport->open(in(20s), {}));
}

TEST_F(UnixTransport, aPathThatFitsNoAddressIsNobody)
{
    EXPECT_EQ(makeUnixTransport(std::string(300, 'x'))->open(in(1s), {}).error().code, "gone");
    EXPECT_EQ(makeUnixTransport(m_folder)->open(in(1s), {}).error().code, "gone");
}

TEST(TcpTransport, talksToALoopbackPort)
{
    const FileDescriptor listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ASSERT_EQ(::bind(listener.get(), reinterpret_cast<sockaddr*>(&address), size), 0);
    ASSERT_EQ(::listen(listener.get(), 1), 0);
    ASSERT_EQ(::getsockname(listener.get(), reinterpret_cast<sockaddr*>(&address), &size), 0);

    const auto transport = makeTcpTransport("127.0.0.1", ntohs(address.sin_port));
    ASSERT_TRUE(transport->open(in(20s), {}));
    const FileDescriptor peer(::accept(listener.get(), nullptr, nullptr));
    ASSERT_EQ(::send(peer.get(), "hello", 5, 0), 5);
    std::array<std::byte, 16> buffer{};
    EXPECT_EQ(*transport->read(buffer, in(20s), {}), 5U);
    EXPECT_EQ(makeTcpTransport("no address", 1)->open(in(1s), {}).error().code, "gone");
}

} // namespace

} // namespace changming::drivers
