// A catalogue as a file: {"format": 1, "district": …, "lifeEvents": [ … ], "items": [ … ]}, checked whole against
// config/schema/catalogue.schema.json (compiled in) and the rules that a schema cannot say (item_rules.h). A refusal names
// the row (1 = first), the field and the reason. Any thread.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/catalogue/item.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

// The whole catalogue, or every complaint and no item.
struct ItemsFile {
    Contents contents;
    std::vector<Error> complaints;
};

inline constexpr std::size_t maxItemsFileBytes = 64U << 20U;

ItemsFile readItemsFile(const std::filesystem::path& file);
ItemsFile parseItems(std::string_view bytes, const std::string& place); // what readItemsFile does with the bytes

} // namespace changming::catalogue
