// Administrative divisions of China as a tree, from config/divisions.json:
//   {"format": 1, "divisions": [{"code": "330000", "name": {"zh-CN", "en"}, "divisions": [ … ]}, …]}
// Codes: GB/T 2260 (6 digits: province, city, county) and 9 digits for towns and streets. Which level a division has is read
// from its code; a county may hang on its province directly (Beijing). Immutable; any thread.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace changming::forms
{

enum class DivisionLevel { Province, City, County, Street };
Text levelName(DivisionLevel level); // 省, 市, 区县, 镇街

struct Division {
    std::string code;
    Text name;
    DivisionLevel level = DivisionLevel::Province;
    std::string above;              // its parent's code; empty of a province
    std::vector<std::string> below; // codes, in the file's order
};

class Divisions
{
public:
    static Result<Divisions> load(const std::filesystem::path& file);

    const Division* find(std::string_view code) const; // null when there is none
    // Codes of the level below; "" is the country.
    const std::vector<std::string>& below(std::string_view code) const;
    // From the first below `within` down to `code`; empty when `code` does not lie below it.
    std::vector<const Division*> path(std::string_view code, std::string_view within) const;

private:
    friend class DivisionsReader;
    std::map<std::string, Division, std::less<>> m_divisions;
    std::vector<std::string> m_provinces;
};

} // namespace changming::forms
