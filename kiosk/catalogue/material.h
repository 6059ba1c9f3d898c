// 材料: one thing to bring for an item. Plain values, any thread.
#pragma once

#include "kiosk/base/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace changming::catalogue
{

// 必要 · 非必要 · 容缺后补 (may follow later).
enum class Need { Required, Optional, Later };

// On which carrier it is accepted; Unsaid: the catalogue does not tell.
enum class Carrier { Unsaid, Paper, Electronic, Either };

// A material that only one answer to a situation question asks for.
struct When {
    std::string situation; // Situation::id of the item's guide
    std::string choice;    // Choice::id of it

    bool operator==(const When&) const = default;
};

struct Material {
    Text name;
    Need need = Need::Required;
    Carrier form = Carrier::Unsaid;
    int copies = 1;
    Text origin = {};              // who issues it, where it comes from; may be empty
    Text note = {};                // may be empty
    std::optional<When> when = {}; // none: always

    bool operator==(const Material&) const = default;
};

std::string_view needToken(Need need);       // "required", as in files
Need needFromToken(std::string_view token);  // an unknown word asks most: Required
std::string_view carrierToken(Carrier form); // "paper"; "" for Unsaid
Carrier carrierFromToken(std::string_view token);

} // namespace changming::catalogue
