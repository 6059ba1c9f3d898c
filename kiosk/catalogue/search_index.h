// The search index inside catalogue.db, written with the items and read by each keystroke.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/catalogue/search.h"
#include "kiosk/store/database.h"

#include <string_view>
#include <vector>

namespace changming::catalogue
{

// Writes the index of these items in place of the old one. REQUIRES: a transaction is open.
Result<void> index(store::Database& database, const std::vector<Item>& items);

// `limit` hits from `offset` on.
Result<HitPage> searchIn(store::Database& database, std::string_view text, int offset, int limit);

} // namespace changming::catalogue
