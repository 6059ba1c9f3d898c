// The home of a machine as the hall arranges it: tiles in order, some of which open a group of tiles. Nothing is further
// than two touches away. Plain values, any thread.
#pragma once

#include "kiosk/base/text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::menu
{

struct Action {
    enum class Kind { Item, Department, Group, Page, Search, Link, ListAll } kind = Kind::ListAll;
    std::string target = {}; // task code, department's Chinese name, group id, page name, words to search for (may be empty),
                             // address for a phone; empty for ListAll

    bool operator==(const Action&) const = default;
};

// Times of day at which a tile is shown, in minutes of the hall's day; `until` itself is out. Over midnight where from > until.
struct Hours {
    int from = 0;
    int until = 0;

    bool contain(int minute) const { return from <= until ? from <= minute && minute < until : from <= minute || minute < until; }
    bool operator==(const Hours&) const = default;
};

struct Tile {
    std::string id; // kebab-case, once in the whole file
    Text title;
    Text words; // three everyday words below the title; zh empty = none
    std::string icon;
    Action action;
    std::optional<Hours> shown = {}; // none: always
    bool hidden = false;             // kept for later, never shown

    bool isShownAt(int minute) const { return !hidden && (!shown || shown->contain(minute)); }
    bool operator==(const Tile&) const = default;
};

struct Group {
    std::string id;
    Text title;
    std::vector<Tile> tiles;

    bool operator==(const Group&) const = default;
};

struct Menu {
    std::vector<Tile> home;
    std::vector<Group> groups;

    const Group* group(std::string_view id) const; // null when there is none
    const Tile* tile(std::string_view id) const;   // of the home or of a group; null when there is none
    bool operator==(const Menu&) const = default;
};

// Tabler outline names that a tile may use; each has its picture in assets/icons. The one list is the enum in
// config/schema/menu.schema.json, which editors complete from.
const std::vector<std::string>& iconNames();

// Pages that a tile may open, by their stable names.
const std::vector<std::string>& pageNames();

// How much of it there may be, from the same schema.
inline constexpr std::size_t mostHomeTiles = 16;
inline constexpr std::size_t mostGroups = 16;
inline constexpr std::size_t mostGroupTiles = 30;
inline constexpr std::size_t longestChinese = 40; // characters of a title or of the words below it
inline constexpr std::size_t longestEnglish = 60;

} // namespace changming::menu
