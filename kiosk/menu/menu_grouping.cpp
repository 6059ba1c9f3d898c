// The verbs of menu_edit.h that make, fill, empty and dissolve groups.
#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/tile_list.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace changming::menu
{

namespace
{

Error notPossible(const char* english, const char* chinese)
{
    return {"menu-not-possible", english, "", chinese};
}

// A tile of the home that may stand in a group: it opens none itself, or things would be three touches away.
Result<std::size_t> rowOfPlainHomeTile(const Menu& menu, std::string_view tile)
{
    const auto place = placeOf(menu, tile);
    if (!place)
        return noSuchTile();
    if (!place->group.empty())
        return notPossible("it stands in a group already", "它已经在一组里了");
    if (menu.home[place->row].action.kind == Action::Kind::Group)
        return notPossible("a group cannot stand in a group: everything is at most two touches away", "组里不能再放组：最多点两下就要到");
    return place->row;
}

} // namespace

Result<std::string> makeGroup(Menu& menu, std::string_view tile)
{
    const auto row = rowOfPlainHomeTile(menu, tile);
    if (!row)
        return row.error();
    if (menu.groups.size() >= mostGroups)
        return Error{"menu-full", "there is room for " + std::to_string(mostGroups) + " groups", "", "最多 " + std::to_string(mostGroups) + " 组"};
    Tile& inside = menu.home[*row];
    Tile opener;
    opener.title = inside.title;
    opener.icon = inside.icon;
    opener.id = freshId(menu, "tile-" + inside.id);
    Group group{freshId(menu, "group-" + inside.id), inside.title, {}};
    opener.action = {Action::Kind::Group, group.id};
    std::string id = opener.id;
    group.tiles.push_back(std::exchange(inside, std::move(opener)));
    menu.groups.push_back(std::move(group));
    return id;
}

Result<void> putIntoGroup(Menu& menu, std::string_view tile, std::string_view group)
{
    const auto row = rowOfPlainHomeTile(menu, tile);
    if (!row)
        return row.error();
    Group* found = findGroup(menu, group);
    if (found == nullptr)
        return noSuchGroup();
    if (auto room = roomIn(found->tiles, group, 1); !room)
        return room;
    if (menu.home.size() == 1) // no tile opens that group
        return Error{"menu-last-tile", "the home page needs a tile", "", "首页至少要有一块磁贴"};
    const auto at = menu.home.begin() + static_cast<std::ptrdiff_t>(*row);
    found->tiles.push_back(std::move(*at));
    menu.home.erase(at);
    return {};
}

Result<void> takeOut(Menu& menu, std::string_view tile)
{
    const auto place = placeOf(menu, tile);
    if (!place)
        return noSuchTile();
    if (place->group.empty())
        return notPossible("it stands on the home page already", "它已经在首页了");
    if (auto room = roomIn(menu.home, "", 1); !room)
        return room;
    std::vector<Tile>& group = *tilesOf(menu, place->group);
    const auto at = group.begin() + static_cast<std::ptrdiff_t>(place->row);
    const auto opener = std::ranges::find(menu.home, Action{Action::Kind::Group, place->group}, &Tile::action);
    menu.home.insert(opener == menu.home.end() ? opener : opener + 1, std::move(*at));
    group.erase(at);
    return {};
}

Result<void> ungroup(Menu& menu, std::string_view tile)
{
    const auto place = placeOf(menu, tile);
    if (!place)
        return noSuchTile();
    std::vector<Tile>& list = *tilesOf(menu, place->group);
    const Action action = list[place->row].action;
    if (action.kind != Action::Kind::Group || !place->group.empty())
        return notPossible("this tile opens no group", "这块磁贴打开的不是一组");
    Group* group = findGroup(menu, action.target);
    if (group == nullptr)
        return noSuchGroup();
    if (std::ranges::count(menu.home, action, &Tile::action) > 1)
        return notPossible("another tile opens this group, too; remove that one first", "还有一块磁贴也打开这一组，先删掉那一块");
    if (list.size() == 1 && group->tiles.empty())
        return Error{"menu-last-tile", "the home page needs a tile", "", "首页至少要有一块磁贴"};
    if (!group->tiles.empty()) {
        if (auto room = roomIn(list, "", group->tiles.size() - 1); !room)
            return room;
    }
    std::vector<Tile> inside = std::move(group->tiles);
    const auto at = list.erase(list.begin() + static_cast<std::ptrdiff_t>(place->row));
    list.insert(at, std::make_move_iterator(inside.begin()), std::make_move_iterator(inside.end()));
    dropUnopenedGroups(menu);
    return {};
}

} // namespace changming::menu
