#include "kiosk/catalogue/rank.h"

#include "kiosk/catalogue/characters.h"
#include "kiosk/catalogue/match.h"

#include <algorithm>
#include <cstddef>

namespace changming::catalogue
{

namespace
{

enum Field { PlainName, Alias, OfficialName, Department, Loosely }; // Loosely is added to a name's
constexpr int materialName = Loosely + Department;

class Best
{
public:
    Best(std::u32string_view typed, std::int64_t position) : m_typed(typed), m_position(position) {}

    void look(std::string_view utf8, int field, Fit fit)
    {
        const std::u32string text = folded(utf8);
        const auto found = match(m_typed, text, fit);
        if (!found)
            return;
        const bool isExact = found->isWhole && field < Department;
        const Rank rank{isExact ? static_cast<int>(PlainName) : field, found->isPrefix ? 0 : 1, static_cast<int>(text.size()), m_position};
        if (!m_rank || rank < *m_rank)
            m_rank = rank;
    }

    void lookAtNames(const SearchRow& row, int added, Fit fit)
    {
        look(row.plainName.zh, PlainName + added, fit);
        look(row.plainName.en, PlainName + added, fit);
        for (const std::string& alias : row.aliases)
            look(alias, Alias + added, fit);
        look(row.name, OfficialName + added, fit);
    }

    const std::optional<Rank>& rank() const { return m_rank; }

private:
    std::u32string_view m_typed;
    std::int64_t m_position;
    std::optional<Rank> m_rank;
};

std::optional<Rank> rankOfWord(std::u32string_view word, const SearchRow& row)
{
    Best best(word, row.position);
    best.lookAtNames(row, 0, Fit::Unbroken);
    if (best.rank())
        return best.rank();
    best.look(row.department.zh, Department, Fit::Unbroken);
    best.look(row.department.en, Department, Fit::Unbroken);
    if (best.rank())
        return best.rank();
    best.lookAtNames(row, Loosely, Fit::Loose);
    if (best.rank())
        return best.rank();
    for (const std::string& material : row.materials)
        best.look(material, materialName, Fit::Unbroken);
    return best.rank();
}

std::optional<Match> found(std::u32string_view typed, std::u32string_view text)
{
    auto unbroken = match(typed, text, Fit::Unbroken);
    return unbroken ? unbroken : match(typed, text, Fit::Loose);
}

std::vector<Span> spans(const Typed& typed, std::string_view utf8)
{
    const std::u32string text = folded(utf8);
    std::vector<Span> all;
    if (const auto whole = found(typed.joined, text)) {
        addSpans(*whole, all);
        return all;
    }
    for (const std::u32string& word : typed.words) {
        if (const auto part = found(word, text))
            addSpans(*part, all);
    }
    return all;
}

} // namespace

Typed Typed::from(std::string_view utf8)
{
    Typed typed;
    // Four bytes a character at most; what was cut inside a character is left out as invalid.
    std::u32string text = folded(utf8.substr(0, std::size_t{4} * maxTyped));
    text.resize(std::min<std::size_t>(text.size(), maxTyped));
    typed.words = wordsOf(text);
    for (const std::u32string& word : typed.words)
        typed.joined += word;
    return typed;
}

std::optional<Rank> rankOf(const Typed& typed, const SearchRow& row)
{
    std::optional<Rank> whole = rankOfWord(typed.joined, row);
    if (whole || typed.words.size() < 2)
        return whole;
    Rank worst{.position = row.position};
    for (const std::u32string& word : typed.words) {
        const auto rank = rankOfWord(word, row);
        if (!rank)
            return std::nullopt;
        worst = std::max(worst, *rank);
    }
    worst.middle = 1;
    return worst;
}

Hit hitOf(const Typed& typed, const SearchRow& row)
{
    return {row.taskCode,          row.plainName, row.name, row.department, row.badge, spans(typed, row.plainName.zh), spans(typed, row.plainName.en),
            spans(typed, row.name)};
}

} // namespace changming::catalogue
