#include "kiosk/catalogue/question.h"

#include "kiosk/catalogue/characters.h"
#include "kiosk/catalogue/index_tokens.h"
#include "kiosk/catalogue/pinyin.h"

#include <algorithm>
#include <cstddef>

namespace changming::catalogue
{

namespace
{

constexpr std::size_t maxWays = 8;
constexpr std::size_t longestSyllable = 6; // zhuang
constexpr std::string_view names = "{name_text name_sound} : ";

std::string quoted(std::string_view tokens)
{
    return "\"" + std::string(tokens) + "\"";
}

std::string joined(const std::vector<std::string>& parts, std::string_view word)
{
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : std::string(word)) + part;
    return parts.size() > 1 ? "(" + all + ")" : all;
}

// Full syllables first, longest first; a run that cannot end well is left.
void readLetters(std::u32string_view run, bool isEnd, std::vector<Unit>& way, std::vector<std::vector<Unit>>& ways, std::size_t& steps)
{
    if (ways.size() == maxWays || ++steps > 2000)
        return;
    if (run.empty()) {
        ways.push_back(way);
        return;
    }
    const auto go = [&](std::size_t length, Unit::Kind kind) {
        way.push_back({std::u32string(run.substr(0, length)), kind});
        readLetters(run.substr(length), isEnd, way, ways, steps);
        way.pop_back();
    };
    for (std::size_t length = std::min(longestSyllable, run.size()); length > 0; --length) {
        const std::string part = encoded(run.substr(0, length));
        if (length > 1 && isSyllable(part))
            go(length, isEnd && length == run.size() ? Unit::Kind::Unfinished : Unit::Kind::Syllable);
        else if (length > 2 && isEnd && length == run.size())
            go(length, Unit::Kind::Unfinished);
    }
    if (run.size() > 1 && run[1] == U'h' && (run[0] == U'z' || run[0] == U'c' || run[0] == U's'))
        go(2, isEnd && run.size() == 2 ? Unit::Kind::Unfinished : Unit::Kind::Initial);
    go(1, Unit::Kind::Initial);
}

// The last way that readLetters would come to.
std::vector<Unit> initialsOnly(std::u32string_view run)
{
    std::vector<Unit> way;
    for (const char32_t letter : run)
        way.push_back({std::u32string(1, letter), Unit::Kind::Initial});
    return way;
}

std::string initials(const Unit& unit)
{
    return unit.kind == Unit::Kind::Character ? initialsOf(unit.text.front()) : encoded(unit.text.substr(0, 1));
}

// "2sb", for every pair of initials that the two may have; empty if one has no sound.
std::string pairOf(const Unit& a, const Unit& b, Distance distance)
{
    std::vector<std::string> tokens;
    for (const char first : initials(a)) {
        for (const char second : initials(b)) {
            tokens.push_back(quoted(std::string{'2', first, second}));
            if (distance == Distance::Near)
                tokens.push_back(quoted(std::string{'3', first, second}));
        }
    }
    return joined(tokens, " OR ");
}

std::string single(const Unit& unit)
{
    switch (unit.kind) {
    case Unit::Kind::Syllable:
        return quoted(encoded(unit.text));
    case Unit::Kind::Unfinished:
        return quoted("4" + encoded(unit.text));
    case Unit::Kind::Initial:
        return quoted("1" + encoded(unit.text.substr(0, 1)));
    case Unit::Kind::Character:
        break;
    }
    return quoted(encoded(unit.text));
}

// Neighbouring characters are one phrase; with characters left out each stands alone.
void addCharacters(const std::vector<Unit>& way, Distance distance, std::vector<std::string>& parts)
{
    std::string phrase;
    const auto close = [&] {
        if (!phrase.empty())
            parts.push_back(quoted(phrase));
        phrase.clear();
    };
    for (const Unit& unit : way) {
        if (unit.kind != Unit::Kind::Character || distance == Distance::Near)
            close();
        if (unit.kind == Unit::Kind::Character)
            phrase += (phrase.empty() ? "" : " ") + encoded(unit.text);
    }
    close();
}

std::string ofWay(const std::vector<Unit>& way, Distance distance)
{
    std::vector<std::string> parts;
    addCharacters(way, distance, parts);
    for (std::size_t n = 0; n < way.size(); ++n) {
        const bool isInitial = way[n].kind == Unit::Kind::Initial;
        if (way[n].kind != Unit::Kind::Character && (!isInitial || way.size() == 1))
            parts.push_back(single(way[n]));
        const bool bothCharacters = n > 0 && way[n].kind == Unit::Kind::Character && way[n - 1].kind == Unit::Kind::Character;
        if (n == 0 || bothCharacters)
            continue;
        if (std::string pair = pairOf(way[n - 1], way[n], distance); !pair.empty())
            parts.push_back(std::move(pair));
    }
    return joined(parts, " AND ");
}

std::string ofWord(const std::u32string& word, Distance distance)
{
    std::vector<std::string> ways;
    for (const auto& way : readingsOfTyped(word))
        ways.push_back(ofWay(way, distance));
    if (std::ranges::all_of(word, isLatin))
        ways.push_back(quoted(encoded(word)) + " *"); // an English word by its beginning
    return joined(ways, " OR ");
}

} // namespace

std::vector<std::vector<Unit>> readingsOfTyped(std::u32string_view word)
{
    std::vector<std::vector<Unit>> all(1);
    for (std::size_t at = 0; at < word.size();) {
        std::size_t end = at;
        while (end < word.size() && isLatin(word[end]))
            ++end;
        std::vector<std::vector<Unit>> ways;
        if (end == at) {
            end = at + 1;
            ways.push_back({{std::u32string(word.substr(at, 1)), Unit::Kind::Character}});
        } else {
            std::vector<Unit> way;
            std::size_t steps = 0;
            readLetters(word.substr(at, end - at), end == word.size(), way, ways, steps);
            if (ways.size() == maxWays)
                ways.push_back(initialsOnly(word.substr(at, end - at)));
        }
        std::vector<std::vector<Unit>> longer;
        for (const auto& head : all) {
            for (const auto& tail : ways) {
                if (longer.size() <= maxWays) {
                    longer.push_back(head);
                    longer.back().insert(longer.back().end(), tail.begin(), tail.end());
                }
            }
        }
        all = std::move(longer);
        at = end;
    }
    return all;
}

std::string question(const std::vector<std::u32string>& words, Columns columns, Distance distance)
{
    std::vector<std::string> parts;
    parts.reserve(words.size());
    for (const std::u32string& word : words)
        parts.push_back(ofWord(word, distance));
    const std::string all = joined(parts, " AND ");
    return columns == Columns::All ? all : std::string(names) + "(" + all + ")";
}

std::string questionAtStart(const std::vector<std::u32string>& words)
{
    std::vector<std::string> parts{quoted("0" + encoded(words.front().substr(0, 1)))};
    for (const std::u32string& word : words)
        parts.push_back(ofWord(word, Distance::Neighbours));
    return std::string(names) + joined(parts, " AND ");
}

std::string questionOfPair(const Unit& first, const Unit& second)
{
    return ofWay({first, second}, Distance::Neighbours);
}

std::string questionOfUnit(const Unit& unit)
{
    return single(unit);
}

} // namespace changming::catalogue
