// Where a PDF says that its signature lies (ISO 32000-1 §12.8.1), and whether that leaves a byte uncovered; for this room.
// Looks for the signature's keys among the bytes and reads no other object. Any thread.
#pragma once

#include "kiosk/documents/signature_check.h"

#include <variant>

namespace changming::documents
{

struct SignedRanges {
    std::string_view before, behind; // all of the file but the hole
    std::string_view contents;       // the hole's hex digits, without '<' and '>'; not empty, an even number of them
};

// In place of the ranges: the state (Unsigned, Altered, Broken) and its reason.
struct NotCovered {
    SignatureState state;
    std::string_view reason;
};

std::variant<SignedRanges, NotCovered> signedRanges(std::string_view pdf);

} // namespace changming::documents
