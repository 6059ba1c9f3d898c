// device-emulator: the devices of one kiosk as sockets that speak the real bytes. --socket-dir DIR --control SOCK
// --slips DIR; prints one line when it can be used; ends cleanly on SIGTERM and SIGINT.
#include "drivers/service/line_server.h"
#include "tests/emulators/bench.h"

#include <QGuiApplication>

#include <csignal>
#include <iostream>
#include <sys/signalfd.h>

using namespace changming;

namespace
{

class Control final : public drivers::LineServer::Handler
{
public:
    Control(drivers::LineServer& server, emulators::Bench& bench) : m_server(server), m_bench(bench) {}
    void lineReceived(drivers::LineServer::Client client, std::string_view line) override { m_server.send(client, m_bench.control(line).dump()); }
    void lineTooLong(drivers::LineServer::Client client) override { m_server.send(client, R"({"ok":false,"error":"the line is too long"})"); }
    void clientClosed(drivers::LineServer::Client) override {}

private:
    drivers::LineServer& m_server;
    emulators::Bench& m_bench;
};

} // namespace

int main(int argc, char** argv)
{
    std::string sockets, controlPath, slips;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view option(argv[i]);
        if (option == "--socket-dir")
            sockets = argv[i + 1];
        else if (option == "--control")
            controlPath = argv[i + 1];
        else if (option == "--slips")
            slips = argv[i + 1];
    }
    if (argc != 7 || sockets.empty() || controlPath.empty() || slips.empty()) {
        std::cerr << "usage: device-emulator --socket-dir DIR --control SOCK --slips DIR\n";
        return 2;
    }
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr); // before the first thread: they inherit the mask
    const drivers::FileDescriptor ending(::signalfd(-1, &set, SFD_CLOEXEC));

    qputenv("QT_QPA_PLATFORM", "offscreen"); // paper is drawn, nothing is shown
    const QGuiApplication fonts(argc, argv);
    emulators::Bench bench(sockets, slips);
    const auto server = drivers::LineServer::listen(controlPath, 64 * 1024);
    const auto isThere = [&](const char* name) { return std::filesystem::is_socket(std::filesystem::path(sockets) / name); };
    if (!server || !isThere("reader.sock") || !isThere("printer.sock") || !isThere("scanner.sock")) {
        std::cerr << "device-emulator: the sockets cannot be made (folder missing, or a path of more than 100 bytes)\n";
        return 1;
    }
    Control control(**server, bench);
    std::cout << nlohmann::json{{"ready", true}, {"control", controlPath}, {"socketDir", sockets}}.dump() << std::endl;
    (*server)->run(ending.get(), control);
    return 0;
}
