// What the files of the VisitDesk share. Inside the desk alone.
#pragma once

#include "kiosk/base/json.h"
#include "kiosk/base/log.h"
#include "tests/platform/closed_shape.h"
#include "tests/platform/visit_desk.h"

#include <nlohmann/json.hpp>

namespace changming::sandbox
{

template <class Serve> Answer VisitDesk::inVisit(const VisitRequest& request, Need need, Serve serve)
{
    const bool isToken = consists(request.token, 22, 128,
                                  [](char c) { return isDigit(c) || isCapital(c) || isSmall(c) || c == '.' || c == '_' || c == '~' || c == '-'; });
    if (!isToken)
        return problem(400, "headers-malformed", "The header Visit is needed in its shape");
    const auto visitor = m_parts.visits.find(request.token, request.certificateName);
    if (!visitor)
        return problem(401, "visit-gone", "There is no such visit, or it has ended");
    if (need == Need::Proof && !visitor->proved)
        return problem(403, "proof-needed", "The second proof has not been given in this visit");
    return serve(*visitor);
}

inline Answer ledgerFailed(const Error& error)
{
    log::error("sandbox", "ledger.failed", {{"code", log::Token{error.code}}, {"reason", log::Token{error.message}}});
    return problemOfStatus(500);
}

inline Answer refusedContent(const Error& error)
{
    return problem(422, "content-refused", "The content is not of the contract", error.place + ": " + error.message);
}

inline Answer notFound()
{
    return problem(404, "not-found", "This person has nothing of this name");
}

inline Answer json(int status, const nlohmann::ordered_json& body)
{
    return {status, "application/json", body.dump()};
}

// The JSON body of a request, closed and whole, or the refusal.
template <class Serve> Answer withBody(const VisitRequest& request, const std::vector<Member>& members, Serve serve)
{
    if (request.contentType != "application/json")
        return problemOfStatus(415);
    const auto body = parseJson(request.body, "body");
    if (!body)
        return refusedContent({"content-refused", "the body is not JSON", "/"});
    if (const auto wrong = complaint(*body, members, ""))
        return refusedContent(*wrong);
    return serve(*body);
}

} // namespace changming::sandbox
