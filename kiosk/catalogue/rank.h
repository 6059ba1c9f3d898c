// How well an item answers what was typed, and what is underlined. Plain name before alias before official name before
// department, then the names with characters left out, then materials; a beginning before a middle; the shorter text; the
// order of the file. A name that is exactly what was typed comes before all. Any thread.
#pragma once

#include "kiosk/catalogue/search.h"
#include "kiosk/catalogue/search_row.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace changming::catalogue
{

struct Rank {
    int field = 0; // the better the smaller
    int middle = 0;
    int length = 0;
    std::int64_t position = 0;

    auto operator<=>(const Rank&) const = default;
};

// What was typed, folded: its words, and all of them as one (blanks in pinyin mean nothing).
struct Typed {
    std::vector<std::u32string> words;
    std::u32string joined;

    static Typed from(std::string_view utf8); // bounded by maxTyped
};

std::optional<Rank> rankOf(const Typed& typed, const SearchRow& row); // none: not every word is found
Hit hitOf(const Typed& typed, const SearchRow& row);                  // with its spans

} // namespace changming::catalogue
