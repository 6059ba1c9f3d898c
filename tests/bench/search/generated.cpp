#include "tests/bench/search/generated.h"

#include "kiosk/catalogue/characters.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

namespace changming::bench
{

namespace
{

constexpr std::array firstCharacters{"东", "西", "南", "北", "中", "上", "下", "大", "小", "新",
                                     "老", "和", "长", "重", "永", "兴", "金", "银", "青"};
constexpr std::array secondCharacters{"湖", "山", "河", "桥", "门", "营", "坊", "塘", "岭", "行", "安", "庆", "宁", "泉", "林", "园", "井", "台"};

std::string street(std::size_t number)
{
    std::string name;
    do {
        name += firstCharacters.at(number % firstCharacters.size());
        name += secondCharacters.at(number / firstCharacters.size() % secondCharacters.size());
        number /= firstCharacters.size() * secondCharacters.size();
    } while (number > 0);
    return name + "街道";
}

} // namespace

catalogue::Contents generated(const catalogue::Contents& shipped, std::size_t count)
{
    catalogue::Contents contents = shipped;
    const std::size_t base = shipped.items.size();
    contents.items.resize(std::min(count, base));
    for (std::size_t n = base; n < count; ++n) {
        catalogue::Item item = shipped.items[n % base];
        const std::string place = street(n / base);
        item.taskCode += "-" + std::to_string(n);
        item.name = place + item.name;
        item.plainName.zh = n % 2 == 0 ? place + item.plainName.zh : item.plainName.zh + "（" + place + "）";
        item.plainName.en += " in " + std::to_string(n / base);
        item.guide.reset();
        item.lifeEvents.clear();
        contents.items.push_back(std::move(item));
    }
    return contents;
}

std::vector<std::string> keystrokes(const std::string& judgedQueriesFile, std::size_t most)
{
    std::ifstream file(judgedQueriesFile);
    std::set<std::string> typed;
    std::string line;
    std::getline(file, line); // the head
    while (std::getline(file, line)) {
        const std::u32string query = catalogue::decoded(line.substr(0, line.find('\t')));
        for (std::size_t length = 1; length <= query.size(); ++length)
            typed.insert(catalogue::encoded(query.substr(0, length)));
    }
    const std::vector<std::string> all(typed.begin(), typed.end());
    std::vector<std::string> some;
    const std::size_t count = std::min(most, all.size());
    some.reserve(count);
    for (std::size_t n = 0; n < count; ++n)
        some.push_back(all[n * all.size() / count]);
    return some;
}

} // namespace changming::bench
