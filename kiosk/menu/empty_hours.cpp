#include "kiosk/menu/empty_hours.h"

#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/minute_text.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace changming::menu
{

namespace
{

class Page
{
public:
    Page(const Menu& menu, std::string_view group) : m_menu(menu), m_group(group), m_tiles(*listOf(menu, group)) {}

    std::vector<Hours> emptyHours() const
    {
        std::set<int> turns; // minutes at which it becomes empty or stops to be
        bool isEverShown = false;
        for (const int minute : boundaries()) {
            isEverShown |= isShownAt(minute);
            if (isEmptyAt(minute) != isEmptyAt((minute + minutesOfDay - 1) % minutesOfDay))
                turns.insert(minute);
        }
        std::vector<Hours> hours;
        if (!isEverShown)
            return hours;
        for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
            const auto next = std::next(turn);
            if (isEmptyAt(*turn))
                hours.push_back({*turn, next == turns.end() ? *turns.begin() : *next});
        }
        return hours;
    }

private:
    bool isOpener(const Tile& tile) const { return tile.action == Action{Action::Kind::Group, m_group}; }

    bool isShownAt(int minute) const
    {
        return std::ranges::any_of(m_tiles, [&](const Tile& tile) { return tile.isShownAt(minute); });
    }

    bool isEmptyAt(int minute) const
    {
        const auto opensIt = [&](const Tile& tile) { return isOpener(tile) && tile.isShownAt(minute); };
        const bool isReached = m_group.empty() || std::ranges::any_of(m_menu.home, opensIt);
        return isReached && !isShownAt(minute);
    }

    // What is shown changes at no other minute.
    std::set<int> boundaries() const
    {
        std::set<int> minutes;
        const auto add = [&](const Tile& tile) {
            if (tile.shown && !tile.hidden)
                minutes.insert({tile.shown->from, tile.shown->until});
        };
        std::ranges::for_each(m_tiles, add);
        for (const Tile& tile : m_menu.home) {
            if (isOpener(tile))
                add(tile);
        }
        return minutes;
    }

    const Menu& m_menu;
    std::string m_group;
    const std::vector<Tile>& m_tiles;
};

} // namespace

std::vector<Hours> emptyHours(const Menu& menu, std::string_view group)
{
    return Page(menu, group).emptyHours();
}

} // namespace changming::menu
