#include "drivers/service/rpc.h"

#include "kiosk/base/json.h"

namespace changming::drivers::rpc
{

namespace
{

constexpr std::size_t longestId = 64;
constexpr std::size_t longestMethod = 64;

bool isId(const nlohmann::json& id)
{
    return id.is_number_integer() || (id.is_string() && id.get_ref<const std::string&>().size() <= longestId);
}

bool isMember(std::string_view key)
{
    return key == "jsonrpc" || key == "id" || key == "method" || key == "params";
}

std::string toLine(const nlohmann::json& message)
{
    return message.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

std::variant<Request, Refusal> parseRequest(std::string_view line)
{
    const auto parsed = parseJson(line, "request", {.maxBytes = largestLine});
    if (!parsed)
        return Refusal{nullptr, Code::Parse, parsed.error()};
    const nlohmann::json& message = *parsed;
    Refusal invalid{
        nullptr, Code::InvalidRequest, {"rpc-invalid-request", "a request is one JSON-RPC 2.0 object with id, method and params", "request"}};
    if (!message.is_object())
        return invalid;
    Request request;
    if (message.contains("id")) {
        if (!isId(message["id"]))
            return invalid;
        request.id = message["id"];
        invalid.id = message["id"];
    }
    for (const auto& [key, value] : message.items())
        if (!isMember(key))
            return invalid;
    if (!message.contains("jsonrpc") || message["jsonrpc"] != "2.0" || !message.contains("method") || !message["method"].is_string())
        return invalid;
    request.method = message["method"].get<std::string>();
    request.params = message.value("params", nlohmann::json::object());
    if (request.method.size() > longestMethod || !request.params.is_object())
        return invalid;
    return request;
}

std::string resultLine(const nlohmann::json& id, const nlohmann::json& result)
{
    return toLine({{"jsonrpc", "2.0"}, {"id", id}, {"result", result}});
}

std::string errorLine(const nlohmann::json& id, Code code, const Error& error)
{
    nlohmann::json data{{"code", error.code}};
    if (!error.place.empty())
        data["place"] = error.place;
    if (!error.zh.empty())
        data["zh"] = error.zh;
    return toLine({{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", static_cast<int>(code)}, {"message", error.message}, {"data", data}}}});
}

std::string eventLine(std::string_view method, const nlohmann::json& params)
{
    return toLine({{"jsonrpc", "2.0"}, {"method", method}, {"params", params}});
}

} // namespace changming::drivers::rpc
