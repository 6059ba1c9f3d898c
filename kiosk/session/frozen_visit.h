// What opens a visit at the platform: the card that was read, by which reader, on which machine, and that the person agreed.
// Pure, any thread; personal: whoever holds the text overwrites it once it is sealed (overwrite.h).
#pragma once

#include "drivers/api/card_record.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/consent.h"
#include "kiosk/base/result.h"

#include <string>

namespace changming::session
{

// The exact bytes that are signed and sealed ("format": 1; kiosk/platform/openapi.yaml, SealedVisit). Left out: an empty
// samId, a birth date that the card does not have, the end of a card that is valid for ever. Fails on text that is not UTF-8
// and on a card without a name or a number.
Result<std::string> frozenVisit(const drivers::CardRecord& card, const std::string& samId, const Consent& consent, const std::string& terminalId,
                                WallTime openedAt);

} // namespace changming::session
