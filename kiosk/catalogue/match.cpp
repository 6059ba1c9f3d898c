#include "kiosk/catalogue/match.h"

#include "kiosk/catalogue/characters.h"
#include "kiosk/catalogue/pinyin.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <set>
#include <utility>

namespace changming::catalogue
{

namespace
{

constexpr std::size_t maxLeftOut = 2;

bool startsWith(std::u32string_view typed, std::string_view letters)
{
    return typed.size() >= letters.size() &&
           std::equal(letters.begin(), letters.end(), typed.begin(), [](char letter, char32_t t) { return static_cast<char32_t>(letter) == t; });
}

// `typed` is the beginning of `syllable`, or all of it.
bool begins(std::u32string_view typed, std::string_view syllable)
{
    return typed.size() <= syllable.size() && startsWith(typed, syllable.substr(0, typed.size()));
}

bool hasTwoLetterInitial(std::string_view syllable)
{
    return syllable.size() > 2 && syllable[1] == 'h' && (syllable[0] == 'z' || syllable[0] == 'c' || syllable[0] == 's');
}

// Depth first with a memory of dead ends, so that no text costs more than typed × text × readings steps.
class Walk
{
public:
    Walk(std::u32string_view typed, std::u32string_view text, Fit fit) : m_typed(typed), m_text(text), m_fit(fit) {}

    std::vector<int> from(std::size_t start)
    {
        m_at.clear();
        return hit(0, start, false) ? m_at : std::vector<int>{};
    }

private:
    bool& isDead(std::size_t typed, std::size_t text, bool behindLetter)
    {
        if (!m_dead)
            m_dead = std::make_unique<bool[]>((m_typed.size() + 1) * (m_text.size() + 1) * 2);
        return m_dead[(typed * (m_text.size() + 1) + text) * 2 + (behindLetter ? 1 : 0)];
    }

    // The rest of what was typed behind a hit before text[at].
    bool rest(std::size_t typed, std::size_t at, bool behindLetter)
    {
        if (typed == m_typed.size())
            return true;
        std::size_t leftOut = 0;
        for (; at < m_text.size() && leftOut <= maxLeftOut; ++at) {
            if (isSeparator(m_text[at])) {
                behindLetter = false;
                continue;
            }
            if (hit(typed, at, behindLetter))
                return true;
            if (m_fit == Fit::Unbroken)
                return false;
            behindLetter = false;
            ++leftOut;
        }
        return false;
    }

    // text[at] itself is hit by the next of what was typed.
    bool hit(std::size_t typed, std::size_t at, bool behindLetter)
    {
        if (!fits(m_typed[typed], m_text[at]))
            return false;
        if (isDead(typed, at, behindLetter))
            return false;
        m_at.push_back(static_cast<int>(at));
        if (isLatin(m_text[at]) ? byLetter(typed, at, behindLetter) : byCharacter(typed, at))
            return true;
        m_at.pop_back();
        isDead(typed, at, behindLetter) = true;
        return false;
    }

    static bool fits(char32_t typed, char32_t text)
    {
        if (typed == text)
            return true;
        return mayBeginWith(text, typed);
    }

    bool byLetter(std::size_t typed, std::size_t at, bool behindLetter)
    {
        const bool wordStart = at == 0 || !isLatin(m_text[at - 1]);
        return (wordStart || behindLetter) && rest(typed + 1, at + 1, true);
    }

    bool byCharacter(std::size_t typed, std::size_t at)
    {
        if (m_typed[typed] == m_text[at])
            return rest(typed + 1, at + 1, false);
        const std::u32string_view left = m_typed.substr(typed);
        return std::ranges::any_of(readingsOf(m_text[at]), [&](std::string_view reading) {
            const auto goesOn = [&](std::string_view letters) { return startsWith(left, letters) && rest(typed + letters.size(), at + 1, false); };
            return begins(left, reading) || goesOn(reading) || (hasTwoLetterInitial(reading) && goesOn(reading.substr(0, 2))) ||
                   goesOn(reading.substr(0, 1));
        });
    }

    std::u32string_view m_typed;
    std::u32string_view m_text;
    Fit m_fit;
    std::vector<int> m_at;
    std::unique_ptr<bool[]> m_dead;
};

bool onlySeparators(std::u32string_view text)
{
    return std::ranges::all_of(text, isSeparator);
}

} // namespace

std::optional<Match> match(std::u32string_view typed, std::u32string_view text, Fit fit)
{
    if (typed.empty())
        return std::nullopt;
    const std::size_t least = fit == Fit::Unbroken ? 1 : std::ranges::all_of(typed, isLatin) ? 3 : 2;
    Walk walk(typed, text, fit);
    for (std::size_t start = 0; start < text.size(); ++start) {
        std::vector<int> at = walk.from(start);
        if (at.empty() || at.size() < least)
            continue;
        const bool isPrefix = onlySeparators(text.substr(0, start));
        const bool isWhole = isPrefix && fit == Fit::Unbroken && onlySeparators(text.substr(static_cast<std::size_t>(at.back()) + 1));
        return Match{std::move(at), isPrefix, isWhole};
    }
    return std::nullopt;
}

void addSpans(const Match& match, std::vector<Span>& spans)
{
    std::set<int> characters(match.at.begin(), match.at.end());
    for (const Span& span : spans) {
        for (int n = 0; n < span.count; ++n)
            characters.insert(span.first + n);
    }
    spans.clear();
    for (const int at : characters) {
        if (spans.empty() || spans.back().first + spans.back().count != at)
            spans.push_back({at, 0});
        ++spans.back().count;
    }
}

} // namespace changming::catalogue
