#include "tests/platform/answer.h"

#include <nlohmann/json.hpp>

namespace changming::sandbox
{

Answer problem(int status, const std::string& type, const std::string& title, const std::string& detail, const std::string& caseNumber)
{
    nlohmann::ordered_json body{{"type", "urn:changming:problem:" + type}, {"title", title}, {"status", status}};
    if (!detail.empty())
        body["detail"] = detail;
    if (!caseNumber.empty())
        body["caseNumber"] = caseNumber;
    return {status, "application/problem+json", body.dump()};
}

Answer problemOfStatus(int status)
{
    switch (status) {
    case 400:
        return problem(400, "headers-malformed", "The request is malformed");
    case 404:
        return problem(404, "no-such-resource", "There is nothing at this path");
    case 413:
        return problem(413, "too-large", "The body has more than 1 MiB");
    case 415:
        return problem(415, "media-type", "The body is not application/pkcs7-mime");
    case 422:
        return problem(422, "content-refused", "The content is refused");
    case 429:
        return problem(429, "too-many-requests", "Too many requests");
    case 502:
        return problem(502, "upstream-failed", "A system behind the platform failed");
    case 503:
        return problem(503, "unavailable", "The platform is closed for maintenance");
    default:
        return problem(500, "internal", "The platform failed");
    }
}

} // namespace changming::sandbox
