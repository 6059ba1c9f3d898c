// The columns that a table of items may have, and the names that regions give them: the elements of an implementation list
// (taskName, deptName …), Chinese ones (事项名称, 主管部门 …) and our own keys. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace changming::catalogue
{

enum class Column {
    TaskCode,
    Name,
    PlainName,
    PlainNameEn,
    Aliases,
    Type,
    Summary,
    Audience,
    Department,
    DepartmentEn,
    Badge,
    AtKiosk, // isServiceTerminals 自助: yes or no
    FormId,
    PromisedDays,
    StatutoryDays,
    Fee,
    Materials,
    HelpPhone
};

std::optional<Column> columnOf(std::string_view heading); // none: not one of ours, passed over

// 事项类型 as the schema has it, from a word (行政许可, 许可) or a code (01); empty for none that a hall hands out.
std::string typeOf(std::string_view cell);

} // namespace changming::catalogue
