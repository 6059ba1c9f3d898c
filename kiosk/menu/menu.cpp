#include "kiosk/menu/menu.h"

#include <algorithm>

namespace changming::menu
{

const Group* Menu::group(std::string_view id) const
{
    const auto found = std::ranges::find(groups, id, &Group::id);
    return found == groups.end() ? nullptr : &*found;
}

const Tile* Menu::tile(std::string_view id) const
{
    if (const auto found = std::ranges::find(home, id, &Tile::id); found != home.end())
        return &*found;
    for (const Group& group : groups) {
        if (const auto found = std::ranges::find(group.tiles, id, &Tile::id); found != group.tiles.end())
            return &*found;
    }
    return nullptr;
}

} // namespace changming::menu
