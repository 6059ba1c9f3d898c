// The words that FTS5 (tokenizer unicode61) keeps of an item. The text column has every Chinese character by itself and
// each run of letters or digits as one, in order, so that a phrase is a substring. The sound column has, in no order:
//   she      a reading of a character
//   1s       an initial of a character (a letter or digit of the text counts as its own)
//   2sb      the initials of two neighbours
//   3sb      the initials of two characters with one or two left out between
//   0社 0s   how a text begins
//   4sh      how a reading or a run of letters begins: its first two to six letters
// All are candidates only: match.h decides. Any thread.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

// Distinct initials of a folded character, as letters; a character without a reading has none.
std::string initialsOf(char32_t c);

// Texts of one column, UTF-8, each ended by a token that nobody can type.
std::string textTokens(const std::vector<std::string>& texts);

enum class Sounds { Neighbours, NeighboursAndNear }; // Near: 3sb as well
std::string soundTokens(const std::vector<std::string>& texts, Sounds sounds);

} // namespace changming::catalogue
