#include "tests/platform/closed_shape.h"

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"

#include <array>

namespace changming::sandbox
{

std::optional<Error> complaint(const nlohmann::json& object, const std::vector<Member>& members, const std::string& at)
{
    if (!object.is_object())
        return Error{"content-refused", "the member is not an object", at.empty() ? "/" : at};
    for (const Member& member : members) {
        const auto found = object.find(member.name);
        if (found == object.end() ? member.need == Member::Need::Required : !member.fits(*found))
            return Error{"content-refused", found == object.end() ? "the member is missing" : "the member has another shape", at + "/" + member.name};
    }
    for (const auto& entry : object.items()) {
        const auto known = [&entry](const Member& member) { return entry.key() == member.name; };
        if (std::none_of(members.begin(), members.end(), known))
            return Error{"content-refused", "the object has a member that is not of the contract", at.empty() ? "/" : at};
    }
    return std::nullopt;
}

std::function<bool(const nlohmann::json&)> text(bool (*fits)(std::string_view))
{
    return [fits](const nlohmann::json& value) { return value.is_string() && fits(value.get_ref<const std::string&>()); };
}

std::function<bool(const nlohmann::json&)> number(std::uint64_t least, std::uint64_t most)
{
    return [least, most](const nlohmann::json& value) {
        return value.is_number_unsigned() && value.get<std::uint64_t>() >= least && value.get<std::uint64_t>() <= most;
    };
}

bool isObject(const nlohmann::json& value)
{
    return value.is_object();
}

bool isArray(const nlohmann::json& value)
{
    return value.is_array();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isItemCode(std::string_view text)
{
    return isId(text);
}

bool isTerminalId(std::string_view text)
{
    return consists(text, 4, 4, [](char c) { return isDigit(c) || isCapital(c); });
}

bool isSlipToken(std::string_view text)
{
    return consists(text, 32, 32, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

bool isId(std::string_view text)
{
    return consists(text, 1, 64, [](char c) { return isDigit(c) || isCapital(c) || isSmall(c) || c == '.' || c == '_' || c == '-'; });
}

bool isName(std::string_view text)
{
    return !text.empty() && characterCount(text) <= 60;
}

bool isIdType(std::string_view text)
{
    constexpr std::array<std::string_view, 4> types{"resident", "permanent-resident-2017", "permanent-resident-2023", "residence-permit"};
    return std::find(types.begin(), types.end(), text) != types.end();
}

bool isIdNumber(std::string_view text)
{
    return consists(text, 8, 18, [](char c) { return isDigit(c) || isCapital(c); });
}

bool isMobile(std::string_view text)
{
    return text.empty() || (text.front() == '1' && consists(text, 11, 11, isDigit));
}

bool isTime(std::string_view text)
{
    return fromRfc3339(text).ok();
}

bool isDate(std::string_view text)
{
    return text.size() == 10 && fromRfc3339(std::string(text) + "T00:00:00Z").ok();
}

bool isSha256(std::string_view text)
{
    return consists(text, 64, 64, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

bool isTextForPeople(const nlohmann::json& value)
{
    const auto text = textFromJson(value, "");
    return text && !text->zh.empty() && characterCount(text->zh) <= 200 && characterCount(text->en) <= 200;
}

std::optional<Error> consentComplaint(const nlohmann::json& consent, const std::string& at)
{
    static const std::vector<Member> members{{"version", number(1, 1'000'000)}, {"at", text(isTime)}};
    return complaint(consent, members, at);
}

} // namespace changming::sandbox
