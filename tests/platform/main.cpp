// sandbox-platform: a whole central platform for the demo and the tests, on the loopback.
#include "kiosk/base/clock.h"
#include "kiosk/catalogue/items_file.h"
#include "tests/platform/commands.h"
#include "tests/platform/control_socket.h"
#include "tests/platform/lookup_key.h"
#include "tests/platform/public_listener.h"
#include "tests/platform/terminal_listener.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <iostream>

namespace
{

using namespace changming;

struct Arguments {
    std::filesystem::path pki, dataDir, control, record, items;
    std::uint16_t terminalsPort = 0, publicPort = 0;
};

int fail(const Error& error)
{
    std::cerr << "sandbox-platform: " << (error.place.empty() ? "" : error.place + ": ") << error.message << '\n';
    return 1;
}

int serve(const Arguments& arguments, const sigset_t& endSignals)
{
    std::error_code failed;
    std::filesystem::create_directories(arguments.dataDir, failed);
    const auto key = sandbox::lookupKey(arguments.dataDir / "lookup.key");
    if (!key)
        return fail(key.error());
    auto opener = crypto::Opener::open({arguments.pki / "seal.crt", arguments.pki / "seal.key", arguments.pki / "ca.crt"});
    if (!opener)
        return fail(opener.error());
    const auto ledger = sandbox::Ledger::open(arguments.dataDir / "platform.db");
    if (!ledger)
        return fail(ledger.error());

    catalogue::ItemsFile items;
    if (!arguments.items.empty())
        items = catalogue::readItemsFile(arguments.items);
    if (!items.complaints.empty())
        return fail(items.complaints.front());
    const sandbox::GuideSite guides(std::move(items.contents));

    const SystemClock clock;
    sandbox::Faults faults;
    sandbox::Recording recording(arguments.record);
    sandbox::Intake intake(std::move(*opener), **ledger, clock, *key);
    const auto terminals = sandbox::TerminalListener::start(arguments.pki, arguments.terminalsPort, intake, faults, recording);
    if (!terminals)
        return fail(terminals.error());
    const auto phones = sandbox::startPublicListener(arguments.publicPort, **ledger, guides);
    if (!phones)
        return fail(phones.error());
    const auto control = sandbox::ControlSocket::open(arguments.control, sandbox::Commands{(*terminals)->wire(), faults, **ledger, intake});
    if (!control)
        return fail(control.error());

    const nlohmann::ordered_json ready{
        {"ready", true}, {"terminalsPort", (*terminals)->port()}, {"publicPort", (*phones)->port()}, {"control", arguments.control.string()}};
    std::cout << ready.dump() << std::endl;
    int signal = 0;
    sigwait(&endSignals, &signal);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    Arguments arguments;
    CLI::App app("A complete central platform for demo and tests: terminals over TLS 1.3 with client certificates, a public listener for phones.");
    app.add_option("--pki", arguments.pki, "directory made by packaging/pki")->required();
    app.add_option("--data-dir", arguments.dataDir, "its database; made if it is not there")->required();
    app.add_option("--terminals-port", arguments.terminalsPort, "0 = choose");
    app.add_option("--public-port", arguments.publicPort, "0 = choose");
    app.add_option("--control", arguments.control, "path of the control socket")->required();
    app.add_option("--record", arguments.record, "write every exchange with terminals to this file, a JSON object a line");
    app.add_option("--items", arguments.items, "the catalogue (items.json) whose guides phones can read; without it there are none");
    CLI11_PARSE(app, argc, argv);

    // Blocked before the first thread starts, so that all threads leave them to sigwait.
    sigset_t endSignals{};
    sigemptyset(&endSignals);
    sigaddset(&endSignals, SIGTERM);
    sigaddset(&endSignals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endSignals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return serve(arguments, endSignals);
}
