#include "kiosk/catalogue/search_index.h"

#include "kiosk/catalogue/item_rows.h"

#include <algorithm>

namespace changming::catalogue
{

Result<void> index(store::Database&, const std::vector<Item>&)
{
    return {};
}

// Substrings of the names for the first state; the index follows.
Result<HitPage> searchIn(store::Database& database, std::string_view typed, int offset, int limit)
{
    HitPage page;
    if (typed.empty())
        return page;
    auto found = database.all("SELECT " + itemColumns + " FROM item WHERE instr(plain_name_zh, ?1) OR instr(name, ?1) ORDER BY position LIMIT ?2",
                              {typed, maxFound}, [](const store::Row& row) {
                                  const Item i = itemFrom(row, 0);
                                  return Hit{i.taskCode, i.plainName, i.name, i.department, i.badge, {}, {}, {}};
                              });
    if (!found)
        return found.error();
    page.total = static_cast<int>(found->size());
    const auto begin = found->begin() + std::clamp(offset, 0, page.total);
    page.hits.assign(begin, begin + std::min<std::ptrdiff_t>(limit, found->end() - begin));
    return page;
}

} // namespace changming::catalogue
