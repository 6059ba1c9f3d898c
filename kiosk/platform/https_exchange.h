// One HTTPS request and its reply by libcurl, on a connection of its own. Blocks the calling thread until the reply is
// there, the deadline passes or a stop is requested; no thread is started. Inside the platform room only.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/platform/client_settings.h"
#include "kiosk/platform/reply_rules.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace changming::platform
{

inline constexpr std::chrono::seconds maxExchangeTime{30};
inline constexpr std::size_t maxReplyBytes = 1U << 20U;
inline constexpr std::size_t maxReplyHeaderBytes = 64U << 10U;

struct HttpRequest {
    enum class Method { Get, Post, Delete } method = Method::Get;
    std::string path; // below the base URL
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string_view body = {}; // of a POST; outlives the exchange
};

struct HttpFailure {
    enum class Stage {
        BeforeRequest, // TLS never stood: no request byte left
        Underway       // it may have arrived
    } stage;
    std::string token; // "connect" "resolve" "certificate" "pin" "tls" "deadline" "stopped" "reply-too-large" "reply-cut" "setup"
};

struct HttpOutcome {
    std::optional<HttpReply> reply;     // either this
    std::optional<HttpFailure> failure; // or that
};

HttpOutcome exchange(const ClientSettings& settings, const HttpRequest& request, SteadyTime deadline, const std::stop_token& stop);

} // namespace changming::platform
