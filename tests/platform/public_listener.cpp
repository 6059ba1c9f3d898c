#include "tests/platform/public_listener.h"

#include "tests/platform/sealed_content.h"
#include "tests/platform/state_page.h"

#include <httplib.h>

namespace changming::sandbox
{

namespace
{

void respond(httplib::Response& response, int status, const std::string& page)
{
    response.status = status;
    response.set_content(page, "text/html; charset=utf-8");
}

} // namespace

Result<std::unique_ptr<HttpService>> startPublicListener(std::uint16_t port, Ledger& ledger, const GuideSite& guides)
{
    auto server = std::make_unique<httplib::Server>();
    server->set_payload_max_length(0);
    server->set_default_headers({{"Cache-Control", "no-store"},
                                 {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"},
                                 {"Referrer-Policy", "no-referrer"},
                                 {"X-Content-Type-Options", "nosniff"}});
    // Before the routes: a guide's address is read as it was sent, and no regular expression has to walk through it.
    server->set_pre_routing_handler([&guides](const httplib::Request& request, httplib::Response& response) {
        const bool reads = request.method == "GET" || request.method == "HEAD";
        const auto answer = reads ? guides.answer(request.target) : std::optional<Answer>{};
        if (!answer)
            return httplib::Server::HandlerResponse::Unhandled;
        write(*answer, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    server->Get(R"(/c/([^/]+))", [&ledger](const httplib::Request& request, httplib::Response& response) {
        const std::string token = request.matches[1];
        const auto found = isSlipToken(token) ? ledger.caseOfSlip(token) : Result(std::optional<CaseRow>{});
        if (!found)
            respond(response, 503, brokenPage());
        else if (!*found)
            respond(response, 404, unknownPage());
        else
            respond(response, 200, statePage((*found)->state, (*found)->acceptedAt, (*found)->promisedBy));
    });
    server->set_error_handler([](const httplib::Request&, httplib::Response& response) {
        if (response.body.empty())
            respond(response, response.status, unknownPage());
    });
    return HttpService::start(std::move(server), port);
}

} // namespace changming::sandbox
