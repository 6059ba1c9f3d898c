#include "kiosk/catalogue/table_row.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace changming::catalogue
{

namespace
{

constexpr std::size_t longestCell = 300; // characters, as the schema allows a text
constexpr std::size_t longestName = 200;
constexpr std::size_t longestList = 4000;
constexpr int mostDays = 3650;

std::vector<std::string> listOf(std::string_view cell)
{
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < cell.size();) {
        const bool wide = cell.substr(at).starts_with("；");
        if (wide || cell[at] == ';' || cell[at] == '|') {
            parts.emplace_back();
            at += wide ? std::string_view("；").size() : 1;
            continue;
        }
        parts.back().push_back(cell[at++]);
    }
    for (std::string& part : parts) {
        part.erase(0, part.find_first_not_of(' '));
        part.erase(part.find_last_not_of(' ') + 1);
    }
    std::erase(parts, "");
    return parts;
}

bool isYes(std::string_view cell)
{
    return cell == "y" || cell == "Y" || cell == "1" || cell == "是";
}

bool isFree(std::string_view cell)
{
    return cell == "不收费" || cell == "免费" || cell == "否" || cell == "无" || cell == "0";
}

bool isPhone(std::string_view cell)
{
    return cell.size() >= 3 && cell.size() <= 25 && cell.find_first_not_of("0123456789 +-") == std::string_view::npos && cell.front() >= '0' &&
           cell.front() <= '9';
}

bool isCode(std::string_view cell)
{
    return cell.size() <= 64 && std::ranges::all_of(cell, [](char c) { return c >= '!' && c <= '~'; });
}

// As the schema has it: the name of a folder, never a path.
bool isFormId(std::string_view cell)
{
    return cell.size() <= 40 && cell.front() >= 'a' && cell.front() <= 'z' &&
           cell.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

// FNV-1a, 64 bits: the same code at each import of the same item.
std::string codeFor(const Item& item)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : item.department.zh + '\n' + item.name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    std::array<char, 16> digits{};
    for (char& digit : digits) {
        digit = "0123456789abcdef"[hash >> 60U];
        hash <<= 4U;
    }
    return "T-" + std::string(digits.data(), digits.size());
}

bool isUnprintable(const std::string& cell)
{
    return !isUtf8(cell) || std::ranges::any_of(cell, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::size_t longest(Column column)
{
    if (column == Column::Materials || column == Column::Aliases)
        return longestList;
    return column == Column::Name ? longestName : longestCell;
}

} // namespace

std::string TableRow::heading(Column column) const
{
    const auto found = std::ranges::find(m_headings, std::optional(column), &TableHeading::column);
    return found == m_headings.end() ? std::string() : found->name;
}

void TableRow::refuse(const char* code, Column column, std::string message, std::string zh)
{
    if (!m_refusal)
        m_refusal = Broken{code, heading(column), std::move(message), std::move(zh)};
}

std::optional<Item> TableRow::item(const std::vector<std::string>& cells)
{
    Item item;
    item.badge = Badge::CounterOnly;
    item.type = "其他";
    item.helpPhone = "12345";
    for (std::size_t n = 0; n < cells.size(); ++n) {
        const auto column = m_headings[n].column;
        if (!column || cells[n].empty())
            continue;
        if (isUnprintable(cells[n]))
            refuse("table-cell-wrong", *column, "the cell has bytes that are no text, or control characters",
                   "这一格里有不是文字的字节，或者有控制字符");
        else if (characterCount(cells[n]) > longest(*column))
            refuse("table-cell-long", *column, "the cell has more than " + std::to_string(longest(*column)) + " characters",
                   "这一格超过了 " + std::to_string(longest(*column)) + " 个字");
        else
            take(*column, cells[n], item);
    }
    finish(item);
    if (m_refusal)
        return std::nullopt;
    return item;
}

void TableRow::take(Column column, const std::string& cell, Item& item)
{
    switch (column) {
    case Column::TaskCode:
        if (!isCode(cell))
            refuse("table-cell-wrong", column, "a code has at most 64 letters, digits and signs, no blanks",
                   "编码最多 64 个字母、数字或符号，不能有空格");
        item.taskCode = cell;
        break;
    case Column::Name:
        item.name = cell;
        break;
    case Column::PlainName:
        item.plainName.zh = cell;
        break;
    case Column::PlainNameEn:
        item.plainName.en = cell;
        break;
    case Column::Aliases:
        item.aliases = listOf(cell);
        break;
    case Column::Type:
        item.type = typeOf(cell);
        if (item.type.empty())
            refuse("table-cell-wrong", column, "“" + cell + "” is no type of item that people apply for", "“" + cell + "”不是可以申请的事项类型");
        break;
    case Column::Summary:
        item.summary.zh = cell;
        break;
    case Column::Audience:
        item.audience.zh = cell;
        break;
    case Column::Department:
        item.department.zh = cell;
        break;
    case Column::DepartmentEn:
        item.department.en = cell;
        break;
    case Column::Badge:
        item.badge = badgeFromToken(cell);
        if (badgeToken(item.badge) != cell)
            refuse("table-cell-wrong", column, "badge is finishHere, prepareHere or counterOnly",
                   "badge 只能是 finishHere、prepareHere 或 counterOnly");
        break;
    case Column::AtKiosk: // to finish an item takes a form, which a table of a region does not name
        if (item.badge == Badge::CounterOnly && isYes(cell))
            item.badge = Badge::PrepareHere;
        break;
    case Column::FormId:
        if (!isFormId(cell))
            refuse("table-cell-wrong", column, "a form is named by small letters, digits and -", "表单编号只能有小写字母、数字和 -");
        item.formId = cell;
        break;
    case Column::PromisedDays:
        item.promisedDays = days(column, cell);
        break;
    case Column::StatutoryDays:
        if (cell != "无")
            item.statutoryDays = days(column, cell);
        break;
    case Column::Fee:
        if (!isFree(cell))
            item.fee.zh = cell;
        break;
    case Column::Materials:
        for (std::string& name : listOf(cell))
            item.materials.push_back({.name = {std::move(name)}});
        break;
    case Column::HelpPhone:
        if (!isPhone(cell))
            refuse("table-cell-wrong", column, "a phone number has digits, blanks, + and -", "电话只能有数字、空格、+ 和 -");
        item.helpPhone = cell;
        break;
    }
}

int TableRow::days(Column column, std::string_view cell)
{
    if (cell == "即办" || cell == "当场" || cell == "当场办结")
        return 0;
    int number = -1;
    const auto [end, failed] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    std::string_view unit = cell.substr(static_cast<std::size_t>(end - cell.data()));
    unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
    const bool isUnit = unit.empty() || unit == "个工作日" || unit == "工作日" || unit == "天" || unit == "日";
    if (failed == std::errc{} && isUnit && number >= 0 && number <= mostDays)
        return number;
    refuse("table-cell-wrong", column, "“" + std::string(cell) + "” is no number of working days from 0 to 3650",
           "“" + std::string(cell) + "”不是 0 到 3650 的工作日数");
    return 0;
}

void TableRow::finish(Item& item)
{
    if (item.name.empty())
        refuse("table-cell-missing", Column::Name, "an item needs a name", "事项要有名称");
    if (item.department.zh.empty())
        refuse("table-cell-missing", Column::Department, "an item needs a department", "事项要有主管部门");
    if (!heading(Column::TaskCode).empty() && item.taskCode.empty())
        refuse("table-cell-missing", Column::TaskCode, "an item needs its code", "事项要有编码");
    if (item.plainName.zh.empty())
        item.plainName.zh = item.name;
    if (item.taskCode.empty())
        item.taskCode = codeFor(item);
    for (const Broken& rule : brokenRules(item, {})) {
        const Column column = rule.field == "formId" ? Column::FormId : Column::PromisedDays;
        refuse(rule.code.c_str(), column, rule.message, rule.zh);
    }
}

} // namespace changming::catalogue
