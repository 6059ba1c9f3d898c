// terminal-probe: the terminal's real client and sealer by hand, for the contract test and for engineers of a platform.
// One verb a call; the reply of the client as a JSON line on standard output.
#include "kiosk/base/json.h"
#include "kiosk/crypto/sealer.h"
#include "kiosk/platform/client.h"
#include "tests/contract/person_probe.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
#include <iostream>

namespace
{

using namespace changming;

constexpr std::size_t maxBodyBytes = 4U << 20U;

struct Arguments {
    std::filesystem::path pki, content, body;
    std::string url, key, item, terminal, slip;
    tests::PersonCall person;
};

int print(const cases::Reply& reply)
{
    std::cout << nlohmann::json{{"kind", cases::token(reply.kind)},
                                {"caseNumber", reply.acceptance.caseNumber},
                                {"acceptedAt", reply.acceptance.acceptedAt},
                                {"promisedBy", reply.acceptance.promisedBy},
                                {"result", reply.acceptance.result ? reply.acceptance.result->number : ""},
                                {"retryAfter", reply.retryAfter.count()},
                                {"problem", reply.problem}}
                     .dump()
              << '\n';
    return 0;
}

int print(const cases::SlipReply& reply)
{
    constexpr std::array kinds{"known", "unknown", "unanswered"};
    nlohmann::json line{{"kind", kinds.at(static_cast<std::size_t>(reply.kind))}, {"problem", reply.problem}};
    if (reply.kind == cases::SlipReply::Kind::Known)
        line.update(
            {{"state", cases::token(reply.standing.state)}, {"acceptedAt", reply.standing.acceptedAt}, {"promisedBy", reply.standing.promisedBy}});
    std::cout << line.dump() << '\n';
    return 0;
}

int fail(const Error& error)
{
    std::cerr << error.place << ": " << error.message << '\n';
    return 1;
}

int seal(const Arguments& arguments)
{
    const auto content = readFile(arguments.content, maxBodyBytes);
    if (!content)
        return fail(content.error());
    const auto pki = arguments.pki;
    const auto sealer = crypto::Sealer::open({pki / "sign.crt", pki / "sign.key", pki / "seal.crt", pki / "ca.crt"});
    if (!sealer)
        return fail(sealer.error());
    const auto sealed = sealer->seal(*content);
    if (!sealed)
        return fail(sealed.error());
    std::ofstream(arguments.body, std::ios::binary) << *sealed;
    return 0;
}

int talk(const Arguments& arguments, const std::string& verb)
{
    const auto pki = arguments.pki;
    const auto client = platform::Client::open({arguments.url, pki / "ca.crt", pki / "terminal.crt", pki / "terminal.key", {}});
    if (!client)
        return fail(client.error());
    const SteadyTime deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    if (verb == "person") {
        const auto person = platform::PersonClient::open({arguments.url, pki / "ca.crt", pki / "terminal.crt", pki / "terminal.key", {}}, "A017");
        if (!person)
            return fail(person.error());
        std::cout << tests::ask(**person, arguments.person, deadline).dump() << '\n';
        return 0;
    }
    if (verb == "lookup")
        return print((*client)->lookup(arguments.key, deadline, {}));
    if (verb == "slip")
        return print((*client)->caseOfSlip(arguments.slip, deadline, {}));
    if (verb == "health") {
        std::cout << nlohmann::json{{"reachable", (*client)->reachable(deadline, {})}}.dump() << '\n';
        return 0;
    }
    const auto body = readFile(arguments.body, maxBodyBytes);
    if (!body)
        return fail(body.error());
    if (verb == "rate")
        return print((*client)->rate({arguments.key, arguments.terminal, *body}, deadline, {}));
    return print((*client)->submit({arguments.key, arguments.item, arguments.terminal, *body}, deadline, {}));
}

} // namespace

int main(int argc, char** argv)
{
    Arguments arguments;
    CLI::App app("The terminal's client of the central platform, one verb a call.");
    app.require_subcommand(1);
    const auto verb = [&](const char* verbName, const char* help) {
        CLI::App* sub = app.add_subcommand(verbName, help);
        sub->add_option("--pki", arguments.pki)->required();
        return sub;
    };
    CLI::App* sealing = verb("seal", "sign and seal a content to a body");
    sealing->add_option("--content", arguments.content)->required();
    sealing->add_option("--body", arguments.body)->required();
    CLI::App* submitting = verb("submit", "POST /v1/applications");
    submitting->add_option("--url", arguments.url)->required();
    submitting->add_option("--key", arguments.key)->required();
    submitting->add_option("--item", arguments.item)->required();
    submitting->add_option("--terminal", arguments.terminal)->required();
    submitting->add_option("--body", arguments.body)->required();
    CLI::App* asking = verb("lookup", "GET /v1/applications/{key}");
    asking->add_option("--url", arguments.url)->required();
    asking->add_option("--key", arguments.key)->required();
    CLI::App* slip = verb("slip", "GET /v1/slips/{slipToken}");
    slip->add_option("--url", arguments.url)->required();
    slip->add_option("--token", arguments.slip)->required();
    CLI::App* rating = verb("rate", "POST /v1/ratings");
    rating->add_option("--url", arguments.url)->required();
    rating->add_option("--key", arguments.key)->required();
    rating->add_option("--terminal", arguments.terminal)->required();
    rating->add_option("--body", arguments.body)->required();
    CLI::App* person = verb("person", "one verb of a visit, below /v1/visits");
    person->add_option("--url", arguments.url)->required();
    person
        ->add_option("--call", arguments.person.verb,
                     "open close code prove facts licences use cases withdraw supplement results pdf upload files picture")
        ->required();
    person->add_option("--token", arguments.person.token);
    person->add_option("--first", arguments.person.first);
    person->add_option("--second", arguments.person.second);
    person->add_option("--materials", arguments.person.materials);
    person->add_option("--files", arguments.person.files);
    verb("health", "GET /v1/health")->add_option("--url", arguments.url)->required();
    CLI11_PARSE(app, argc, argv);
    return sealing->parsed() ? seal(arguments) : talk(arguments, app.get_subcommands().front()->get_name());
}
