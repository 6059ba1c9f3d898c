// The home of a machine as the hall arranges it: tiles in order, some of which open a group of tiles. Nothing is further
// than two touches away. Plain values, any thread.
#pragma once

#include "kiosk/base/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace changming::menu
{

struct Action {
    enum class Kind { Item, Group, Page, ListAll } kind = Kind::ListAll;
    std::string target = {}; // task code, group id or page name; empty for ListAll

    bool operator==(const Action&) const = default;
};

struct Tile {
    std::string id; // kebab-case, once in the whole file
    Text title;
    Text words; // three everyday words below the title; zh empty = none
    std::string icon;
    Action action;

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
    bool operator==(const Menu&) const = default;
};

// Tabler outline names that a tile may use; each has its picture in assets/icons. The one list is the enum in
// config/schema/menu.schema.json, which editors complete from.
const std::vector<std::string>& iconNames();

// Pages that a tile may open, by their stable names.
const std::vector<std::string>& pageNames();

} // namespace changming::menu
