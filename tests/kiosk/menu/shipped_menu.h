// The menu and the catalogue that we ship, as the tests change them.
#pragma once

#include "kiosk/base/json.h"
#include "kiosk/catalogue/items_file.h"
#include "kiosk/menu/menu_file.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <set>
#include <string>

namespace changming::test
{

inline const std::filesystem::path shippedMenuFile = std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/menu.json";

inline nlohmann::json shippedMenu()
{
    return readJsonFile(shippedMenuFile).value();
}

inline menu::TargetKnown shippedTargetKnown()
{
    auto codes = std::make_shared<std::set<std::string>>();
    for (const auto& item : catalogue::readItemsFile(std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/catalogue/items.json").contents.items)
        codes->insert({item.taskCode, item.department.zh});
    return [codes](const menu::Action& action) { return codes->contains(action.target); };
}

} // namespace changming::test
