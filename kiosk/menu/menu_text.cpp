#include "kiosk/menu/menu_text.h"

#include "kiosk/menu/minute_text.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace changming::menu
{

namespace
{

std::string jsonString(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string pair(const char* key, const std::string& value)
{
    return jsonString(key) + ": " + value;
}

std::string textObject(const Text& text)
{
    return "{" + pair("zh-CN", jsonString(text.zh)) + ", " + pair("en", jsonString(text.in(Language::English))) + "}";
}

std::string actionObject(const Action& action)
{
    const auto naming = [&](const char* key) { return "{" + pair(key, jsonString(action.target)) + "}"; };
    switch (action.kind) {
    case Action::Kind::Item:
        return naming("item");
    case Action::Kind::Department:
        return naming("department");
    case Action::Kind::Group:
        return naming("group");
    case Action::Kind::Page:
        return naming("page");
    case Action::Kind::Search:
        return naming("search");
    case Action::Kind::Link:
        return naming("link");
    case Action::Kind::ListAll:
        break;
    }
    return "{" + pair("listAll", "true") + "}";
}

std::string tileObject(const Tile& tile)
{
    std::string line = "{" + pair("id", jsonString(tile.id)) + ", " + pair("title", textObject(tile.title));
    if (!tile.words.zh.empty())
        line += ", " + pair("words", textObject(tile.words));
    line += ", " + pair("icon", jsonString(tile.icon)) + ", " + pair("action", actionObject(tile.action));
    if (tile.shown)
        line += ", " + pair("shown", "{" + pair("from", jsonString(minuteText(tile.shown->from))) + ", " +
                                         pair("until", jsonString(minuteText(tile.shown->until))) + "}");
    if (tile.hidden)
        line += ", " + pair("hidden", "true");
    return line + "}";
}

template <class Item>
std::string list(const std::vector<Item>& items, const std::string& indent, const std::function<std::string(const Item&)>& object)
{
    std::string text;
    for (const Item& item : items)
        text += (text.empty() ? "\n" : ",\n") + indent + "  " + object(item);
    return text.empty() ? "[]" : "[" + text + "\n" + indent + "]";
}

std::string groupObject(const Group& group)
{
    const std::string indent = "      ";
    return "{\n" + indent + pair("id", jsonString(group.id)) + ",\n" + indent + pair("title", textObject(group.title)) + ",\n" + indent +
           pair("tiles", list<Tile>(group.tiles, indent, tileObject)) + "\n    }";
}

} // namespace

std::string menuFileText(const Menu& menu)
{
    return "{\n  " + pair("$schema", jsonString(schemaBesideFile)) + ",\n  " + pair("format", "1") + ",\n  " +
           pair("home", list<Tile>(menu.home, "  ", tileObject)) + ",\n  " + pair("groups", list<Group>(menu.groups, "  ", groupObject)) + "\n}\n";
}

} // namespace changming::menu
