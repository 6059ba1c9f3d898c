#include "tests/platform/sealed_visit.h"

#include "kiosk/base/json.h"
#include "tests/platform/closed_shape.h"

namespace changming::sandbox
{

namespace
{

constexpr auto optional = Member::Need::Optional;

bool isSamId(std::string_view text)
{
    return consists(text, 1, 64, [](char c) { return isDigit(c) || isCapital(c) || isSmall(c) || c == '.' || c == '-'; });
}

} // namespace

Result<SealedVisit> parseVisit(std::string_view json)
{
    static const std::vector<Member> members{{"format", number(1, 1)},   {"terminalId", text(isTerminalId)},
                                             {"openedAt", text(isTime)}, {"samId", text(isSamId), optional},
                                             {"consent", isObject},      {"card", isObject}};
    static const std::vector<Member> cardMembers{{"type", text(isIdType)},
                                                 {"name", text(isName)},
                                                 {"number", text(isIdNumber)},
                                                 {"birthDate", text(isDate), optional},
                                                 {"validUntil", text(isDate), optional}};
    const auto visit = parseJson(json, "visit");
    if (!visit)
        return Error{"content-refused", "the visit is not JSON", "/"};
    if (auto wrong = complaint(*visit, members, ""))
        return *wrong;
    if (auto wrong = consentComplaint(visit->at("consent"), "/consent"))
        return *wrong;
    const auto& card = visit->at("card");
    if (auto wrong = complaint(card, cardMembers, "/card"))
        return *wrong;
    return SealedVisit{visit->at("terminalId"), card.at("type"), card.at("number")};
}

} // namespace changming::sandbox
