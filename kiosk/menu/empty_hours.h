// Times of day at which a page of the menu has nothing on it. Pure; any thread.
#pragma once

#include "kiosk/menu/menu.h"

#include <string_view>
#include <vector>

namespace changming::menu
{

// Of the home (`group` empty), or of a group while a tile that opens it is shown. Only what hours alone bring about: none
// where every tile is hidden, or at no time is any shown; the rules say that.
std::vector<Hours> emptyHours(const Menu& menu, std::string_view group);

} // namespace changming::menu
