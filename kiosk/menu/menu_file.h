// menu.json (format 1), checked whole against config/schema/menu.schema.json (compiled in) and the rules that a schema
// cannot say: known items, icons and pages, ids that stand once, no empty or unreachable group, at most two touches.
// Each complaint names file, JSON pointer and reason in English and Chinese. Any thread.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/menu/menu.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::menu
{

// Does the catalogue have this task code? Empty: nobody to ask, items are not checked.
using ItemKnown = std::function<bool(std::string_view taskCode)>;

struct MenuFile {
    Menu menu; // means something only without complaints
    std::vector<Error> complaints;
};

MenuFile readMenuFile(const std::filesystem::path& file, const ItemKnown& itemKnown);
MenuFile parseMenu(std::string_view bytes, const std::string& place, const ItemKnown& itemKnown);

} // namespace changming::menu
