#include "kiosk/menu/menu_file.h"

#include "kiosk/base/json.h"
#include "kiosk/menu/menu_rules.h"
#include "kiosk/menu/menu_schema.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace changming::menu
{

namespace
{

using nlohmann::json;

// What follows reads only a document that the schema accepted.

std::string string(const json& object, const char* key)
{
    return object.at(key).get<std::string>();
}

Text text(const json& value)
{
    return {string(value, "zh-CN"), string(value, "en")};
}

Action action(const json& value)
{
    if (value.contains("item"))
        return {Action::Kind::Item, string(value, "item")};
    if (value.contains("group"))
        return {Action::Kind::Group, string(value, "group")};
    if (value.contains("page"))
        return {Action::Kind::Page, string(value, "page")};
    return {Action::Kind::ListAll};
}

std::vector<Tile> tiles(const json& list)
{
    std::vector<Tile> tiles;
    for (const json& value : list)
        tiles.push_back({string(value, "id"), text(value.at("title")), value.contains("words") ? text(value.at("words")) : Text{},
                         string(value, "icon"), action(value.at("action"))});
    return tiles;
}

Menu menuFrom(const json& document)
{
    Menu menu{tiles(document.at("home")), {}};
    for (const json& value : document.at("groups"))
        menu.groups.push_back({string(value, "id"), text(value.at("title")), tiles(value.at("tiles"))});
    return menu;
}

} // namespace

MenuFile parseMenu(std::string_view bytes, const std::string& place, const ItemKnown& itemKnown)
{
    const auto document = parseJson(bytes, place);
    if (!document)
        return {{}, {document.error()}};
    MenuFile result;
    for (const auto& violation : menuSchema().check(*document))
        result.complaints.push_back(schema::toError(violation, place));
    if (!result.complaints.empty())
        return result;
    result.menu = menuFrom(*document);
    result.complaints = checkRules(result.menu, place, itemKnown);
    return result;
}

MenuFile readMenuFile(const std::filesystem::path& file, const ItemKnown& itemKnown)
{
    const auto bytes = readFile(file, JsonLimits{}.maxBytes);
    if (!bytes)
        return {{}, {bytes.error()}};
    return parseMenu(*bytes, file.string(), itemKnown);
}

} // namespace changming::menu
