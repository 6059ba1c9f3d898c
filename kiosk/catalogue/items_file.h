// A catalogue as a file: {"format": 1, "items": [ … ]}, checked whole against config/schema/catalogue.schema.json
// (compiled in) and the rules that a schema cannot say: task codes stand once, a form exactly where the badge says
// finishHere, promised ≤ statutory. A refusal names the row (1 = first), the field and the reason. Any thread.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/catalogue/item.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

// Every item, or every complaint and no item.
struct ItemsFile {
    std::vector<Item> items;
    std::vector<Error> complaints;
};

inline constexpr std::size_t maxItemsFileBytes = 64U << 20U;

ItemsFile readItemsFile(const std::filesystem::path& file);
ItemsFile parseItems(std::string_view bytes, const std::string& place); // what readItemsFile does with the bytes

} // namespace changming::catalogue
