#include "kiosk/platform/problem.h"

#include "kiosk/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace changming::platform
{

namespace
{

constexpr std::string_view typePrefix = "urn:changming:problem:";

// openapi.yaml, ProblemType: a closed list.
constexpr std::array<std::string_view, 23> types{"headers-malformed", "terminal-mismatch", "unknown-key", "unknown-slip", "no-such-resource",
                                                 "duplicate",         "too-large",         "media-type",  "seal-refused", "header-mismatch",
                                                 "content-refused",   "key-reused",        "visit-gone",  "proof-needed", "proof-wrong",
                                                 "proof-locked",      "proof-no-mobile",   "not-found",   "not-possible", "too-many-requests",
                                                 "internal",          "upstream-failed",   "unavailable"};

Error malformed(const std::string& what)
{
    return {"reply-malformed", "the problem " + what};
}

// A newer platform may know more types than this terminal: such a problem counts by its status (RFC 9457 §4).
std::string token(std::string_view type)
{
    if (!type.starts_with(typePrefix))
        return "other";
    type.remove_prefix(typePrefix.size());
    return std::find(types.begin(), types.end(), type) == types.end() ? "other" : std::string(type);
}

} // namespace

bool isCaseNumber(std::string_view text)
{
    const auto allowed = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'; };
    return !text.empty() && text.size() <= 50 && std::all_of(text.begin(), text.end(), allowed);
}

Result<Problem> parseProblem(std::string_view body)
{
    const auto json = parseJson(body, "problem", {.maxBytes = maxProblemBytes});
    if (!json)
        return malformed("is not JSON: " + json.error().message);
    if (!json->is_object())
        return malformed("is not an object");
    const auto type = json->find("type");
    if (type == json->end() || !type->is_string())
        return malformed("has no type");
    Problem problem{token(type->get_ref<const std::string&>()), {}};
    if (problem.type != "duplicate")
        return problem;
    const auto number = json->find("caseNumber");
    if (number == json->end() || !number->is_string() || !isCaseNumber(number->get_ref<const std::string&>()))
        return malformed("is a duplicate without its case number");
    problem.caseNumber = number->get<std::string>();
    return problem;
}

} // namespace changming::platform
