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

// Does the catalogue have what an action of the kinds Item and Department names? Empty: nobody to ask, they are not checked.
using TargetKnown = std::function<bool(const Action&)>;

struct MenuFile {
    Menu menu; // means something only without complaints
    std::vector<Error> complaints;
};

MenuFile readMenuFile(const std::filesystem::path& file, const TargetKnown& known);
MenuFile parseMenu(std::string_view bytes, const std::string& place, const TargetKnown& known);
MenuFile parseUnfinished(std::string_view bytes, const std::string& place); // by the schema alone: a draft may still break rules

} // namespace changming::menu
