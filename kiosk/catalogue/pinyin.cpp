#include "kiosk/catalogue/pinyin.h"

#include "kiosk/catalogue/characters.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace changming::embedded
{
extern const std::string_view pinyinReadings;
}

namespace changming::catalogue
{

namespace
{

class Table
{
public:
    Table()
    {
        std::vector<std::pair<char32_t, std::string_view>> pairs;
        pairs.reserve(40000);
        std::string_view rest = embedded::pinyinReadings;
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            const auto tab = line.find('\t');
            if (tab == std::string_view::npos)
                continue;
            const std::string_view syllable = line.substr(0, tab);
            m_syllables.push_back(syllable);
            for (const char32_t character : decoded(line.substr(tab + 1)))
                pairs.emplace_back(character, syllable);
        }
        std::ranges::sort(pairs);
        m_readings.reserve(pairs.size());
        m_first.reserve(pairs.size());
        for (const auto& [character, syllable] : pairs) {
            const auto place = m_first.try_emplace(character, Run{static_cast<std::uint32_t>(m_readings.size()), 0}).first;
            ++place->second.count;
            m_readings.push_back(syllable);
        }
    }

    std::span<const std::string_view> of(char32_t character) const
    {
        const auto found = m_first.find(character);
        if (found == m_first.end())
            return {};
        return std::span(m_readings).subspan(found->second.first, found->second.count);
    }

    bool knows(std::string_view letters) const { return std::ranges::binary_search(m_syllables, letters); }

private:
    struct Run {
        std::uint32_t first;
        std::uint32_t count;
    };

    std::vector<std::string_view> m_syllables; // sorted, as the file is
    std::vector<std::string_view> m_readings;
    std::unordered_map<char32_t, Run> m_first;
};

const Table& table()
{
    static const Table unpacked;
    return unpacked;
}

} // namespace

std::span<const std::string_view> readingsOf(char32_t character)
{
    return table().of(character);
}

bool isSyllable(std::string_view letters)
{
    return table().knows(letters);
}

} // namespace changming::catalogue
