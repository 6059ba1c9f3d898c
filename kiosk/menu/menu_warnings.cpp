#include "kiosk/menu/menu_warnings.h"

#include "kiosk/menu/empty_hours.h"
#include "kiosk/menu/menu_rules.h"
#include "kiosk/menu/minute_text.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace changming::menu
{

namespace
{

struct Said {
    Text mark;
    Text words;
};

// The rules' own sentences name keys of the file; who edits on the screen sees tiles.
const std::map<std::string_view, Said>& said()
{
    static const std::map<std::string_view, Said> sentences{
        {"menu-duplicate-id", {{"编号重复", "Same id"}, {"编号和别的磁贴一样", "Its id is that of another tile"}}},
        {"menu-unknown-item",
         {{"没有这事", "No item"}, {"事项目录里没有这个事项了，换一个事项", "The catalogue has no such item any more; choose another"}}},
        {"menu-unknown-department", {{"没有部门", "No office"}, {"事项目录里没有这个部门了", "The catalogue has no such department any more"}}},
        {"menu-empty-hours",
         {{"从不显示", "Never"}, {"从几点到几点是同一个时间，它永远不会显示", "It is shown from an hour until the same hour: never"}}},
        {"menu-nothing-shown",
         {{"全都隐藏", "All hidden"}, {"首页的磁贴全都隐藏了，至少要留一块", "Every tile of the home page is hidden; leave one"}}},
        {"menu-unknown-group", {{"没有这组", "No group"}, {"它打开的那一组不在了", "The group that it opens is not there"}}},
        {"menu-empty-group",
         {{"空的", "Empty"}, {"点进去是空的，放一块磁贴进去，或者删掉它", "It opens an empty page; put a tile in, or remove it"}}},
        {"menu-unreachable-group", {{"打不开", "Unreachable"}, {"有一组没有磁贴打开它", "No tile opens one of the groups"}}},
        {"menu-too-deep", {{"太深", "Too deep"}, {"要点三下才能到，最多点两下就要到", "It is three touches away; two are the most"}}},
        {"menu-not-here",
         {{"要到窗口", "Counter"}, {"这件事要到窗口办，在这里只能看指南", "This is done at the counter; here people can only read the guide"}}},
        {"menu-long-title",
         {{"名字太长", "Too long"}, {"字号调到最大时，名字放不下，缩短一点", "At the largest text size the name does not fit; make it shorter"}}},
        {"menu-same-target", {{"重复", "Twice"}, {"这里有两块磁贴打开同一个东西", "Two tiles here open the same thing"}}},
        {"menu-same-title", {{"同名", "Same name"}, {"这里有两块磁贴名字一样", "Two tiles here have the same name"}}},
        {"menu-hidden", {{"隐藏", "Hidden"}, {"已经隐藏，谁也看不到它", "It is hidden: nobody sees it"}}},
    };
    return sentences;
}

class Look
{
public:
    Look(const Menu& menu, const Surroundings& around) : m_menu(menu), m_around(around) {}

    std::vector<Warning> all()
    {
        for (const BrokenRule& broken : brokenRules(m_menu, "", m_around.known)) {
            warn(broken.error.code, broken.tile);
            m_found.back().stops = true;
        }
        list(m_menu.home);
        emptyAtTimes("", "", {"首页", "the home page"});
        for (const Group& group : m_menu.groups) {
            list(group.tiles);
            const auto opener = std::ranges::find(m_menu.home, Action{Action::Kind::Group, group.id}, &Tile::action);
            emptyAtTimes(group.id, opener == m_menu.home.end() ? "" : opener->id,
                         {"“" + group.title.zh + "”组", "the group \"" + group.title.in(Language::English) + "\""});
        }
        return std::move(m_found);
    }

private:
    void list(const std::vector<Tile>& tiles)
    {
        for (auto tile = tiles.begin(); tile != tiles.end(); ++tile) {
            one(*tile);
            for (auto earlier = tiles.begin(); earlier != tile; ++earlier) {
                if (earlier->action == tile->action)
                    warn("menu-same-target", tile->id);
                else if (earlier->title.zh == tile->title.zh)
                    warn("menu-same-title", tile->id);
                else
                    continue;
                break; // once is enough
            }
        }
    }

    void one(const Tile& tile)
    {
        if (tile.hidden)
            warn("menu-hidden", tile.id);
        const bool isItem = tile.action.kind == Action::Kind::Item;
        if (isItem && m_around.possibleHere && (!m_around.known || m_around.known(tile.action)) && !m_around.possibleHere(tile.action.target))
            warn("menu-not-here", tile.id);
        if (m_around.titleFits &&
            (!m_around.titleFits(tile.title.zh, Language::Chinese) || !m_around.titleFits(tile.title.in(Language::English), Language::English)))
            warn("menu-long-title", tile.id);
    }

    void emptyAtTimes(const std::string& group, const std::string& tile, const Text& where)
    {
        for (const Hours& hours : emptyHours(m_menu, group)) {
            const std::string from = minuteText(hours.from);
            const std::string until = minuteText(hours.until);
            m_found.push_back({"menu-empty-at-times",
                               tile,
                               {"会空着", "Empty"},
                               {from + " 到 " + until + " " + where.zh + "是空的", "From " + from + " until " + until + " " + where.en + " is empty"},
                               false});
        }
    }

    void warn(std::string_view code, const std::string& tile)
    {
        const Said& sentence = said().at(code);
        m_found.push_back({std::string(code), tile, sentence.mark, sentence.words, false});
    }

    const Menu& m_menu;
    const Surroundings& m_around;
    std::vector<Warning> m_found;
};

} // namespace

std::vector<Warning> warnings(const Menu& menu, const Surroundings& around)
{
    return Look(menu, around).all();
}

} // namespace changming::menu
