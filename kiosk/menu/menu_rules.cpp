#include "kiosk/menu/menu_rules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace changming::menu
{

namespace
{

class Rules
{
public:
    Rules(const Menu& menu, const std::string& place, const TargetKnown& known) : m_menu(menu), m_place(place), m_known(known) {}

    std::vector<BrokenRule> check()
    {
        for (std::size_t t = 0; t < m_menu.home.size(); ++t)
            homeTile(m_menu.home[t], "/home/" + std::to_string(t));
        for (std::size_t g = 0; g < m_menu.groups.size(); ++g)
            group(m_menu.groups[g], "/groups/" + std::to_string(g));
        if (std::ranges::all_of(m_menu.home, &Tile::hidden))
            complain("menu-nothing-shown", "/home", "", "every tile of the home is hidden", "首页的磁贴全都不显示了");
        return std::move(m_broken);
    }

private:
    void homeTile(const Tile& tile, const std::string& at)
    {
        anyTile(tile, at);
        if (tile.action.kind == Action::Kind::Group && m_menu.group(tile.action.target) == nullptr)
            complain("menu-unknown-group", at + "/action/group", tile.id, "there is no group \"" + tile.action.target + "\" under groups",
                     "groups 里没有叫“" + tile.action.target + "”的组");
    }

    void group(const Group& group, const std::string& at)
    {
        const auto opener = std::ranges::find(m_menu.home, Action{Action::Kind::Group, group.id}, &Tile::action);
        const std::string openerId = opener == m_menu.home.end() ? "" : opener->id;
        once(group.id, at + "/id", openerId);
        if (std::ranges::all_of(group.tiles, &Tile::hidden))
            complain("menu-empty-group", at + "/tiles", openerId, "the group has no tiles that are shown; a citizen would open an empty page",
                     "组里没有看得见的磁贴，点进去是空的");
        if (opener == m_menu.home.end())
            complain("menu-unreachable-group", at + "/id", "", "no tile of the home opens this group; add one or remove the group",
                     "首页没有磁贴打开这一组：加一块磁贴，或者删掉这一组");
        for (std::size_t t = 0; t < group.tiles.size(); ++t) {
            const std::string tileAt = at + "/tiles/" + std::to_string(t);
            anyTile(group.tiles[t], tileAt);
            if (group.tiles[t].action.kind == Action::Kind::Group)
                complain("menu-too-deep", tileAt + "/action/group", group.tiles[t].id,
                         "a tile inside a group cannot open a group: everything is at most two touches away",
                         "组里的磁贴不能再打开别的组：最多点两下就要到");
        }
    }

    void anyTile(const Tile& tile, const std::string& at)
    {
        once(tile.id, at + "/id", tile.id);
        if (tile.shown && tile.shown->from == tile.shown->until)
            complain("menu-empty-hours", at + "/shown/until", tile.id,
                     "the tile is shown from an hour until the same hour: never; leave \"shown\" out for always",
                     "从几点到几点是同一个时间，磁贴永远不会出现；要一直显示就不写 shown");
        if (tile.action.kind == Action::Kind::Department && m_known && !m_known(tile.action))
            complain("menu-unknown-department", at + "/action/department", tile.id,
                     "the catalogue has no item of a department \"" + tile.action.target + "\"", "事项目录里没有“" + tile.action.target + "”的事项");
        if (tile.action.kind == Action::Kind::Item && m_known && !m_known(tile.action))
            complain("menu-unknown-item", at + "/action/item", tile.id, "the catalogue has no item with the task code \"" + tile.action.target + "\"",
                     "事项目录里没有编码是“" + tile.action.target + "”的事项");
    }

    void once(const std::string& id, const std::string& at, const std::string& tile)
    {
        if (const auto [first, isNew] = m_ids.emplace(id, at); !isNew)
            complain("menu-duplicate-id", at, tile, "the id \"" + id + "\" stands at " + first->second + " already; each id stands once in the file",
                     "编号“" + id + "”在 " + first->second + " 已经用过，全文件不能重复");
    }

    void complain(const char* code, const std::string& pointer, const std::string& tile, std::string message, std::string zh)
    {
        m_broken.push_back({{code, std::move(message), m_place + "#" + pointer, std::move(zh)}, tile});
    }

    const Menu& m_menu;
    const std::string& m_place;
    const TargetKnown& m_known;
    std::map<std::string, std::string> m_ids; // id -> where it stands first
    std::vector<BrokenRule> m_broken;
};

} // namespace

std::vector<BrokenRule> brokenRules(const Menu& menu, const std::string& place, const TargetKnown& known)
{
    return Rules(menu, place, known).check();
}

std::vector<Error> checkRules(const Menu& menu, const std::string& place, const TargetKnown& known)
{
    std::vector<Error> errors;
    for (BrokenRule& broken : brokenRules(menu, place, known))
        errors.push_back(std::move(broken.error));
    return errors;
}

} // namespace changming::menu
