// Does a text hold what was typed, and where? A typed Chinese character is itself; typed letters are the text's own letters
// from the start of a word on, or pinyin: a syllable in full, its initial (s or sh), and at the end of what was typed a
// syllable not yet finished. Both texts are folded. Any thread.
#pragma once

#include "kiosk/catalogue/search.h"

#include <optional>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

enum class Fit {
    Unbroken, // character by character; punctuation of the text is passed over
    Loose     // up to two characters of the text are left out between two hits: sbdj, 社保登记 -> 社会保险登记
};

struct Match {
    std::vector<int> at; // the text's characters that were hit, ascending, at least one
    bool isPrefix = false;
    bool isWhole = false; // nothing but punctuation is left of the text
};

// The first place from the left. Loose needs three hits, two if Chinese was typed: two letters fit nearly everything.
std::optional<Match> match(std::u32string_view typed, std::u32string_view text, Fit fit);

void addSpans(const Match& match, std::vector<Span>& spans); // merged with what is there

} // namespace changming::catalogue
