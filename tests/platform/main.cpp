// sandbox-platform: a whole central platform for the demo and the tests, on the loopback.
#include "kiosk/base/clock.h"
#include "kiosk/catalogue/items_file.h"
#include "tests/platform/commands.h"
#include "tests/platform/control_socket.h"
#include "tests/platform/home_page.h"
#include "tests/platform/issued_result.h"
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
    std::filesystem::path pki, dataDir, control, record, items, people, menu, icons;
    std::string publicUrl;
    std::vector<std::string> instant;
    std::uint16_t terminalsPort = 0, publicPort = 0;
};

int fail(const Error& error)
{
    std::cerr << "sandbox-platform: " << (error.place.empty() ? "" : error.place + ": ") << error.message << '\n';
    return 1;
}

// What does not change while the sandbox runs.
struct Facts {
    sandbox::ItemBook items;
    sandbox::GuideSite guides;
    sandbox::People people;
    sandbox::ResultShelf shelf;
    std::string home;
};

Result<Facts> readFacts(const Arguments& arguments, const std::string& lookupKey, WallTime now)
{
    catalogue::ItemsFile items;
    if (!arguments.items.empty())
        items = catalogue::readItemsFile(arguments.items);
    if (!items.complaints.empty())
        return items.complaints.front();
    auto book = arguments.items.empty() ? Result(sandbox::ItemBook{}) : sandbox::ItemBook::read(items.contents, arguments.items);
    if (!book)
        return book.error();
    for (const std::string& taskCode : arguments.instant)
        book->setInstant(taskCode);
    auto people = arguments.people.empty() ? Result(sandbox::People{}) : sandbox::People::read(arguments.people, lookupKey, now);
    if (!people)
        return people.error();
    auto shelf = sandbox::ResultShelf::fill(*people, [&](const sandbox::KnownResult& result) { return sandbox::issued(result, arguments.pki); });
    if (!shelf)
        return shelf.error();
    auto home = arguments.menu.empty() ? Result(std::string()) : sandbox::homePage(arguments.menu, arguments.icons);
    if (!home)
        return home.error();
    return Facts{std::move(*book), sandbox::GuideSite(std::move(items.contents)), std::move(*people), std::move(*shelf), std::move(*home)};
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

    const auto persons = sandbox::PersonLedger::open(arguments.dataDir / "platform.db");
    if (!persons)
        return fail(persons.error());

    const SystemClock clock;
    const auto facts = readFacts(arguments, *key, clock.wall());
    if (!facts)
        return fail(facts.error());
    for (const auto& [person, known] : facts->people.all())
        for (const sandbox::KnownCase& seeded : known.cases)
            if (const auto kept = (*persons)->seed(person, seeded); !kept)
                return fail(kept.error());

    sandbox::Faults faults;
    sandbox::Recording recording(arguments.record);
    sandbox::Visits visits(clock);
    sandbox::Messages messages;
    sandbox::UploadSlots slots(**persons, clock);
    const auto phones = sandbox::startPublicListener(arguments.publicPort, {**ledger, facts->guides, slots, messages, facts->home});
    if (!phones)
        return fail(phones.error());
    const std::string publicUrl = arguments.publicUrl.empty() ? "http://127.0.0.1:" + std::to_string((*phones)->port()) : arguments.publicUrl;
    sandbox::Intake intake(*opener, **ledger, **persons, facts->items, clock, *key);
    sandbox::VisitDesk desk(*opener, *key, {facts->people, facts->items, facts->shelf, **persons, visits, slots, messages, clock}, publicUrl);
    const auto terminals = sandbox::TerminalListener::start(arguments.pki, arguments.terminalsPort, intake, desk, faults, recording);
    if (!terminals)
        return fail(terminals.error());
    const auto control = sandbox::ControlSocket::open(arguments.control,
                                                      sandbox::Commands{(*terminals)->wire(), faults, **ledger, intake, **persons, messages, clock});
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
    app.add_option("--people", arguments.people, "the persons whom the platform knows (people.json); without it nobody");
    auto* menu = app.add_option("--menu", arguments.menu, "a menu.json to show as a home page at /home; without it there is none");
    menu->needs(app.add_option("--icons", arguments.icons, "the folder of the tiles' icons"));
    app.add_option("--instant", arguments.instant, "items that are decided in seconds, beside those of which the catalogue says so");
    app.add_option("--public-url", arguments.publicUrl, "where phones find the public listener; by default its own address on the loopback");
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
