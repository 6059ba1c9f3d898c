#include "tests/platform/public_listener.h"

#include "kiosk/base/uuid.h"
#include "tests/platform/closed_shape.h"
#include "tests/platform/phone_inbox.h"
#include "tests/platform/state_page.h"
#include "tests/platform/upload_page.h"

#include <httplib.h>

#include <array>

namespace changming::sandbox
{

namespace
{

// What is a little too large is read to its end, so that the phone hears why; what is far too large is cut.
constexpr std::size_t maxBodyBytes = maxUploadBytes + (8U << 20U);
constexpr const char* policy = "Content-Security-Policy";

void respond(httplib::Response& response, int status, const std::string& page)
{
    response.status = status;
    response.set_content(page, "text/html; charset=utf-8");
}

std::string drawnNonce()
{
    std::array<std::byte, 16> bytes{};
    randomBytes(bytes);
    return hex(bytes);
}

void showUpload(UploadSlots& slots, const httplib::Request& request, httplib::Response& response)
{
    const Language language = request.matches[1].length() > 0 ? Language::English : Language::Chinese;
    const std::string token = request.matches[2];
    const auto slot = isSlipToken(token) ? slots.view(token) : std::nullopt;
    if (!slot) {
        respond(response, 404, uploadGonePage(isSlipToken(token) ? token : std::string(32, '0'), language));
        return;
    }
    const std::string nonce = drawnNonce();
    response.headers.erase(policy); // the strict one of all the others
    response.set_header(policy, uploadPolicy(nonce));
    respond(response, 200, uploadPage(*slot, token, language, nonce));
}

int statusOf(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Taken:
        return 201;
    case Arrival::Gone:
        return 404;
    case Arrival::Full:
        return 409;
    case Arrival::TooLarge:
        return 413;
    case Arrival::WrongType:
        return 415;
    case Arrival::Unreadable:
        return 422;
    case Arrival::Failed:
        break;
    }
    return 503;
}

void takeUpload(UploadSlots& slots, const httplib::Request& request, httplib::Response& response)
{
    const std::string token = request.matches[1];
    const std::string name = httplib::detail::decode_url(request.get_header_value("File-Name"), false);
    const Arrival arrival = isSlipToken(token) ? slots.take(token, name, request.body) : Arrival::Gone;
    response.status = statusOf(arrival);
    response.set_content("{}", "application/json");
}

void showCase(Ledger& ledger, const std::string& token, httplib::Response& response)
{
    const auto found = isSlipToken(token) ? ledger.caseOfSlip(token) : Result(std::optional<CaseRow>{});
    if (!found)
        respond(response, 503, brokenPage());
    else if (!*found)
        respond(response, 404, unknownPage());
    else
        respond(response, 200, statePage((*found)->state, (*found)->acceptedAt, (*found)->promisedBy));
}

} // namespace

Result<std::unique_ptr<HttpService>> startPublicListener(std::uint16_t port, PhoneParts parts)
{
    auto server = std::make_unique<httplib::Server>();
    server->set_payload_max_length(maxBodyBytes);
    server->set_default_headers({{"Cache-Control", "no-store"},
                                 {policy, "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"},
                                 {"Referrer-Policy", "no-referrer"},
                                 {"X-Content-Type-Options", "nosniff"}});
    // Before the routes: a guide's address is read as it was sent, and no regular expression has to walk through it.
    server->set_pre_routing_handler([parts](const httplib::Request& request, httplib::Response& response) {
        const bool reads = request.method == "GET" || request.method == "HEAD";
        const auto answer = reads ? parts.guides.answer(request.target) : std::optional<Answer>{};
        if (!answer)
            return httplib::Server::HandlerResponse::Unhandled;
        write(*answer, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    server->Get(R"(/c/([^/]+))",
                [parts](const httplib::Request& request, httplib::Response& response) { showCase(parts.ledger, request.matches[1], response); });
    server->Get(R"((/en)?/u/([^/]+))",
                [parts](const httplib::Request& request, httplib::Response& response) { showUpload(parts.slots, request, response); });
    server->Post(R"(/u/([^/]+)/files)",
                 [parts](const httplib::Request& request, httplib::Response& response) { takeUpload(parts.slots, request, response); });
    server->Get("/p", [parts](const httplib::Request&, httplib::Response& response) {
        response.set_header("Refresh", "2");
        respond(response, 200, phoneInboxPage(parts.messages.newestFirst()));
    });
    server->Get("/home", [parts](const httplib::Request&, httplib::Response& response) {
        if (parts.home.empty())
            response.status = 404;
        else
            respond(response, 200, parts.home);
    });
    server->set_error_handler([](const httplib::Request&, httplib::Response& response) {
        if (response.body.empty())
            respond(response, response.status, unknownPage());
    });
    return HttpService::start(std::move(server), port);
}

} // namespace changming::sandbox
