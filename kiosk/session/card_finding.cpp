#include "kiosk/session/card_finding.h"

#include <algorithm>

namespace changming::session
{

std::string_view token(CardFinding finding)
{
    switch (finding) {
    case CardFinding::Usable:
        return "usable";
    case CardFinding::NumberDoubtful:
        return "number-doubtful";
    case CardFinding::Expired:
        return "expired";
    case CardFinding::LiftAndPlaceAgain:
        return "lift-and-place-again";
    case CardFinding::NotReadableHere:
        return "not-readable-here";
    case CardFinding::NoCard:
        return "no-card";
    case CardFinding::ReaderAway:
        return "reader-away";
    }
    return {};
}

CardFinding findingOf(const drivers::CardRecord& card, std::chrono::year_month_day today)
{
    if (drivers::isExpired(card, today))
        return CardFinding::Expired;
    const bool doubtful = std::ranges::any_of(card.warnings, [](const std::string& warning) { return warning.starts_with("number-"); });
    return doubtful ? CardFinding::NumberDoubtful : CardFinding::Usable;
}

CardFinding findingOf(const Error& error)
{
    if (error.code == "card-refused" || error.code == "card-unknown-type")
        return CardFinding::NotReadableHere;
    // A reply that was not understood: the card was moved while it was read, or it will be better the next time.
    if (error.code.starts_with("card-") || error.code.starts_with("reply-"))
        return CardFinding::LiftAndPlaceAgain;
    if (error.code == "time-out" || error.code == "cancelled")
        return CardFinding::NoCard;
    return CardFinding::ReaderAway;
}

} // namespace changming::session
