#include "tests/platform/visit_routes.h"

#include "tests/platform/http_service.h"

#include <httplib.h>
#include <openssl/ssl.h>

#include <array>

namespace changming::sandbox
{

namespace
{

VisitRequest visitRequest(const httplib::Request& request)
{
    return {request.get_header_value("Visit"), request.get_header_value("Terminal-Id"), certificateName(request),
            request.get_header_value("Content-Type"), request.body};
}

// One verb of the desk, with as many parts of the path as it takes.
class Routes
{
public:
    Routes(httplib::Server& server, VisitDesk& desk, Faults& faults) : m_server(server), m_desk(desk), m_faults(faults) {}

    using Verb = Answer (VisitDesk::*)(const VisitRequest&);
    using VerbOfOne = Answer (VisitDesk::*)(const VisitRequest&, const std::string&);

    httplib::Server::Handler handler(Verb verb) const
    {
        return [&desk = m_desk, &faults = m_faults, verb](const httplib::Request& request, httplib::Response& response) {
            const auto failure = faults.takeFailure();
            write(failure ? *failure : (desk.*verb)(visitRequest(request)), response);
        };
    }
    httplib::Server::Handler handler(VerbOfOne verb) const
    {
        return [&desk = m_desk, &faults = m_faults, verb](const httplib::Request& request, httplib::Response& response) {
            const auto failure = faults.takeFailure();
            write(failure ? *failure : (desk.*verb)(visitRequest(request), request.matches[1]), response);
        };
    }
    template <class Any> void get(const std::string& path, Any verb) { m_server.Get(prefix + path, handler(verb)); }
    template <class Any> void post(const std::string& path, Any verb) { m_server.Post(prefix + path, handler(verb)); }

    static constexpr const char* prefix = "/v1/visits";

private:
    httplib::Server& m_server;
    VisitDesk& m_desk;
    Faults& m_faults;
};

} // namespace

void addVisitRoutes(httplib::Server& server, VisitDesk& desk, Faults& faults)
{
    Routes routes(server, desk, faults);
    routes.post("", &VisitDesk::open);
    server.Delete("/v1/visits/current", routes.handler(&VisitDesk::close));
    routes.post("/current/proof-codes", &VisitDesk::sendCode);
    routes.post("/current/proof", &VisitDesk::prove);
    routes.get("/current/facts", &VisitDesk::facts);
    routes.get("/current/licences", &VisitDesk::licences);
    routes.post("/current/licences/([^/]+)/uses", &VisitDesk::useLicence);
    routes.get("/current/cases", &VisitDesk::cases);
    routes.post("/current/cases/([^/]+)/withdrawal", &VisitDesk::withdraw);
    routes.post("/current/cases/([^/]+)/supplements", &VisitDesk::supplement);
    routes.get("/current/results", &VisitDesk::results);
    routes.get("/current/results/([^/]+)", &VisitDesk::result);
    routes.post("/current/uploads", &VisitDesk::openUpload);
    routes.get("/current/uploads/([^/]+)", &VisitDesk::uploads);
    server.Get("/v1/visits/current/uploads/([^/]+)/files/([^/]+)/picture",
               [&desk, &faults](const httplib::Request& request, httplib::Response& response) {
                   const auto failure = faults.takeFailure();
                   write(failure ? *failure : desk.picture(visitRequest(request), request.matches[1], request.matches[2]), response);
               });
}

std::string certificateName(const httplib::Request& request)
{
    const std::unique_ptr<X509, decltype([](X509* certificate) { X509_free(certificate); })> certificate(SSL_get1_peer_certificate(request.ssl));
    std::array<char, 64> name{};
    if (!certificate || X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, name.data(), name.size()) <= 0)
        return {};
    return name.data();
}

} // namespace changming::sandbox
