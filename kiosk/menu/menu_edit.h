// What a hand does to a menu, one verb each. Every verb leaves a menu that the schema accepts, or the menu as it was and an
// error whose sentence staff can read; whether it may be published is asked by checkRules and warnings. Pure; any thread.
//
// Errors: menu-no-such-tile  menu-no-such-group  menu-full  menu-text-empty  menu-text-long  menu-unknown-icon
//         menu-last-tile  menu-at-the-end  menu-not-possible
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/menu/menu.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace changming::menu
{

// Where a tile stands: in a group or, without one, on the home page; rows count from 0.
struct Place {
    std::string group = {};
    std::size_t row = 0;

    bool operator==(const Place&) const = default;
};

std::optional<Place> placeOf(const Menu& menu, std::string_view tile);
const std::vector<Tile>* listOf(const Menu& menu, std::string_view group); // empty: the home; null when there is no such group

enum class Direction { Up, Down };

// A new tile; its id is made from what it opens. Names that are too long are cut, a missing English is the Chinese. The id.
Result<std::string> add(Menu& menu, Tile tile, const Place& at);
Result<void> remove(Menu& menu, std::string_view tile);                  // a group that nothing opens any more goes with it
Result<void> moveTo(Menu& menu, std::string_view tile, std::size_t row); // inside its list
Result<void> move(Menu& menu, std::string_view tile, Direction direction);

// A group's heading follows the name of the tile that opens it, as long as the two are the same.
Result<void> rename(Menu& menu, std::string_view tile, Language language, const std::string& title);
Result<void> setWords(Menu& menu, std::string_view tile, Language language, const std::string& words); // empty Chinese: none
Result<void> setIcon(Menu& menu, std::string_view tile, const std::string& icon);
Result<void> setHours(Menu& menu, std::string_view tile, std::optional<Hours> shown); // none: always
Result<void> hide(Menu& menu, std::string_view tile);                                 // kept, not shown
Result<void> show(Menu& menu, std::string_view tile);
Result<void> setAction(Menu& menu, std::string_view tile, const Action& action);

// A tile of the home becomes a group with that one tile in it; its name and icon are the group's. The new home tile's id.
Result<std::string> makeGroup(Menu& menu, std::string_view tile);
Result<void> putIntoGroup(Menu& menu, std::string_view tile, std::string_view group); // from the home, behind the others
Result<void> takeOut(Menu& menu, std::string_view tile);                              // of its group, onto the home behind the tile that opens it
Result<void> ungroup(Menu& menu, std::string_view tile); // the tile that opens a group gives its place to the group's tiles

} // namespace changming::menu
