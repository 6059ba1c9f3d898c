#include "kiosk/catalogue/search_row.h"

#include <algorithm>
#include <string_view>

namespace changming::catalogue
{

namespace
{

// Lines of a column; the schema allows a line feed in no name that staff can type, and one inside would only split it.
std::string lines(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        (all += text) += '\n';
    return all;
}

std::vector<std::string> split(std::string_view column)
{
    std::vector<std::string> texts;
    while (!column.empty()) {
        const std::string_view line = column.substr(0, column.find('\n'));
        column.remove_prefix(std::min(line.size() + 1, column.size()));
        if (!line.empty())
            texts.emplace_back(line);
    }
    return texts;
}

} // namespace

const std::string searchRowColumns =
    "r.position, r.task_code, r.plain_name_zh, r.plain_name_en, r.name, r.department_zh, r.department_en, r.badge, r.aliases, r.materials";

const std::string insertSearchRow = "INSERT INTO search_row (position, task_code, plain_name_zh, plain_name_en, name, department_zh, department_en, "
                                    "badge, aliases, materials) VALUES (?,?,?,?,?,?,?,?,?,?)";

SearchRow searchRowOf(const Item& item, std::size_t position)
{
    SearchRow row{static_cast<std::int64_t>(position), item.taskCode, item.plainName, item.name, item.department, item.badge, item.aliases, {}};
    for (const Material& material : item.materials) {
        row.materials.push_back(material.name.zh);
        row.materials.push_back(material.name.en);
    }
    return row;
}

SearchRow searchRowFrom(const store::Row& row)
{
    return {row.integer(0),     row.text(1),       {row.text(2), row.text(3)}, row.text(4), {row.text(5), row.text(6)}, badgeFromToken(row.text(7)),
            split(row.text(8)), split(row.text(9))};
}

store::Values valuesOf(const SearchRow& r)
{
    return {r.position,      r.taskCode,      r.plainName.zh,      r.plainName.en,   r.name,
            r.department.zh, r.department.en, badgeToken(r.badge), lines(r.aliases), lines(r.materials)};
}

} // namespace changming::catalogue
