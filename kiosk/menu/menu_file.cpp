#include "kiosk/menu/menu_file.h"

#include "kiosk/base/json.h"
#include "kiosk/menu/menu_rules.h"
#include "kiosk/menu/menu_schema.h"
#include "kiosk/menu/minute_text.h"

#include <nlohmann/json.hpp>

#include <array>
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
    constexpr std::array<std::pair<const char*, Action::Kind>, 6> kinds{{{"item", Action::Kind::Item},
                                                                         {"department", Action::Kind::Department},
                                                                         {"group", Action::Kind::Group},
                                                                         {"page", Action::Kind::Page},
                                                                         {"search", Action::Kind::Search},
                                                                         {"link", Action::Kind::Link}}};
    for (const auto& [key, kind] : kinds)
        if (value.contains(key))
            return {kind, string(value, key)};
    return {Action::Kind::ListAll};
}

std::optional<Hours> hours(const json& tile)
{
    const auto shown = tile.find("shown");
    if (shown == tile.end())
        return std::nullopt;
    return Hours{minuteOfText(string(*shown, "from")), minuteOfText(string(*shown, "until"))};
}

std::vector<Tile> tiles(const json& list)
{
    std::vector<Tile> tiles;
    for (const json& value : list)
        tiles.push_back({string(value, "id"), text(value.at("title")), value.contains("words") ? text(value.at("words")) : Text{},
                         string(value, "icon"), action(value.at("action")), hours(value), value.contains("hidden")});
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

MenuFile parseUnfinished(std::string_view bytes, const std::string& place)
{
    const auto document = parseJson(bytes, place);
    if (!document)
        return {{}, {document.error()}};
    MenuFile result;
    for (const auto& violation : menuSchema().check(*document))
        result.complaints.push_back(schema::toError(violation, place));
    if (result.complaints.empty())
        result.menu = menuFrom(*document);
    return result;
}

MenuFile parseMenu(std::string_view bytes, const std::string& place, const TargetKnown& known)
{
    MenuFile result = parseUnfinished(bytes, place);
    if (result.complaints.empty())
        result.complaints = checkRules(result.menu, place, known);
    return result;
}

MenuFile readMenuFile(const std::filesystem::path& file, const TargetKnown& known)
{
    const auto bytes = readFile(file, JsonLimits{}.maxBytes);
    if (!bytes)
        return {{}, {bytes.error()}};
    return parseMenu(*bytes, file.string(), known);
}

} // namespace changming::menu
