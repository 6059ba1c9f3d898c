#include "kiosk/menu/tile_list.h"

#include "kiosk/menu/menu_edit.h"

#include <algorithm>

namespace changming::menu
{

namespace
{

constexpr std::size_t longestStem = 34; // an id has 40 characters; the rest is for a number

std::string stemOf(std::string_view text)
{
    std::string stem;
    for (const char c : text.substr(0, longestStem)) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool fits = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || lower == '-';
        if (fits && (!stem.empty() || (lower >= 'a' && lower <= 'z')))
            stem += lower;
    }
    return stem.empty() ? "tile" : stem;
}

} // namespace

std::vector<Tile>* tilesOf(Menu& menu, std::string_view group)
{
    if (group.empty())
        return &menu.home;
    Group* found = findGroup(menu, group);
    return found == nullptr ? nullptr : &found->tiles;
}

const std::vector<Tile>* listOf(const Menu& menu, std::string_view group)
{
    if (group.empty())
        return &menu.home;
    const Group* found = menu.group(group);
    return found == nullptr ? nullptr : &found->tiles;
}

std::optional<Place> placeOf(const Menu& menu, std::string_view tile)
{
    const auto in = [&](const std::vector<Tile>& list, const std::string& group) -> std::optional<Place> {
        const auto found = std::ranges::find(list, tile, &Tile::id);
        if (found == list.end())
            return std::nullopt;
        return Place{group, static_cast<std::size_t>(found - list.begin())};
    };
    if (auto place = in(menu.home, ""))
        return place;
    for (const Group& group : menu.groups) {
        if (auto place = in(group.tiles, group.id))
            return place;
    }
    return std::nullopt;
}

Tile* findTile(Menu& menu, std::string_view id)
{
    const auto place = placeOf(menu, id);
    return place ? &(*tilesOf(menu, place->group))[place->row] : nullptr;
}

Group* findGroup(Menu& menu, std::string_view id)
{
    const auto found = std::ranges::find(menu.groups, id, &Group::id);
    return found == menu.groups.end() ? nullptr : &*found;
}

Error noSuchTile()
{
    return {"menu-no-such-tile", "there is no such tile any more", "", "这块磁贴已经不在了"};
}

Error noSuchGroup()
{
    return {"menu-no-such-group", "there is no such group any more", "", "这一组已经不在了"};
}

Result<void> roomIn(const std::vector<Tile>& list, std::string_view group, std::size_t more)
{
    const std::size_t most = group.empty() ? mostHomeTiles : mostGroupTiles;
    if (list.size() + more <= most)
        return {};
    const std::string number = std::to_string(most);
    return Error{"menu-full", "there is room for " + number + " tiles here; remove one first", "", "这里最多放 " + number + " 块，先删掉一块"};
}

Result<void> checkIcon(const std::string& icon)
{
    if (std::ranges::find(iconNames(), icon) != iconNames().end())
        return {};
    return Error{"menu-unknown-icon", "there is no such picture", "", "没有这个图标"};
}

std::string freshId(const Menu& menu, std::string_view stem)
{
    const std::string base = stemOf(stem);
    std::string id = base;
    for (int number = 2; menu.tile(id) != nullptr || menu.group(id) != nullptr; ++number)
        id = base + "-" + std::to_string(number);
    return id;
}

void dropUnopenedGroups(Menu& menu)
{
    std::erase_if(menu.groups, [&](const Group& group) {
        return std::ranges::find(menu.home, Action{Action::Kind::Group, group.id}, &Tile::action) == menu.home.end();
    });
}

} // namespace changming::menu
