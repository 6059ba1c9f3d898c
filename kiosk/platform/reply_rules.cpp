#include "kiosk/platform/reply_rules.h"

#include "kiosk/platform/acceptance.h"
#include "kiosk/platform/problem.h"
#include "kiosk/platform/reply_shape.h"

#include <algorithm>

namespace changming::platform
{

namespace
{

using Kind = cases::Reply::Kind;

cases::Reply plain(Kind kind, std::string problem)
{
    cases::Reply reply;
    reply.kind = kind;
    reply.problem = std::move(problem);
    return reply;
}

cases::Reply accepted(const HttpReply& http)
{
    if (!isMediaType(http.contentType, "application/json"))
        return plain(Kind::Lost, "reply-malformed");
    auto acceptance = parseAcceptance(http.body);
    if (!acceptance)
        return plain(Kind::Lost, "reply-malformed");
    cases::Reply reply;
    reply.kind = Kind::Accepted;
    reply.acceptance = std::move(*acceptance);
    return reply;
}

// A page of some gateway in between says nothing about what the platform decided.
cases::Reply foreign(const HttpReply& http)
{
    cases::Reply reply = plain(Kind::Lost, "http-" + std::to_string(http.status));
    reply.retryAfter = std::clamp(http.retryAfter, std::chrono::seconds{0}, maxRetryAfter);
    return reply;
}

enum class Verb { Submit, Lookup };

cases::Reply problemReply(const HttpReply& http, Verb verb)
{
    if (!isMediaType(http.contentType, "application/problem+json"))
        return foreign(http);
    const auto problem = parseProblem(http.body);
    if (!problem)
        return foreign(http);
    if (http.status == 429 || http.status >= 500) {
        cases::Reply reply = foreign(http);
        reply.kind = Kind::TryLater;
        reply.problem = problem->type;
        return reply;
    }
    if (http.status == 409 && problem->type == "duplicate") {
        cases::Reply reply = plain(Kind::Duplicate, problem->type);
        reply.acceptance.caseNumber = problem->caseNumber;
        return reply;
    }
    if (verb == Verb::Submit)
        return plain(Kind::Refused, problem->type);
    // A look-up decides nothing: only the two answers that the contract gives it are taken for one.
    return http.status == 404 && problem->type == "unknown-key" ? plain(Kind::UnknownKey, problem->type) : plain(Kind::Lost, problem->type);
}

// A rating has no duplicate of its own: whoever answers so has not answered this.
cases::Reply withoutDuplicate(cases::Reply reply)
{
    return reply.kind == Kind::Duplicate ? plain(Kind::Lost, std::move(reply.problem)) : std::move(reply);
}

} // namespace

bool isMediaType(std::string_view contentType, std::string_view expected)
{
    contentType = contentType.substr(0, contentType.find_first_of("; "));
    return std::equal(contentType.begin(), contentType.end(), expected.begin(), expected.end(),
                      [](char sent, char lower) { return (sent >= 'A' && sent <= 'Z' ? static_cast<char>(sent + ('a' - 'A')) : sent) == lower; });
}

cases::Reply submitReply(const HttpReply& reply)
{
    if (reply.status == 201 || reply.status == 200)
        return accepted(reply);
    return reply.status >= 400 && reply.status < 600 ? problemReply(reply, Verb::Submit) : foreign(reply);
}

cases::Reply lookupReply(const HttpReply& reply)
{
    if (reply.status == 200)
        return accepted(reply);
    return reply.status >= 400 && reply.status < 600 ? problemReply(reply, Verb::Lookup) : foreign(reply);
}

cases::Reply ratingReply(const HttpReply& reply, std::string_view ratingId)
{
    if (reply.status >= 400 && reply.status < 600)
        return withoutDuplicate(problemReply(reply, Verb::Submit));
    if ((reply.status != 201 && reply.status != 200) || !isMediaType(reply.contentType, "application/json"))
        return foreign(reply);
    const auto body = replyObject(reply.body, maxAcceptanceBytes);
    const nlohmann::json* echoed = body ? ReplyReader(*body).member("ratingId") : nullptr;
    return echoed != nullptr && *echoed == ratingId ? plain(Kind::Accepted, {}) : plain(Kind::Lost, "reply-malformed");
}

cases::SlipReply slipReply(const HttpReply& reply)
{
    using SlipKind = cases::SlipReply::Kind;
    if (reply.status == 200 && isMediaType(reply.contentType, "application/json")) {
        auto standing = parseStanding(reply.body);
        return standing ? cases::SlipReply{SlipKind::Known, std::move(*standing)} : cases::SlipReply{.problem = "reply-malformed"};
    }
    const auto problem = isMediaType(reply.contentType, "application/problem+json") ? parseProblem(reply.body) : Result<Problem>(Error{});
    if (reply.status == 404 && problem && problem->type == "unknown-slip")
        return {.kind = SlipKind::Unknown};
    return {.problem = problem ? problem->type : "http-" + std::to_string(reply.status)};
}

} // namespace changming::platform
