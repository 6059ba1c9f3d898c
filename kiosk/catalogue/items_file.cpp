#include "kiosk/catalogue/items_file.h"

#include "kiosk/base/json.h"
#include "kiosk/catalogue/item_json.h"
#include "kiosk/catalogue/item_rules.h"
#include "kiosk/schema/pointer.h"
#include "kiosk/schema/schema.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <utility>

namespace changming::embedded
{
extern const std::string_view catalogueSchema;
}

namespace changming::catalogue
{

namespace
{

using nlohmann::json;

const schema::Schema& catalogueSchema()
{
    static const schema::Schema compiled = [] {
        const auto document = parseJson(embedded::catalogueSchema, "catalogue.schema.json");
        return schema::Schema::load(document.value(), "catalogue.schema.json").value();
    }();
    return compiled;
}

Error fromViolation(const schema::Violation& violation, const std::string& place)
{
    Error error = schema::toError(violation, place);
    const auto keys = schema::keysOf(violation.instance);
    if (keys.size() < 2 || keys[0] != "items")
        return error;
    std::size_t row = 0;
    if (const auto [stop, failed] = std::from_chars(keys[1].data(), keys[1].data() + keys[1].size(), row); failed != std::errc{})
        return error;
    const std::string missing = violation.keyword == "required" ? violation.limit : std::string();
    return inRow(std::move(error), row, keys.size() > 2 ? keys[2] : missing);
}

ItemsFile fromDocument(const json& document, const std::string& place)
{
    ItemsFile result;
    for (const auto& violation : catalogueSchema().check(document))
        result.complaints.push_back(fromViolation(violation, place));
    if (!result.complaints.empty())
        return result;

    Contents contents;
    contents.district = plainTextFromJson(document.at("district"));
    for (const json& event : document.at("lifeEvents"))
        contents.lifeEvents.push_back(lifeEventFromJson(event));
    for (const json& row : document.at("items"))
        contents.items.push_back(itemFromJson(row));
    result.complaints = refusals(contents, place);
    if (result.complaints.empty())
        result.contents = std::move(contents);
    return result;
}

ItemsFile refused(const Error& error)
{
    return {{}, {error}};
}

} // namespace

ItemsFile parseItems(std::string_view bytes, const std::string& place)
{
    const auto document = parseJson(bytes, place, {.maxBytes = maxItemsFileBytes});
    return document ? fromDocument(*document, place) : refused(document.error());
}

ItemsFile readItemsFile(const std::filesystem::path& file)
{
    const auto document = readJsonFile(file, {.maxBytes = maxItemsFileBytes});
    return document ? fromDocument(*document, file.string()) : refused(document.error());
}

} // namespace changming::catalogue
