// The 256 bytes of text on the chip (GA/T 490, UTF-16LE) as a CardRecord. Pure, any thread.
//
// The layout is chosen by the type flag at 248: I, Y and J are foreigners' and Hong Kong, Macao and Taiwan residents'
// cards, anything else is a resident's. What does not stop a reading (check digit, a date that does not exist, characters
// that cannot be shown) is a warning on the record.
#pragma once

#include "drivers/api/card_record.h"

#include <cstddef>
#include <span>

namespace changming::drivers::sdt
{

inline constexpr std::size_t textRecordSize = 256;
inline constexpr std::size_t longestNewAddress = 280;

// An error (code "reply-length", "card-record-empty") only where the bytes hold no record at all.
Result<CardRecord> parseTextRecord(std::span<const std::byte> text);

// The newest appended address (the reply to 30 03, at most 280 bytes) takes the place of the printed one. Bytes that hold no
// address leave the record as it is.
void applyNewAddress(std::span<const std::byte> text, CardRecord& card);

} // namespace changming::drivers::sdt
