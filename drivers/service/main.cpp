// kiosk-devices: the device service. --config devices.json --socket PATH; prints one line when it can be used; ends
// cleanly on SIGTERM and SIGINT. Exit 2: the configuration is refused, 1: the socket cannot be used.
#include "drivers/service/rpc.h"
#include "drivers/service/service.h"

#include <csignal>
#include <cstdio>
#include <iostream>
#include <sys/signalfd.h>

using namespace changming;
using namespace changming::drivers;

namespace
{

int complain(const Error& error, int exitCode)
{
    std::cerr << "kiosk-devices: " << error.place << ": " << error.message << (error.zh.empty() ? "" : " · ") << error.zh << '\n';
    return exitCode;
}

// The signals that end us are read as bytes by the loop. Called before the first thread exists: threads inherit the mask.
FileDescriptor endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return FileDescriptor(::signalfd(-1, &signals, SFD_CLOEXEC));
}

} // namespace

int main(int argc, char** argv)
{
    std::string config, socket;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--config")
            config = argv[i + 1];
        else if (std::string_view(argv[i]) == "--socket")
            socket = argv[i + 1];
    }
    if (argc != 5 || config.empty() || socket.empty()) {
        std::cerr << "usage: kiosk-devices --config devices.json --socket PATH\n";
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN); // a log reader that goes away is no reason to stop
    const FileDescriptor ending = endingSignals();
    const auto devices = readDeviceConfig(config);
    if (!devices)
        return complain(devices.error(), 2);
    const auto server = LineServer::listen(socket, rpc::largestLine);
    if (!server)
        return complain(server.error(), 1);
    const SystemClock clock;
    const auto service = Service::make(*devices, **server, clock);
    if (!service)
        return complain(service.error(), 2);
    std::cout << nlohmann::json{{"ready", true}, {"socket", socket}}.dump() << std::endl;
    (*server)->run(ending.get(), **service);
    return 0;
}
