#include "kiosk/catalogue/table_columns.h"

#include <array>
#include <utility>

namespace changming::catalogue
{

namespace
{

struct Heading {
    std::string_view name;
    Column column;
};

constexpr std::array headings{
    Heading{"taskCode", Column::TaskCode},
    Heading{"事项编码", Column::TaskCode},
    Heading{"实施编码", Column::TaskCode},
    Heading{"taskName", Column::Name},
    Heading{"name", Column::Name},
    Heading{"事项名称", Column::Name},
    Heading{"plainName", Column::PlainName},
    Heading{"通俗名称", Column::PlainName},
    Heading{"plainNameEn", Column::PlainNameEn},
    Heading{"英文名称", Column::PlainNameEn},
    Heading{"aliases", Column::Aliases},
    Heading{"别名", Column::Aliases},
    Heading{"type", Column::Type},
    Heading{"事项类型", Column::Type},
    Heading{"summary", Column::Summary},
    Heading{"事项简介", Column::Summary},
    Heading{"audience", Column::Audience},
    Heading{"服务对象", Column::Audience},
    Heading{"acceptCondition", Column::Audience},
    Heading{"受理条件", Column::Audience},
    Heading{"deptName", Column::Department},
    Heading{"department", Column::Department},
    Heading{"主管部门", Column::Department},
    Heading{"实施主体", Column::Department},
    Heading{"departmentEn", Column::DepartmentEn},
    Heading{"badge", Column::Badge},
    Heading{"isServiceTerminals", Column::AtKiosk},
    Heading{"自助", Column::AtKiosk},
    Heading{"formId", Column::FormId},
    Heading{"表单", Column::FormId},
    Heading{"promiseDay", Column::PromisedDays},
    Heading{"promised_days", Column::PromisedDays},
    Heading{"promisedDays", Column::PromisedDays},
    Heading{"承诺时限", Column::PromisedDays},
    Heading{"承诺办结时限", Column::PromisedDays},
    Heading{"anticipateDay", Column::StatutoryDays},
    Heading{"statutory_days", Column::StatutoryDays},
    Heading{"statutoryDays", Column::StatutoryDays},
    Heading{"法定时限", Column::StatutoryDays},
    Heading{"法定办结时限", Column::StatutoryDays},
    Heading{"feeStand", Column::Fee},
    Heading{"fee", Column::Fee},
    Heading{"收费标准", Column::Fee},
    Heading{"materialName", Column::Materials},
    Heading{"materials", Column::Materials},
    Heading{"材料", Column::Materials},
    Heading{"申请材料", Column::Materials},
    Heading{"consultPhone", Column::HelpPhone},
    Heading{"helpPhone", Column::HelpPhone},
    Heading{"咨询电话", Column::HelpPhone},
};

// Codes: GB/T 39046. 02 处罚 and 03 强制 are not applied for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> types{{
    {"01", "许可"},       {"1", "许可"},  {"行政许可", "许可"},     {"04", "征收"},     {"4", "征收"},        {"行政征收", "征收"},
    {"05", "给付"},       {"5", "给付"},  {"行政给付", "给付"},     {"06", "检查"},     {"6", "检查"},        {"行政检查", "检查"},
    {"07", "确认"},       {"7", "确认"},  {"行政确认", "确认"},     {"08", "奖励"},     {"行政奖励", "奖励"}, {"09", "裁决"},
    {"行政裁决", "裁决"}, {"10", "其他"}, {"其他行政权力", "其他"}, {"20", "公共服务"},
}};

constexpr std::array<std::string_view, 9> words{"许可", "征收", "给付", "检查", "确认", "奖励", "裁决", "其他", "公共服务"};

} // namespace

std::optional<Column> columnOf(std::string_view heading)
{
    for (const auto& [name, column] : headings) {
        if (name == heading)
            return column;
    }
    return std::nullopt;
}

std::string typeOf(std::string_view cell)
{
    for (const auto& [name, type] : types) {
        if (name == cell)
            return std::string(type);
    }
    for (const std::string_view word : words) {
        if (word == cell)
            return std::string(word);
    }
    return {};
}

} // namespace changming::catalogue
