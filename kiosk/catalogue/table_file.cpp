#include "kiosk/catalogue/table_file.h"

#include "kiosk/base/json.h"
#include "kiosk/catalogue/items_file.h"
#include "kiosk/catalogue/table_row.h"
#include "kiosk/catalogue/table_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace changming::catalogue
{

namespace
{

std::string_view nextLine(std::string_view& bytes)
{
    std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::string trimmed(std::string_view cell)
{
    const auto first = cell.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    cell = cell.substr(first, cell.find_last_not_of(' ') - first + 1);
    if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"')
        return std::string(cell);
    std::string inner;
    for (std::size_t at = 1; at + 1 < cell.size(); ++at) {
        inner.push_back(cell[at]);
        if (cell[at] == '"' && cell[at + 1] == '"' && at + 2 < cell.size())
            ++at;
    }
    return inner;
}

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    while (true) {
        const auto tab = line.find('\t');
        cells.push_back(trimmed(line.substr(0, tab)));
        if (tab == std::string_view::npos)
            return cells;
        line.remove_prefix(tab + 1);
    }
}

Error unusable(const std::string& place, std::string message, std::string zh)
{
    return {"table-refused", std::move(message), place, std::move(zh)};
}

class Table
{
public:
    Table(std::string place, TableFile& into) : m_place(std::move(place)), m_into(into) {}

    bool readHead(std::string_view line)
    {
        std::map<Column, std::string> seen;
        for (std::string& heading : cellsOf(line)) {
            const auto column = columnOf(heading);
            if (!column && !heading.empty())
                m_into.passedOver.push_back(heading);
            if (column && !seen.emplace(*column, heading).second)
                return refuse("two columns mean the same: " + seen[*column] + ", " + heading, "有两列意思一样：" + seen[*column] + "、" + heading);
            m_headings.push_back({column, std::move(heading)});
        }
        if (!seen.contains(Column::Name))
            return refuse("the first line must name a column taskName (or name, 事项名称)", "第一行里要有“事项名称”（或 taskName、name）这一列");
        if (!seen.contains(Column::Department))
            return refuse("the first line must name a column deptName (or department, 主管部门)",
                          "第一行里要有“主管部门”（或 deptName、department）这一列");
        return true;
    }

    void readRow(std::string_view line, std::size_t number, std::size_t row)
    {
        const auto cells = cellsOf(line);
        if (cells.size() > m_headings.size()) {
            refuseRow({"table-row-wide", "", "the row has more cells than the first line has columns", "这一行的格子比第一行的列多"}, number, row);
            return;
        }
        TableRow read(m_headings);
        auto item = read.item(cells);
        if (!item) {
            refuseRow(*read.refusal(), number, row);
            return;
        }
        const auto [first, isNew] = m_rows.emplace(item->taskCode, row);
        if (!isNew) {
            const std::string earlier = std::to_string(first->second + 1);
            refuseRow({"catalogue-duplicate-code", read.heading(Column::TaskCode),
                       "row " + earlier + " is this item already (" + item->taskCode + ")",
                       "第 " + earlier + " 条已经是这个事项（" + item->taskCode + "）"},
                      number, row);
            return;
        }
        m_into.contents.items.push_back(std::move(*item));
        m_into.origins.push_back({row, number});
    }

private:
    bool refuse(std::string message, std::string zh)
    {
        m_into.unusable.push_back(unusable(m_place + ":1", std::move(message), std::move(zh)));
        return false;
    }

    void refuseRow(const Broken& rule, std::size_t number, std::size_t row)
    {
        const std::string english = rule.field.empty() ? "" : "column " + rule.field;
        Error error = inRow({rule.code, rule.message, m_place + ":" + std::to_string(number), ""}, row, english);
        error.zh = inRow({"", "", "", rule.zh}, row, rule.field.empty() ? "" : "“" + rule.field + "”列").zh;
        m_into.refused.push_back(std::move(error));
    }

    std::string m_place;
    TableFile& m_into;
    std::vector<TableHeading> m_headings;
    std::map<std::string, std::size_t> m_rows; // by task code
};

} // namespace

TableFile parseTable(std::string_view bytes, const std::string& place)
{
    TableFile file;
    if (bytes.size() > maxItemsFileBytes) {
        file.unusable.push_back(unusable(place, "the table is too large", "表太大了"));
        return file;
    }
    const std::string text = tableText(bytes);
    std::string_view left = text;
    Table table(place, file);
    if (!table.readHead(nextLine(left)))
        return file;
    std::size_t row = 0;
    for (std::size_t number = 2; !left.empty(); ++number) {
        const std::string_view line = nextLine(left);
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        if (row == maxTableRows) {
            file.unusable.push_back(unusable(place, "the table has more than 100000 rows", "表超过了 100000 行"));
            file.contents = {};
            file.origins.clear();
            return file;
        }
        table.readRow(line, number, row++);
    }
    if (file.contents.items.empty() && file.refused.empty())
        file.unusable.push_back(unusable(place, "the table has no item", "表里没有事项"));
    return file;
}

TableFile readTable(const std::filesystem::path& file)
{
    const auto bytes = readFile(file, maxItemsFileBytes);
    if (!bytes) {
        TableFile unread;
        unread.unusable.push_back(bytes.error());
        return unread;
    }
    return parseTable(*bytes, file.string());
}

} // namespace changming::catalogue
