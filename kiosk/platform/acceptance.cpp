#include "kiosk/platform/acceptance.h"

#include "kiosk/base/json.h"
#include "kiosk/platform/problem.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace changming::platform
{

namespace
{

constexpr std::size_t maxTextCharacters = 200;

Error malformed(const std::string& what)
{
    return {"reply-malformed", "the reply " + what};
}

std::string_view member(const nlohmann::json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? std::string_view(found->get_ref<const std::string&>()) : std::string_view{};
}

bool isDate(std::string_view text)
{
    return text.size() == 10 && fromRfc3339(std::string(text) + "T00:00:00Z").ok();
}

bool isTime(std::string_view text)
{
    return text.size() <= 40 && fromRfc3339(text).ok();
}

// Control characters, and those that turn the direction of writing, would change what stands around them on screen and slip.
bool isPrintable(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c < 0x20 || c == 0x7F || (c == 0xC2 && static_cast<unsigned char>(utf8[i + 1]) < 0xA0))
            return false;
        for (const std::string_view direction :
             {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
            if (utf8.substr(i).starts_with(direction))
                return false;
    }
    return true;
}

bool isShownAsItIs(const std::string& utf8)
{
    return characterCount(utf8) <= maxTextCharacters && isPrintable(utf8);
}

} // namespace

Result<cases::Acceptance> parseAcceptance(std::string_view body)
{
    const auto json = parseJson(body, "acceptance", {.maxBytes = maxAcceptanceBytes});
    if (!json)
        return malformed("is not JSON: " + json.error().message);
    if (!json->is_object())
        return malformed("is not an object");
    if (member(*json, "state") != "accepted")
        return malformed("is in another state than accepted");
    cases::Acceptance acceptance{
        std::string(member(*json, "caseNumber")), std::string(member(*json, "acceptedAt")), std::string(member(*json, "promisedBy")), {}};
    if (!isCaseNumber(acceptance.caseNumber))
        return malformed("has no case number");
    if (!isTime(acceptance.acceptedAt))
        return malformed("has no acceptedAt");
    if (!isDate(acceptance.promisedBy))
        return malformed("has no promisedBy");
    const auto office = json->find("office");
    if (office == json->end())
        return malformed("has no office");
    auto text = textFromJson(*office, "office");
    if (!text || !isShownAsItIs(text->zh) || !isShownAsItIs(text->en))
        return malformed("has an office that cannot be shown");
    acceptance.office = std::move(*text);
    return acceptance;
}

Result<cases::CaseStanding> parseStanding(std::string_view body)
{
    using cases::CaseState;
    const auto json = parseJson(body, "standing", {.maxBytes = maxAcceptanceBytes});
    if (!json)
        return malformed("is not JSON: " + json.error().message);
    if (!json->is_object())
        return malformed("is not an object");
    const auto state = cases::caseStateFrom(member(*json, "state"));
    constexpr std::array platformsOwn{CaseState::Accepted, CaseState::InProgress, CaseState::Supplement, CaseState::Completed, CaseState::Refused, CaseState::Withdrawn};
    if (!state || std::ranges::find(platformsOwn, *state) == platformsOwn.end())
        return malformed("has no state that a platform's case can be in");
    cases::CaseStanding standing{*state, std::string(member(*json, "acceptedAt")), std::string(member(*json, "promisedBy"))};
    if (!isTime(standing.acceptedAt))
        return malformed("has no acceptedAt");
    if (!isDate(standing.promisedBy))
        return malformed("has no promisedBy");
    return standing;
}

} // namespace changming::platform
