#include "kiosk/session/frozen_visit.h"

#include <nlohmann/json.hpp>

namespace changming::session
{

Result<std::string> frozenVisit(const drivers::CardRecord& card, const std::string& samId, const Consent& consent, const std::string& terminalId,
                                WallTime openedAt)
{
    const std::string& name = card.name.empty() ? card.englishName : card.name;
    if (name.empty() || card.number.empty())
        return Error{"visit-card-incomplete", "a card without a name or a number opens no visit", terminalId, "证件上没有读到姓名或号码"};
    nlohmann::ordered_json holder{{"type", drivers::cardTypeToken(card.type)}, {"name", name}, {"number", card.number}};
    if (!card.birthDate.empty())
        holder["birthDate"] = card.birthDate;
    if (!card.validUntil.empty() && card.validUntil != drivers::longTerm)
        holder["validUntil"] = card.validUntil;

    nlohmann::ordered_json visit{{"format", 1}, {"terminalId", terminalId}, {"openedAt", toRfc3339(openedAt)}};
    if (!samId.empty())
        visit["samId"] = samId;
    visit["consent"] = {{"version", consent.version}, {"at", toRfc3339(consent.at)}};
    visit["card"] = std::move(holder);
    try {
        return visit.dump();
    } catch (const nlohmann::json::exception&) {
        return Error{"visit-not-utf8", "a value of the card is not UTF-8", terminalId, "证件内容里有不能识别的文字"};
    }
}

} // namespace changming::session
