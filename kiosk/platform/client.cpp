#include "kiosk/platform/client.h"

#include "kiosk/base/uuid.h"
#include "kiosk/platform/https_exchange.h"

#include <algorithm>

namespace changming::platform
{

namespace
{

// Header values are ours; a line break in one would make a header of its own.
bool isHeaderValue(std::string_view value)
{
    return !value.empty() && value.size() <= 64 && std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

cases::Reply failureReply(const HttpFailure& failure)
{
    cases::Reply reply;
    reply.kind = failure.stage == HttpFailure::Stage::BeforeRequest ? cases::Reply::Kind::NotSent : cases::Reply::Kind::Lost;
    reply.problem = failure.token;
    return reply;
}

cases::Reply unsendable()
{
    cases::Reply reply;
    reply.kind = cases::Reply::Kind::NotSent;
    reply.problem = "request-malformed";
    return reply;
}

} // namespace

Result<std::unique_ptr<Client>> Client::open(ClientSettings settings)
{
    auto checked = checkedSettings(std::move(settings));
    if (!checked)
        return checked.error();
    return std::unique_ptr<Client>(new Client(std::move(*checked)));
}

Client::Client(ClientSettings settings) : m_settings(std::move(settings)) {}

Client::~Client() = default;

cases::Reply Client::submit(const cases::SealedApplication& application, SteadyTime deadline, std::stop_token stop)
{
    if (!isUuidV4(application.key) || !isHeaderValue(application.taskCode) || !isHeaderValue(application.terminalId))
        return unsendable();
    const HttpRequest request{.method = HttpRequest::Method::Post,
                              .path = "/v1/applications",
                              .headers = {{"Content-Type", "application/pkcs7-mime"},
                                          {"Accept", "application/json, application/problem+json"},
                                          {"Idempotency-Key", application.key},
                                          {"Item-Code", application.taskCode},
                                          {"Terminal-Id", application.terminalId}},
                              .body = application.body};
    const HttpOutcome outcome = exchange(m_settings, request, deadline, stop);
    return outcome.reply ? submitReply(*outcome.reply) : failureReply(*outcome.failure);
}

cases::Reply Client::lookup(const std::string& key, SteadyTime deadline, std::stop_token stop)
{
    if (!isUuidV4(key))
        return unsendable();
    const HttpRequest request{.path = "/v1/applications/" + key, .headers = {{"Accept", "application/json, application/problem+json"}}};
    const HttpOutcome outcome = exchange(m_settings, request, deadline, stop);
    return outcome.reply ? lookupReply(*outcome.reply) : failureReply(*outcome.failure);
}

cases::SlipReply Client::caseOfSlip(const std::string& slipToken, SteadyTime deadline, std::stop_token stop)
{
    if (slipToken.size() != 32 || slipToken.find_first_not_of("0123456789abcdef") != std::string::npos)
        return {.problem = "request-malformed"};
    const HttpRequest request{.path = "/v1/slips/" + slipToken, .headers = {{"Accept", "application/json, application/problem+json"}}};
    const HttpOutcome outcome = exchange(m_settings, request, deadline, stop);
    return outcome.reply ? slipReply(*outcome.reply) : cases::SlipReply{.problem = outcome.failure->token};
}

cases::Reply Client::rate(const cases::SealedRating& rating, SteadyTime deadline, std::stop_token stop)
{
    if (!isUuidV4(rating.id) || !isHeaderValue(rating.terminalId))
        return unsendable();
    const HttpRequest request{.method = HttpRequest::Method::Post,
                              .path = "/v1/ratings",
                              .headers = {{"Content-Type", "application/pkcs7-mime"},
                                          {"Accept", "application/json, application/problem+json"},
                                          {"Idempotency-Key", rating.id},
                                          {"Terminal-Id", rating.terminalId}},
                              .body = rating.body};
    const HttpOutcome outcome = exchange(m_settings, request, deadline, stop);
    return outcome.reply ? ratingReply(*outcome.reply, rating.id) : failureReply(*outcome.failure);
}

bool Client::reachable(SteadyTime deadline, std::stop_token stop)
{
    const HttpOutcome outcome = exchange(m_settings, {.path = "/v1/health"}, deadline, stop);
    return outcome.reply && outcome.reply->status == 204;
}

} // namespace changming::platform
