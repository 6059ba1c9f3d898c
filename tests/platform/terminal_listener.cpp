#include "tests/platform/terminal_listener.h"

#include "tests/platform/visit_routes.h"

#include <httplib.h>
#include <openssl/ssl.h>

namespace changming::sandbox
{

namespace
{

constexpr std::size_t maxBodyBytes = 1U << 20U;

// TLS 1.3 alone; a terminal without a certificate of the CA gets no handshake.
bool configure(SSL_CTX& context, const std::filesystem::path& pki)
{
    const std::string ca = pki / "ca.crt", certificate = pki / "server.crt", key = pki / "server.key";
    SSL_CTX_set_verify(&context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_session_cache_mode(&context, SSL_SESS_CACHE_OFF);
    return SSL_CTX_set_min_proto_version(&context, TLS1_3_VERSION) == 1 && SSL_CTX_load_verify_locations(&context, ca.c_str(), nullptr) == 1 &&
           SSL_CTX_use_certificate_file(&context, certificate.c_str(), SSL_FILETYPE_PEM) == 1 &&
           SSL_CTX_use_PrivateKey_file(&context, key.c_str(), SSL_FILETYPE_PEM) == 1;
}

void addRoutes(httplib::Server& server, Intake& intake, Faults& faults, const std::unique_ptr<Wire>& wire)
{
    server.Post("/v1/applications", [&](const httplib::Request& request, httplib::Response& response) {
        if (const auto failure = faults.takeFailure()) {
            write(*failure, response);
            return;
        }
        const Answer answer = intake.submit({request.get_header_value("Idempotency-Key"), request.get_header_value("Item-Code"),
                                             request.get_header_value("Terminal-Id"), request.get_header_value("Content-Type"),
                                             certificateName(request), request.body});
        if (faults.takeDroppedReply())
            wire->cut(static_cast<std::uint16_t>(request.remote_port));
        write(answer, response);
    });
    server.Get(R"(/v1/applications/([^/]+))", [&](const httplib::Request& request, httplib::Response& response) {
        const auto failure = faults.takeFailure();
        write(failure ? *failure : intake.lookup(request.matches[1], certificateName(request)), response);
    });
    server.Get(R"(/v1/slips/([^/]+))", [&](const httplib::Request& request, httplib::Response& response) {
        const auto failure = faults.takeFailure();
        write(failure ? *failure : intake.caseOfSlip(request.matches[1]), response);
    });
    server.Post("/v1/ratings", [&](const httplib::Request& request, httplib::Response& response) {
        if (const auto failure = faults.takeFailure()) {
            write(*failure, response);
            return;
        }
        write(intake.rate({request.get_header_value("Idempotency-Key"),
                           {},
                           request.get_header_value("Terminal-Id"),
                           request.get_header_value("Content-Type"),
                           certificateName(request),
                           request.body}),
              response);
    });
    server.Get("/v1/health", [](const httplib::Request&, httplib::Response& response) { response.status = 204; });
}

} // namespace

Result<std::unique_ptr<TerminalListener>> TerminalListener::start(const std::filesystem::path& pki, std::uint16_t port, Intake& intake,
                                                                  VisitDesk& desk, Faults& faults, Recording& recording)
{
    auto server = std::make_unique<httplib::SSLServer>([&pki](SSL_CTX& context) { return configure(context, pki); });
    if (!server->is_valid())
        return Error{"pki-unusable", "ca.crt, server.crt and server.key are needed, made by packaging/pki", pki.string()};
    std::unique_ptr<TerminalListener> listener(new TerminalListener());
    addRoutes(*server, intake, faults, listener->m_wire);
    addVisitRoutes(*server, desk, faults);
    server->set_payload_max_length(maxBodyBytes);
    server->set_tcp_nodelay(true);
    // What the library refuses by itself becomes a problem of the contract.
    server->set_error_handler([](const httplib::Request&, httplib::Response& response) {
        if (response.body.empty())
            write(problemOfStatus(response.status == 414 ? 400 : response.status), response);
    });
    server->set_exception_handler(
        [](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) { write(problemOfStatus(500), response); });
    server->set_logger([&recording](const httplib::Request& request, const httplib::Response& response) { recording.add(request, response); });

    auto service = HttpService::start(std::move(server), 0);
    if (!service)
        return service.error();
    auto wire = Wire::open(port, (*service)->port());
    if (!wire)
        return wire.error();
    listener->m_service = std::move(*service);
    listener->m_wire = std::move(*wire);
    return listener;
}

TerminalListener::~TerminalListener()
{
    if (!m_wire)
        return;
    // Workers that wait for a terminal's next request end at once.
    m_wire->set(Wire::State::Down);
    m_service.reset();
}

} // namespace changming::sandbox
