// Numbers on identity cards and their check digits: GB 11643 (ISO 7064 MOD 11-2) for 18 characters, weights 7 3 1 for
// the permanent resident card of 2017. Pure, any thread.
#pragma once

#include "drivers/api/card_record.h"

#include <optional>
#include <string>
#include <string_view>

namespace changming::drivers::sdt
{

// Warning tokens; empty for a number that is right for a card of this type. Only the province part of the area is
// checked: abolished county codes stay legal.
std::vector<std::string> numberWarnings(CardType type, std::string_view number);

// The number that a 2023 card's holder had on the card of 2017: nationality three letters, link three digits.
std::optional<std::string> oldNumber(std::string_view number, std::string_view nationality, std::string_view link);

// "19491231" → "1949-12-31"; nothing for a date that does not exist.
std::optional<std::string> isoDate(std::string_view digits);

} // namespace changming::drivers::sdt
