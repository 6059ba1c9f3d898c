// Closed shapes of JSON that comes from a terminal: which members an object has and what each may hold, as openapi.yaml says.
// Messages never repeat a value: it may be personal. Pure, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::sandbox
{

struct Member {
    enum class Need { Required, Optional };
    const char* name;
    std::function<bool(const nlohmann::json&)> fits;
    Need need = Need::Required;
};

// Nothing when the object is closed and whole, else what is wrong (content-refused), at its pointer.
std::optional<Error> complaint(const nlohmann::json& object, const std::vector<Member>& members, const std::string& at);

// A member's tests by type.
std::function<bool(const nlohmann::json&)> text(bool (*fits)(std::string_view));
std::function<bool(const nlohmann::json&)> number(std::uint64_t least, std::uint64_t most);
bool isObject(const nlohmann::json& value);
bool isArray(const nlohmann::json& value);

template <class Allowed> bool consists(std::string_view text, std::size_t least, std::size_t most, Allowed allowed)
{
    return text.size() >= least && text.size() <= most && std::all_of(text.begin(), text.end(), allowed);
}
bool isDigit(char c);
bool isCapital(char c);
bool isSmall(char c);

// The shapes of openapi.yaml that several bodies, headers and paths share.
bool isItemCode(std::string_view text);
bool isTerminalId(std::string_view text);
bool isSlipToken(std::string_view text);
bool isId(std::string_view text);
bool isName(std::string_view text); // of a person: 1 to 60 characters
bool isIdType(std::string_view text);
bool isIdNumber(std::string_view text);
bool isMobile(std::string_view text); // or empty
bool isTime(std::string_view text);
bool isDate(std::string_view text);
bool isSha256(std::string_view text);
bool isTextForPeople(const nlohmann::json& value); // {"zh-CN": …, "en": …}

// Consent to reading the card, in an application and in a visit.
std::optional<Error> consentComplaint(const nlohmann::json& consent, const std::string& at);

} // namespace changming::sandbox
