#include "kiosk/catalogue/items_file.h"

#include "kiosk/base/json.h"
#include "kiosk/schema/pointer.h"
#include "kiosk/schema/schema.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <map>
#include <optional>
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

// Staff count rows from 1 and call a column by its name; the pointer stays for editors.
Error inRow(Error error, std::size_t row, const std::string& field)
{
    const std::string number = std::to_string(row + 1);
    error.message = "row " + number + (field.empty() ? "" : ", " + field) + ": " + error.message;
    error.zh = "第 " + number + " 条" + (field.empty() ? "" : "，" + field) + "：" + error.zh;
    return error;
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

// What follows reads only a document that the schema accepted.

Text text(const json& value)
{
    return {value.at("zh-CN").get<std::string>(), value.value("en", std::string())};
}

Item item(const json& row)
{
    Item i;
    i.taskCode = row.at("taskCode").get<std::string>();
    i.name = row.at("name").get<std::string>();
    i.plainName = text(row.at("plainName"));
    i.summary = text(row.at("summary"));
    i.audience = text(row.at("audience"));
    i.department = text(row.at("department"));
    i.badge = badgeFromToken(row.at("badge").get<std::string>());
    i.formId = row.value("formId", std::string());
    i.promisedDays = row.at("promisedDays").get<int>();
    i.statutoryDays = row.at("statutoryDays").get<int>();
    i.fee = text(row.at("fee"));
    for (const json& material : row.at("materials"))
        i.materials.push_back(text(material));
    i.helpPhone = row.at("helpPhone").get<std::string>();
    return i;
}

class Rules
{
public:
    explicit Rules(std::string place) : m_place(std::move(place)) {}

    void check(const Item& item, std::size_t row)
    {
        if (const auto [first, isNew] = m_rows.emplace(item.taskCode, row); !isNew)
            complain("catalogue-duplicate-code", row, "taskCode",
                     "row " + std::to_string(first->second + 1) + " has this task code already; each item needs its own",
                     "第 " + std::to_string(first->second + 1) + " 条已经用了这个事项编码，不能重复");
        if (item.badge == Badge::FinishHere && item.formId.empty())
            complain("catalogue-form-missing", row, "formId", "an item that can be finished here needs a form; give formId or another badge",
                     "在这里能办完的事项要有表单：写上 formId，或者换一个 badge");
        if (item.badge != Badge::FinishHere && !item.formId.empty())
            complain("catalogue-form-unused", row, "formId", "only a finishHere item has a form; leave formId out or give the badge finishHere",
                     "只有 finishHere 的事项才有表单：去掉 formId，或者把 badge 改成 finishHere");
        if (item.promisedDays > item.statutoryDays)
            complain("catalogue-promise-too-long", row, "promisedDays",
                     "promised " + std::to_string(item.promisedDays) + " days, but the law allows " + std::to_string(item.statutoryDays),
                     "承诺 " + std::to_string(item.promisedDays) + " 天，多于法定的 " + std::to_string(item.statutoryDays) + " 天");
    }

    std::vector<Error> take() { return std::move(m_complaints); }

private:
    void complain(const char* code, std::size_t row, const char* field, std::string message, std::string zh)
    {
        if (m_complaints.size() < schema::Schema::maxViolations)
            m_complaints.push_back(
                inRow({code, std::move(message), m_place + "#/items/" + std::to_string(row) + "/" + field, std::move(zh)}, row, field));
    }

    std::string m_place;
    std::map<std::string, std::size_t> m_rows;
    std::vector<Error> m_complaints;
};

ItemsFile fromDocument(const json& document, const std::string& place)
{
    ItemsFile result;
    for (const auto& violation : catalogueSchema().check(document))
        result.complaints.push_back(fromViolation(violation, place));
    if (!result.complaints.empty())
        return result;

    Rules rules(place);
    for (const json& row : document.at("items")) {
        result.items.push_back(item(row));
        rules.check(result.items.back(), result.items.size() - 1);
    }
    result.complaints = rules.take();
    if (!result.complaints.empty())
        result.items.clear();
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
