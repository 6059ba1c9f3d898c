#include "kiosk/platform/client.h"

#include "kiosk/base/json.h"
#include "kiosk/base/uuid.h"
#include "kiosk/platform/https_exchange.h"

#include <curl/curl.h>

#include <algorithm>

namespace changming::platform
{

namespace
{

constexpr std::size_t maxPemBytes = 64U << 10U;
constexpr std::size_t maxPins = 8;
constexpr std::string_view pinPrefix = "sha256//";

bool isPin(std::string_view pin)
{
    // 32 bytes are 43 digits of base64 and one "=".
    if (!pin.starts_with(pinPrefix) || pin.size() != pinPrefix.size() + 44 || pin.back() != '=')
        return false;
    pin.remove_prefix(pinPrefix.size());
    pin.remove_suffix(1);
    return std::all_of(pin.begin(), pin.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '/'; });
}

std::string part(CURLU* url, CURLUPart which)
{
    char* text = nullptr;
    std::string copy;
    if (curl_url_get(url, which, &text, 0) == CURLUE_OK)
        copy = text;
    curl_free(text);
    return copy;
}

bool isBaseUrl(const std::string& text)
{
    const std::unique_ptr<CURLU, decltype([](CURLU* url) { curl_url_cleanup(url); })> url(curl_url());
    if (!url || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK)
        return false;
    return part(url.get(), CURLUPART_SCHEME) == "https" && !part(url.get(), CURLUPART_HOST).empty() && part(url.get(), CURLUPART_USER).empty() &&
           part(url.get(), CURLUPART_QUERY).empty() && part(url.get(), CURLUPART_FRAGMENT).empty();
}

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
    if (!isBaseUrl(settings.baseUrl))
        return Error{"platform-url", "the platform's base URL is https://host[:port][/path] without user, query and fragment", "platform.baseUrl",
                     "平台地址要写成 https://主机[:端口][/路径]"};
    while (settings.baseUrl.ends_with('/'))
        settings.baseUrl.pop_back();
    if (settings.pins.size() > maxPins)
        return Error{"platform-pin", "there are more pins than the server can have keys: at most " + std::to_string(maxPins), "platform.pins",
                     "公钥指纹太多"};
    for (const std::string& pin : settings.pins)
        if (!isPin(pin))
            return Error{"platform-pin", "a pin is sha256// and 44 characters of base64, not \"" + pin + '"', "platform.pins",
                         "公钥指纹要写成 sha256//…="};
    for (const auto& file : {settings.caFile, settings.clientCertFile, settings.clientKeyFile})
        if (const auto readable = readFile(file, maxPemBytes); !readable)
            return Error{"platform-file", readable.error().message, file.string(), readable.error().zh};
    return std::unique_ptr<Client>(new Client(std::move(settings)));
}

Client::Client(ClientSettings settings) : m_settings(std::move(settings)) {}

Client::~Client() = default;

cases::Reply Client::submit(const cases::SealedApplication& application, SteadyTime deadline, std::stop_token stop)
{
    if (!isUuidV4(application.key) || !isHeaderValue(application.taskCode) || !isHeaderValue(application.terminalId))
        return unsendable();
    HttpRequest request{.path = "/v1/applications",
                        .headers = {{"Content-Type", "application/pkcs7-mime"},
                                    {"Accept", "application/json, application/problem+json"},
                                    {"Idempotency-Key", application.key},
                                    {"Item-Code", application.taskCode},
                                    {"Terminal-Id", application.terminalId}},
                        .body = &application.body};
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

bool Client::reachable(SteadyTime deadline, std::stop_token stop)
{
    const HttpOutcome outcome = exchange(m_settings, {.path = "/v1/health"}, deadline, stop);
    return outcome.reply && outcome.reply->status == 204;
}

} // namespace changming::platform
