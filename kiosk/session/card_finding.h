// What a reading of a card comes to for the person who stands there; each finding has its own sentence on the screen. Pure,
// any thread.
#pragma once

#include "drivers/api/card_record.h"
#include "kiosk/base/error.h"

#include <chrono>
#include <string_view>

namespace changming::session
{

enum class CardFinding {
    Usable,
    NumberDoubtful,    // read, and usable: but its number breaks a rule (check digit, date, area); to be compared with the print
    Expired,           // read; its last day is past
    LiftAndPlaceAgain, // not read: moved, lifted too early, a damaged chip
    NotReadableHere,   // the reader does not take this card: another kind, or one that refuses it
    NoCard,            // none was put on until the deadline, or the reading was called off
    ReaderAway,        // unplugged, silent, its security module refuses: nothing that the person could do
};

std::string_view token(CardFinding finding); // "number-doubtful", as in logs

CardFinding findingOf(const drivers::CardRecord& card, std::chrono::year_month_day today);
// An error of idcard.read (drivers/README.md).
CardFinding findingOf(const Error& error);

} // namespace changming::session
