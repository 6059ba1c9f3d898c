// A UNIX stream socket with many clients that exchange lines: the loop under the device service. Everything runs on the
// thread that called run(), but post(), which any thread may call. The socket file is made new and removed at the end.
#pragma once

#include "drivers/transport/file_descriptor.h"
#include "kiosk/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace changming::drivers
{

class LineServer
{
public:
    using Client = std::uint64_t; // never used twice

    class Handler
    {
    public:
        virtual ~Handler() = default;
        virtual void lineReceived(Client client, std::string_view line) = 0;
        virtual void lineTooLong(Client client) = 0; // the rest of that line is skipped
        virtual void clientClosed(Client client) = 0;
    };

    static Result<std::unique_ptr<LineServer>> listen(const std::string& path, std::size_t largestLine);
    LineServer(const LineServer&) = delete;
    LineServer& operator=(const LineServer&) = delete;
    ~LineServer();

    // Serves until `stopFd` is readable.
    void run(int stopFd, Handler& handler);

    // Queues a line (without its newline). A client that does not take its lines is closed.
    void send(Client client, std::string_view line);
    // Runs on the loop's thread; dropped when the loop has ended.
    void post(std::function<void()> task);

private:
    struct Connection {
        FileDescriptor socket;
        std::string in;
        std::string out;
        bool skipping = false; // inside a line that is too long
        bool closed = false;
    };

    LineServer(std::string path, FileDescriptor listener, std::size_t largestLine);
    void accept();
    void readFrom(Client client, Connection& connection, Handler& handler) const;
    void take(std::string_view bytes, Client client, Connection& connection, Handler& handler) const;
    void writeTo(Connection& connection);
    void runTasks();
    void dropClosed(Handler& handler);

    std::string m_path;
    FileDescriptor m_listener;
    std::size_t m_largestLine;
    WakeUp m_wake;
    std::map<Client, Connection> m_connections;
    Client m_lastClient = 0;
    std::mutex m_mutex; // guards m_tasks
    std::vector<std::function<void()>> m_tasks;
};

} // namespace changming::drivers
