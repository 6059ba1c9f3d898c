// What the verbs on a menu share: finding what may be changed, the room that is left, ids that are not taken. Inside this
// room; any thread.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/menu/menu.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace changming::menu
{

std::vector<Tile>* tilesOf(Menu& menu, std::string_view group); // empty: the home; null when there is no such group
Tile* findTile(Menu& menu, std::string_view id);
Group* findGroup(Menu& menu, std::string_view id);

Error noSuchTile();
Error noSuchGroup();
Result<void> roomIn(const std::vector<Tile>& list, std::string_view group, std::size_t more);
Result<void> checkIcon(const std::string& icon);

// kebab-case, made of `stem`, taken by no tile and no group.
std::string freshId(const Menu& menu, std::string_view stem);

void dropUnopenedGroups(Menu& menu); // that no tile of the home opens

} // namespace changming::menu
