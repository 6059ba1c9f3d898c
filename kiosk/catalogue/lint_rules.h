// What lint looks for in one item, by what it is about. Any thread.
#pragma once

#include "kiosk/catalogue/item.h"
#include "kiosk/catalogue/item_rules.h"

#include <vector>

namespace changming::catalogue
{

inline constexpr std::size_t longestPlainName = 14; // Chinese characters that stand on a search result at full size
inline constexpr std::size_t shortName = 6;         // an official name so short is plain enough

std::vector<Broken> poorNames(const Item& item);     // plain name, aliases, English
std::vector<Broken> poorMaterials(const Item& item); // names that do not say what to bring
std::vector<Broken> poorGuide(const Item& item);     // contradictions and gaps; none without a guide

} // namespace changming::catalogue
