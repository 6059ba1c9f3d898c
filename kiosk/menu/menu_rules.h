// What a schema cannot say of a menu. One rule, one code:
//   menu-duplicate-id       an id stands once in the file, tiles and groups together
//   menu-unknown-item       the catalogue has no such task code
//   menu-unknown-department the catalogue has no item of such a department
//   menu-empty-hours        a tile is shown from an hour until the same hour
//   menu-nothing-shown      every tile of the home is hidden
//   menu-unknown-group      a tile opens a group that is not there
//   menu-empty-group        a group has no tiles, or all of them are hidden
//   menu-unreachable-group  no tile of the home opens the group
//   menu-too-deep           a tile inside a group opens a group: a third touch
// Pure; any thread.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/menu/menu.h"
#include "kiosk/menu/menu_file.h"

#include <string>
#include <vector>

namespace changming::menu
{

// A rule that is broken, and the tile at which one sees it: of a group the tile that opens it; empty where there is none.
struct BrokenRule {
    Error error;
    std::string tile;
};

std::vector<BrokenRule> brokenRules(const Menu& menu, const std::string& place, const TargetKnown& known);
std::vector<Error> checkRules(const Menu& menu, const std::string& place, const TargetKnown& known); // the errors alone

} // namespace changming::menu
