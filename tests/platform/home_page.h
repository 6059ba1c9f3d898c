// The hall's home page as a website would have it, at the size of a terminal's panel: the menu of menu.json, a search field,
// three invitations; a tile of a group shows the group by its address (#group) alone. What tests/bench compares the kiosk
// with. One file without script. Pure but for reading its files once.
#pragma once

#include "kiosk/base/result.h"

#include <filesystem>
#include <string>

namespace changming::sandbox
{

// `icons`: the folder of assets/icons. The error is the menu's first complaint, or the icon that is not there.
Result<std::string> homePage(const std::filesystem::path& menuJson, const std::filesystem::path& icons);

} // namespace changming::sandbox
