// What was typed as a MATCH of FTS5: the candidates that match.h then looks at. Only quoted tokens of letters, digits and
// Chinese characters get into it, so no typed text is syntax. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

// A part of a word that was typed: a Chinese character, or letters read as a syllable or its beginning.
struct Unit {
    std::u32string text;
    enum class Kind { Character, Syllable, Initial, Unfinished } kind; // Unfinished: the last, two letters or more
};

// How the word can be read, likeliest first: full syllables before initials; at most 9 ways.
std::vector<std::vector<Unit>> readingsOfTyped(std::u32string_view word);

// Items whose names (or, with Columns::All, any text) may hold every word; Near: with characters left out between.
enum class Columns { Names, All };
enum class Distance { Neighbours, Near };
std::string question(const std::vector<std::u32string>& words, Columns columns, Distance distance);

// The same for names, where a text also begins with the first word.
std::string questionAtStart(const std::vector<std::u32string>& words);

// Names or any text that hold these two neighbours (or one unit alone): for what is nearest.
std::string questionOfPair(const Unit& first, const Unit& second);
std::string questionOfUnit(const Unit& unit);

} // namespace changming::catalogue
