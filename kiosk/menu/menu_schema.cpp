#include "kiosk/menu/menu_schema.h"

#include "kiosk/base/json.h"
#include "kiosk/menu/menu.h"
#include "kiosk/menu/menu_text.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace changming::embedded
{
extern const std::string_view menuSchema;
}

namespace changming::menu
{

namespace
{

const nlohmann::json& schemaDocument()
{
    static const nlohmann::json document = parseJson(embedded::menuSchema, "menu.schema.json").value();
    return document;
}

std::vector<std::string> namesAt(const char* pointer)
{
    return schemaDocument().at(nlohmann::json::json_pointer(pointer)).get<std::vector<std::string>>();
}

} // namespace

const schema::Schema& menuSchema()
{
    static const schema::Schema compiled = schema::Schema::load(schemaDocument(), "menu.schema.json").value();
    return compiled;
}

std::string_view menuSchemaText()
{
    return embedded::menuSchema;
}

const std::vector<std::string>& iconNames()
{
    static const auto names = namesAt("/definitions/tile/properties/icon/enum");
    return names;
}

const std::vector<std::string>& pageNames()
{
    static const auto names = namesAt("/definitions/tile/properties/action/properties/page/enum");
    return names;
}

} // namespace changming::menu
