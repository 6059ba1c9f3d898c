#include "kiosk/platform/https_exchange.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace changming::platform
{

namespace
{

using std::chrono::milliseconds;
using Easy = std::unique_ptr<CURL, decltype([](CURL* easy) { curl_easy_cleanup(easy); })>;
using Multi = std::unique_ptr<CURLM, decltype([](CURLM* multi) { curl_multi_cleanup(multi); })>;
using HeaderList = std::unique_ptr<curl_slist, decltype([](curl_slist* list) { curl_slist_free_all(list); })>;

struct Incoming {
    std::string body;
    std::size_t headerBytes = 0;
    bool tooLarge = false;
};

// Returning less than was offered ends the transfer.
std::size_t takeBody(char* bytes, std::size_t, std::size_t count, void* target)
{
    auto& incoming = *static_cast<Incoming*>(target);
    if (count > maxReplyBytes - incoming.body.size()) {
        incoming.tooLarge = true;
        return 0;
    }
    incoming.body.append(bytes, count);
    return count;
}

std::size_t takeHeader(char*, std::size_t, std::size_t count, void* target)
{
    auto& incoming = *static_cast<Incoming*>(target);
    incoming.headerBytes += count;
    incoming.tooLarge = incoming.headerBytes > maxReplyHeaderBytes;
    return incoming.tooLarge ? 0 : count;
}

// libcurl wants its global state made once, before any thread uses it.
void initialiseCurl()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
            std::abort();
    });
}

// Collects options; one that this libcurl refuses (for one compiled without it) must not silently weaken the rest.
class Options
{
public:
    explicit Options(CURL* easy) : m_easy(easy) {}
    template <class Value> Options& set(CURLoption option, Value value)
    {
        m_ok = m_ok && curl_easy_setopt(m_easy, option, value) == CURLE_OK;
        return *this;
    }
    bool ok() const { return m_ok; }

private:
    CURL* m_easy;
    bool m_ok = true;
};

std::string joined(const std::vector<std::string>& pins)
{
    std::string list;
    for (const std::string& pin : pins)
        list.append(list.empty() ? "" : ";").append(pin);
    return list;
}

bool secure(CURL* easy, const ClientSettings& settings)
{
    Options options(easy);
    options.set(CURLOPT_PROTOCOLS_STR, "https").set(CURLOPT_FOLLOWLOCATION, 0L).set(CURLOPT_PROXY, "").set(CURLOPT_NOPROXY, "*");
    options.set(CURLOPT_SSLVERSION,
                settings.minimumTls == MinimumTls::V13 ? static_cast<long>(CURL_SSLVERSION_TLSv1_3) : static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    options.set(CURLOPT_SSL_VERIFYPEER, 1L).set(CURLOPT_SSL_VERIFYHOST, 2L);
    // The distribution's build brings a CAPATH of its own: without NULL every public CA would do as well.
    options.set(CURLOPT_CAINFO, settings.caFile.c_str()).set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    options.set(CURLOPT_SSLCERT, settings.clientCertFile.c_str()).set(CURLOPT_SSLKEY, settings.clientKeyFile.c_str());
    options.set(CURLOPT_KEYPASSWD, ""); // an encrypted key fails instead of asking at a terminal
    if (!settings.pins.empty())
        options.set(CURLOPT_PINNEDPUBLICKEY, joined(settings.pins).c_str());
    return options.ok();
}

HeaderList headerLines(const HttpRequest& request)
{
    HeaderList list(curl_slist_append(nullptr, "Expect:")); // no waiting for 100 Continue
    for (const auto& [name, value] : request.headers)
        curl_slist_append(list.get(), std::string(name).append(": ").append(value).c_str());
    return list;
}

bool describe(CURL* easy, const std::string& url, const HttpRequest& request, curl_slist* headers, Incoming& incoming, milliseconds limit)
{
    Options options(easy);
    options.set(CURLOPT_URL, url.c_str()).set(CURLOPT_HTTPHEADER, headers).set(CURLOPT_USERAGENT, "changming/1");
    options.set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1)).set(CURLOPT_FRESH_CONNECT, 1L).set(CURLOPT_FORBID_REUSE, 1L);
    // No signals, and no waiting for a resolver that hangs: the deadline holds.
    options.set(CURLOPT_TIMEOUT_MS, static_cast<long>(limit.count())).set(CURLOPT_NOSIGNAL, 1L).set(CURLOPT_QUICK_EXIT, 1L);
    options.set(CURLOPT_WRITEFUNCTION, takeBody).set(CURLOPT_WRITEDATA, &incoming);
    options.set(CURLOPT_HEADERFUNCTION, takeHeader).set(CURLOPT_HEADERDATA, &incoming);
    if (request.method == HttpRequest::Method::Delete)
        options.set(CURLOPT_CUSTOMREQUEST, "DELETE");
    if (request.method == HttpRequest::Method::Post)
        options.set(CURLOPT_POST, 1L)
            .set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()))
            .set(CURLOPT_POSTFIELDS, request.body.empty() ? "" : request.body.data());
    return options.ok();
}

// Runs the transfer; nothing when it was stopped.
std::optional<CURLcode> transfer(CURLM* multi, const std::stop_token& stop)
{
    const std::stop_callback wake(stop, [multi] { curl_multi_wakeup(multi); });
    int running = 1;
    while (running > 0) {
        if (stop.stop_requested())
            return std::nullopt;
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            return CURLE_FAILED_INIT;
        if (running > 0 && curl_multi_poll(multi, nullptr, 0, 1000, nullptr) != CURLM_OK)
            return CURLE_FAILED_INIT;
    }
    int left = 0;
    const CURLMsg* message = curl_multi_info_read(multi, &left);
    return message != nullptr && message->msg == CURLMSG_DONE ? message->data.result : CURLE_FAILED_INIT;
}

std::string token(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return "resolve";
    case CURLE_COULDNT_CONNECT:
        return "connect";
    case CURLE_PEER_FAILED_VERIFICATION:
        return "certificate";
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return "pin";
    case CURLE_OPERATION_TIMEDOUT:
        return "deadline";
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
        return "tls";
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return "reply-cut";
    default:
        return "curl-" + std::to_string(static_cast<int>(code));
    }
}

// A request byte can only leave once TLS stands; the connection is always a new one, so the time of that event tells.
HttpFailure::Stage stage(CURL* easy)
{
    curl_off_t tlsStands = 0;
    curl_easy_getinfo(easy, CURLINFO_APPCONNECT_TIME_T, &tlsStands);
    return tlsStands > 0 ? HttpFailure::Stage::Underway : HttpFailure::Stage::BeforeRequest;
}

HttpReply replyOf(CURL* easy, std::string body)
{
    HttpReply reply;
    reply.body = std::move(body);
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &reply.status);
    const char* contentType = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &contentType) == CURLE_OK && contentType != nullptr)
        reply.contentType = contentType;
    curl_off_t retryAfter = 0;
    if (curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &retryAfter) == CURLE_OK)
        reply.retryAfter = std::chrono::seconds(std::clamp<curl_off_t>(retryAfter, 0, maxRetryAfter.count()));
    return reply;
}

HttpOutcome failed(HttpFailure::Stage stage, std::string token)
{
    return {std::nullopt, HttpFailure{stage, std::move(token)}};
}

} // namespace

HttpOutcome exchange(const ClientSettings& settings, const HttpRequest& request, SteadyTime deadline, const std::stop_token& stop)
{
    initialiseCurl();
    const auto left = std::chrono::ceil<milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left <= milliseconds{0})
        return failed(HttpFailure::Stage::BeforeRequest, "deadline");

    Incoming incoming;
    const HeaderList headers = headerLines(request);
    const Multi multi(curl_multi_init());
    const Easy easy(curl_easy_init());
    const std::string url = settings.baseUrl + request.path;
    if (!multi || !easy || !headers || !secure(easy.get(), settings) ||
        !describe(easy.get(), url, request, headers.get(), incoming, std::min<milliseconds>(left, maxExchangeTime)) ||
        curl_multi_add_handle(multi.get(), easy.get()) != CURLM_OK)
        return failed(HttpFailure::Stage::BeforeRequest, "setup");

    const std::optional<CURLcode> code = transfer(multi.get(), stop);
    const HttpFailure::Stage reached = stage(easy.get());
    curl_multi_remove_handle(multi.get(), easy.get());
    if (!code)
        return failed(reached, "stopped");
    if (incoming.tooLarge)
        return failed(reached, "reply-too-large");
    if (*code != CURLE_OK)
        return failed(reached, token(*code));
    return {replyOf(easy.get(), std::move(incoming.body)), std::nullopt};
}

} // namespace changming::platform
