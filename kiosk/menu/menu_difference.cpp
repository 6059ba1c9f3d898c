#include "kiosk/menu/menu_difference.h"

#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/menu_words.h"
#include "kiosk/menu/moved_rows.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace changming::menu
{

namespace
{

using Kind = Change::Kind;

struct Named {
    std::string_view token;
    Text mark;
};

const Named& named(Kind kind)
{
    static const std::array<Named, 13> names{{{"added", {"新增", "New"}},
                                              {"removed", {"删掉", "Removed"}},
                                              {"moved-up", {"上移", "Up"}},
                                              {"moved-down", {"下移", "Down"}},
                                              {"regrouped", {"换组", "Moved"}},
                                              {"renamed", {"改名", "Renamed"}},
                                              {"reworded", {"改小字", "Words"}},
                                              {"new-icon", {"换图标", "Icon"}},
                                              {"new-target", {"换事项", "Opens"}},
                                              {"new-hours", {"改时段", "Hours"}},
                                              {"hidden", {"隐藏", "Hidden"}},
                                              {"shown", {"显示", "Shown"}},
                                              {"new-heading", {"改标题", "Heading"}}}};
    return names.at(static_cast<std::size_t>(kind));
}

class Comparison
{
public:
    Comparison(const Menu& before, const Menu& after) : m_before(before), m_after(after) {}

    std::vector<Change> changes()
    {
        tilesOf("");
        for (const Group& group : m_after.groups) {
            heading(group);
            tilesOf(group.id);
        }
        removed("");
        for (const Group& group : m_before.groups)
            removed(group.id);
        if (m_changes.empty() && m_before != m_after) // the order of groups in the file, which nobody sees
            say(Kind::NewHeading, "", {"文件里组的先后", "The order of the groups in the file"});
        return std::move(m_changes);
    }

private:
    void say(Kind kind, const std::string& tile, Text words) { m_changes.push_back({kind, tile, std::move(words)}); }

    void tilesOf(const std::string& group)
    {
        const std::vector<Tile>& now = *listOf(m_after, group);
        const std::map<std::string, Kind> moved = movedIn(group, now);
        for (std::size_t row = 0; row < now.size(); ++row) {
            const Tile& tile = now[row];
            const Tile* was = m_before.tile(tile.id);
            if (was == nullptr) {
                say(Kind::Added, tile.id,
                    {quoted(tile).zh + "新增到" + placeWords(m_after, {group, row}).zh,
                     quoted(tile).en + " is new, " + placeWords(m_after, {group, row}).en});
                continue;
            }
            position(tile, {group, row}, moved);
            content(*was, tile);
        }
    }

    // Of those that stand in this list in both menus.
    std::map<std::string, Kind> movedIn(const std::string& group, const std::vector<Tile>& now)
    {
        std::vector<int> before;
        std::vector<std::string> ids;
        for (const Tile& tile : now) {
            const auto place = placeOf(m_before, tile.id);
            if (!place || place->group != group)
                continue;
            before.push_back(static_cast<int>(place->row));
            ids.push_back(tile.id);
        }
        std::map<std::string, Kind> moved;
        for (const std::size_t index : movedRows(before)) {
            const auto stoodInFront = std::ranges::count_if(before, [&](int row) { return row < before[index]; });
            moved.emplace(ids[index], static_cast<std::ptrdiff_t>(index) <= stoodInFront ? Kind::MovedUp : Kind::MovedDown);
        }
        return moved;
    }

    void position(const Tile& tile, const Place& now, const std::map<std::string, Kind>& moved)
    {
        const Place was = *placeOf(m_before, tile.id);
        const Text to = placeWords(m_after, now);
        if (was.group != now.group) {
            const Text from = placeWords(m_before, was);
            return say(Kind::Regrouped, tile.id,
                       {quoted(tile).zh + "从" + from.zh + "移到" + to.zh, quoted(tile).en + " moves from " + from.en + " to " + to.en});
        }
        const auto found = moved.find(tile.id);
        if (found == moved.end())
            return;
        const std::string row = std::to_string(now.row + 1);
        const Text from = placeWords(m_before, was);
        say(found->second, tile.id,
            {quoted(tile).zh + "从" + from.zh + "移到第 " + row + " 位", quoted(tile).en + " moves from " + from.en + " to number " + row});
    }

    void content(const Tile& was, const Tile& is)
    {
        const Text name = quoted(is);
        if (was.title != is.title)
            say(Kind::Renamed, is.id, {name.zh + "改名，原来是" + quotedNames(was).zh, name.en + " is renamed, it was " + quotedNames(was).en});
        if (was.words != is.words)
            say(Kind::Reworded, is.id, {name.zh + "的小字：" + orNone(is.words).zh, "The words below " + name.en + ": " + orNone(is.words).en});
        if (was.icon != is.icon)
            say(Kind::NewIcon, is.id, {name.zh + "换了图标", name.en + " has another picture"});
        if (was.action != is.action)
            say(Kind::NewTarget, is.id,
                {name.zh + "现在打开" + actionWords(m_after, is.action).zh, name.en + " now opens " + actionWords(m_after, is.action).en});
        if (was.shown != is.shown)
            say(Kind::NewHours, is.id, {name.zh + hoursWords(is.shown).zh, name.en + " is shown " + hoursWords(is.shown).en});
        if (!was.hidden && is.hidden)
            say(Kind::Hidden, is.id, {name.zh + "不再显示", name.en + " is no longer shown"});
        if (was.hidden && !is.hidden)
            say(Kind::Shown, is.id, {name.zh + "重新显示", name.en + " is shown again"});
    }

    void heading(const Group& group)
    {
        const Group* was = m_before.group(group.id);
        const auto opener = std::ranges::find(m_after.home, Action{Action::Kind::Group, group.id}, &Tile::action);
        const std::string tile = opener == m_after.home.end() ? "" : opener->id;
        const bool isSaid = opener != m_after.home.end() && opener->title == group.title; // with the tile's own name
        if (was != nullptr && was->title != group.title && !isSaid)
            say(Kind::NewHeading, tile,
                {"组的标题改成“" + group.title.zh + "”", "A group's heading is \"" + group.title.in(Language::English) + "\""});
    }

    void removed(const std::string& group)
    {
        for (const Tile& tile : *listOf(m_before, group)) {
            if (m_after.tile(tile.id) == nullptr)
                say(Kind::Removed, tile.id, {quoted(tile).zh + "删掉了", quoted(tile).en + " is removed"});
        }
    }

    const Menu& m_before;
    const Menu& m_after;
    std::vector<Change> m_changes;
};

} // namespace

std::string_view token(Change::Kind kind)
{
    return named(kind).token;
}

Text mark(Change::Kind kind)
{
    return named(kind).mark;
}

std::vector<Change> difference(const Menu& before, const Menu& after)
{
    return Comparison(before, after).changes();
}

} // namespace changming::menu
