// When nothing matches: the items whose names share most with what was typed, by pairs of neighbouring characters or
// syllables and by single ones and words. A pair that few items have counts more than one that many have.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/catalogue/rank.h"
#include "kiosk/store/database.h"

namespace changming::catalogue
{

Result<HitPage> nearestTo(store::Database& database, const Typed& typed, int offset, int limit);

} // namespace changming::catalogue
