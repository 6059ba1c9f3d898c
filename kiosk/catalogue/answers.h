// What somebody answered to a guide's situation questions (情形), and what the answers leave of the materials. Pure, any
// thread.
#pragma once

#include "kiosk/catalogue/item.h"

#include <map>
#include <string>
#include <vector>

namespace changming::catalogue
{

using Answers = std::map<std::string, std::string, std::less<>>; // Situation::id → Choice::id

// In the item's order. A question that is not answered drops nothing: it may be needed.
std::vector<Material> neededMaterials(const Item& item, const Answers& answers);

// The answers that the item's guide asks for and offers; ids of an older guide are left out.
Answers knownAnswers(const Item& item, const Answers& answers);

} // namespace changming::catalogue
