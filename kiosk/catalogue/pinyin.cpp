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
        for (const auto& [character, syllable] : pairs) {
            Run& run = character < beyond ? m_common[character - first] : m_rare[character];
            if (run.count == 0)
                run.first = static_cast<std::uint32_t>(m_readings.size());
            ++run.count;
            run.initials |= 1U << static_cast<unsigned>(syllable.front() - 'a');
            m_readings.push_back(syllable);
        }
    }

    std::span<const std::string_view> of(char32_t character) const
    {
        const Run run = runOf(character);
        return std::span(m_readings).subspan(run.first, run.count);
    }

    bool mayBeginWith(char32_t character, char32_t letter) const
    {
        return letter >= U'a' && letter <= U'z' && (runOf(character).initials >> (letter - U'a') & 1U) != 0;
    }

    bool knows(std::string_view letters) const { return std::ranges::binary_search(m_syllables, letters); }

private:
    struct Run {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        std::uint32_t initials = 0; // bit 0 = a
    };

    // U+3007 and the ideographs of the BMP below U+A000 are looked up at every keystroke, the others hardly ever.
    static constexpr char32_t first = 0x3000;
    static constexpr char32_t beyond = 0xA000;

    Run runOf(char32_t character) const
    {
        if (character < first)
            return {};
        if (character < beyond)
            return m_common[character - first];
        const auto found = m_rare.find(character);
        return found == m_rare.end() ? Run{} : found->second;
    }

    std::vector<std::string_view> m_syllables; // sorted, as the file is
    std::vector<std::string_view> m_readings;
    std::vector<Run> m_common = std::vector<Run>(beyond - first);
    std::unordered_map<char32_t, Run> m_rare;
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

bool mayBeginWith(char32_t character, char32_t letter)
{
    return table().mayBeginWith(character, letter);
}

bool isSyllable(std::string_view letters)
{
    return table().knows(letters);
}

} // namespace changming::catalogue
