// JSON-RPC 2.0, one message a line: reading requests and writing replies. Pure, any thread. Batches are not part of the
// protocol and are refused.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace changming::drivers::rpc
{

inline constexpr std::size_t largestLine = 1U << 20U; // bytes, without the newline

enum class Code {
    Parse = -32700,
    InvalidRequest = -32600,
    UnknownMethod = -32601,
    InvalidParams = -32602,
    Device = -32000,     // the verb ended without its result: data.code says why
    HelloFirst = -32001, // the first message of a client is hello
};

struct Request {
    std::optional<nlohmann::json> id; // a string of at most 64 bytes or an integer; a notification has none
    std::string method;
    nlohmann::json params; // an object
};

struct Refusal {
    nlohmann::json id; // null where the request's own cannot be told
    Code code;
    Error error;
};

std::variant<Request, Refusal> parseRequest(std::string_view line);

// Lines without their newline. data of an error: {"code":token,"place":…,"zh":…}.
std::string resultLine(const nlohmann::json& id, const nlohmann::json& result);
std::string errorLine(const nlohmann::json& id, Code code, const Error& error);
std::string eventLine(std::string_view method, const nlohmann::json& params);

} // namespace changming::drivers::rpc
