#include "tests/platform/sealed_content.h"

#include "kiosk/base/clock.h"
#include "kiosk/base/json.h"
#include "kiosk/base/text.h"
#include "kiosk/base/uuid.h"

#include <algorithm>
#include <array>
#include <functional>

namespace changming::sandbox
{

namespace
{

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

template <class Allowed> bool consists(std::string_view text, std::size_t least, std::size_t most, Allowed allowed)
{
    return text.size() >= least && text.size() <= most && std::all_of(text.begin(), text.end(), allowed);
}

bool isCrockford(char c)
{
    return isDigit(c) || (isCapital(c) && c != 'I' && c != 'L' && c != 'O' && c != 'U');
}

bool isProvisionalNumber(std::string_view text)
{
    constexpr std::string_view prefix = "暂-";
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return text.size() == 9 && isTerminalId(text.substr(0, 4)) && text[4] == '-' && consists(text.substr(5), 4, 4, isCrockford);
}

bool isFormId(std::string_view text)
{
    return consists(text, 1, 64, [](char c) { return isDigit(c) || isSmall(c) || c == '-'; }) && text.front() != '-' && text.back() != '-' &&
           text.find("--") == std::string_view::npos;
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

struct Member {
    const char* name;
    std::function<bool(const nlohmann::json&)> fits;
    bool required = true;
};

std::function<bool(const nlohmann::json&)> text(bool (*fits)(std::string_view))
{
    return [fits](const nlohmann::json& value) { return value.is_string() && fits(value.get_ref<const std::string&>()); };
}

std::function<bool(const nlohmann::json&)> number(bool (*fits)(std::uint64_t))
{
    return [fits](const nlohmann::json& value) { return value.is_number_unsigned() && fits(value.get<std::uint64_t>()); };
}

bool isObject(const nlohmann::json& value)
{
    return value.is_object();
}

const std::vector<Member>& contentMembers()
{
    static const std::vector<Member> members{{"format", number([](std::uint64_t n) { return n == 1; })},
                                             {"idempotencyKey", text(isUuidV4)},
                                             {"taskCode", text(isItemCode)},
                                             {"terminalId", text(isTerminalId)},
                                             {"provisionalNumber", text(isProvisionalNumber)},
                                             {"slipToken", text(isSlipToken)},
                                             {"formId", text(isFormId)},
                                             {"formVersion", number([](std::uint64_t n) { return n >= 1; })},
                                             {"confirmedAt", text(isTime)},
                                             {"applicant", isObject},
                                             {"answers", isObject}};
    return members;
}

const std::vector<Member>& applicantMembers()
{
    static const std::vector<Member> members{
        {"name", text(isName)}, {"idType", text(isIdType)}, {"idNumber", text(isIdNumber)}, {"mobile", text(isMobile), false}};
    return members;
}

// Nothing when the object is closed and whole, else what is wrong, at its pointer.
std::optional<Error> complaint(const nlohmann::json& object, const std::vector<Member>& members, const std::string& at)
{
    for (const Member& member : members) {
        const auto found = object.find(member.name);
        if (found == object.end() ? member.required : !member.fits(*found))
            return Error{"content-refused", found == object.end() ? "the member is missing" : "the member has another shape", at + "/" + member.name};
    }
    for (const auto& entry : object.items()) {
        const auto known = [&entry](const Member& member) { return entry.key() == member.name; };
        if (std::none_of(members.begin(), members.end(), known))
            return Error{"content-refused", "the object has a member that is not of the contract", at.empty() ? "/" : at};
    }
    return std::nullopt;
}

} // namespace

bool isItemCode(std::string_view text)
{
    return consists(text, 1, 64, [](char c) { return isDigit(c) || isCapital(c) || isSmall(c) || c == '.' || c == '_' || c == '-'; });
}

bool isTerminalId(std::string_view text)
{
    return consists(text, 4, 4, [](char c) { return isDigit(c) || isCapital(c); });
}

bool isSlipToken(std::string_view text)
{
    return consists(text, 32, 32, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

Result<SealedContent> parseContent(std::string_view json)
{
    const auto content = parseJson(json, "content");
    if (!content || !content->is_object())
        return Error{"content-refused", "the content is not a JSON object", "/"};
    if (auto wrong = complaint(*content, contentMembers(), ""))
        return *wrong;
    const auto& applicant = content->at("applicant");
    if (auto wrong = complaint(applicant, applicantMembers(), "/applicant"))
        return *wrong;
    return SealedContent{content->at("idempotencyKey"), content->at("taskCode"), content->at("terminalId"), content->at("provisionalNumber"),
                         content->at("slipToken"),      applicant.at("idType"),  applicant.at("idNumber")};
}

} // namespace changming::sandbox
