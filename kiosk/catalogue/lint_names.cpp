#include "kiosk/catalogue/lint_rules.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace changming::catalogue
{

namespace
{

// What offices say among themselves. Capitals (ETC) are found without a list.
constexpr std::array<std::string_view, 10> officeShort{"城居保", "新农保", "新农合", "职保", "居保", "慢特病", "民非", "个转企", "双随机", "农转非"};

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

// "" when there is none.
std::string abbreviationIn(std::string_view chinese)
{
    for (const std::string_view word : officeShort) {
        if (chinese.find(word) != std::string_view::npos)
            return std::string(word);
    }
    const auto* const first = std::ranges::adjacent_find(chinese, [](char a, char b) { return isCapital(a) && isCapital(b); });
    const auto* const end = std::find_if_not(first, chinese.end(), isCapital);
    return {first, end};
}

void lookAtPlainName(const Item& item, std::vector<Broken>& found)
{
    const std::string& plain = item.plainName.zh;
    const std::size_t length = characterCount(plain);
    if (plain == item.name && length > shortName)
        found.push_back({"lint-official-name", "plainName", "the plain name is the official one; say it as people do",
                         "通俗名称和官方名称一样，请写居民平时的叫法"});
    else if (length > longestPlainName)
        found.push_back(
            {"lint-long-name", "plainName",
             "the plain name has " + std::to_string(length) + " characters; up to " + std::to_string(longestPlainName) + " are shown in full size",
             "通俗名称有 " + std::to_string(length) + " 个字，超过 " + std::to_string(longestPlainName) + " 个字会缩小或显示不全"});
    if (const std::string word = abbreviationIn(plain); !word.empty())
        found.push_back({"lint-abbreviation", "plainName", "\"" + word + "\" is an office's abbreviation; write it out, or make it an alias",
                         "“" + word + "”是简称，很多人看不懂，请写全；简称可以放进别名"});
}

} // namespace

std::vector<Broken> poorNames(const Item& item)
{
    std::vector<Broken> found;
    lookAtPlainName(item, found);
    for (const std::string& alias : item.aliases) {
        if (alias == item.plainName.zh || alias == item.plainName.en || alias == item.name)
            found.push_back({"lint-needless-alias", "aliases", "\"" + alias + "\" is the name itself", "“" + alias + "”就是名称，不用再写成别名"});
    }
    if (item.plainName.en.empty() || item.department.en.empty())
        found.push_back({"lint-no-english", "plainName", "name or department has no English; Chinese stands on English pages",
                         "名称或部门没有英文，英文页面上会显示中文"});
    return found;
}

} // namespace changming::catalogue
