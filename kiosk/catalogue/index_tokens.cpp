#include "kiosk/catalogue/index_tokens.h"

#include "kiosk/catalogue/characters.h"
#include "kiosk/catalogue/pinyin.h"

#include <algorithm>
#include <cstddef>

namespace changming::catalogue
{

namespace
{

constexpr std::size_t longestBeginning = 6; // of what is not yet finished: zhuang
constexpr std::size_t nearest = 1;
constexpr std::size_t farthest = 3;

// A private-use character: unicode61 keeps it as a token, and isSeparator() keeps it out of what is asked.
constexpr std::string_view endOfText = "\xEE\x80\x80";

// A prefix question of FTS5 joins the lists of all words that begin so, at each keystroke; these are joined once.
void addBeginnings(std::string_view letters, std::set<std::string>& tokens)
{
    for (std::size_t length = 2; length <= std::min(letters.size(), longestBeginning); ++length)
        tokens.insert("4" + std::string(letters.substr(0, length)));
}

void addLetterRuns(std::u32string_view text, std::set<std::string>& tokens)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isLatin(text[end]))
            ++end;
        addBeginnings(encoded(text.substr(at, end - at)), tokens);
        at = std::max(end, at + 1);
    }
}

void addText(std::string_view utf8, std::set<std::string>& tokens, Sounds sounds)
{
    std::u32string text = folded(utf8);
    addLetterRuns(text, tokens);
    std::erase_if(text, isSeparator);
    if (text.empty())
        return;
    std::vector<std::string> initials;
    for (const char32_t c : text) {
        initials.push_back(initialsOf(c));
        for (const std::string_view reading : readingsOf(c)) {
            tokens.emplace(reading);
            addBeginnings(reading, tokens);
        }
        for (const char initial : initials.back())
            tokens.insert({'1', initial});
    }
    tokens.insert("0" + encoded(text.substr(0, 1)));
    for (const char initial : initials.front())
        tokens.insert({'0', initial});
    const std::size_t reach = sounds == Sounds::Neighbours ? nearest : farthest;
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (std::size_t other = at + 1; other < text.size() && other - at <= reach; ++other) {
            for (const char a : initials[at]) {
                for (const char b : initials[other])
                    tokens.insert({other - at == nearest ? '2' : '3', a, b});
            }
        }
    }
}

} // namespace

std::string initialsOf(char32_t c)
{
    if (isLatin(c))
        return {static_cast<char>(c)};
    std::string initials;
    for (const std::string_view reading : readingsOf(c)) { // sorted, so that equal initials are neighbours
        if (initials.empty() || initials.back() != reading.front())
            initials.push_back(reading.front());
    }
    return initials;
}

std::string textTokens(const std::vector<std::string>& texts)
{
    std::string tokens;
    for (const std::string& utf8 : texts) {
        for (const std::u32string& word : wordsOf(folded(utf8))) {
            bool behindLetter = false;
            for (const char32_t c : word) {
                if (!(behindLetter && isLatin(c)))
                    tokens.push_back(' ');
                tokens += encoded({&c, 1});
                behindLetter = isLatin(c);
            }
        }
        tokens += ' ';
        tokens += endOfText;
    }
    return tokens;
}

std::string soundTokens(const std::vector<std::string>& texts, Sounds sounds)
{
    std::set<std::string> tokens;
    for (const std::string& text : texts)
        addText(text, tokens, sounds);
    std::string joined;
    for (const std::string& token : tokens)
        (joined += token) += ' ';
    return joined;
}

} // namespace changming::catalogue
