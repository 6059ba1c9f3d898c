// What became different between two menus, in words of both languages: what staff read before they publish, and the marks
// at the tiles while they edit. A tile is the same one as long as its id is. Pure; any thread.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/menu/menu.h"

#include <string>
#include <string_view>
#include <vector>

namespace changming::menu
{

struct Change {
    enum class Kind {
        Added,
        Removed,
        MovedUp,
        MovedDown,
        Regrouped,
        Renamed,
        Reworded,
        NewIcon,
        NewTarget,
        NewHours,
        Hidden,
        Shown,
        NewHeading
    } kind = Kind::Added;
    std::string tile; // its id; of a group's heading the tile that opens the group
    Text words;       // a sentence: “住房公积金”从首页第 4 位移到第 3 位

    bool operator==(const Change&) const = default;
};

std::string_view token(Change::Kind kind); // "added", "moved-up" …, for programs
Text mark(Change::Kind kind);              // 新增, 上移 …: a badge

// In the order of `after`: the home, then the groups; what was removed comes last. Of tiles that changed places as few as
// possible count as moved. None exactly when the two are equal.
std::vector<Change> difference(const Menu& before, const Menu& after);

} // namespace changming::menu
