// Text as search compares it: code points, full-width forms and capitals folded, one for one, so that a place in the
// folded text is a place in the original. Bytes that are no UTF-8 are left out. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

std::u32string decoded(std::string_view utf8);
std::u32string folded(std::string_view utf8);
std::string encoded(std::u32string_view text);

// Of folded characters.
bool isLatin(char32_t c);     // a-z 0-9
bool isSeparator(char32_t c); // blanks, punctuation, symbols, controls

// Of folded text: the runs between separators; an apostrophe inside letters (xi'an) belongs to neither side and disappears.
std::vector<std::u32string> wordsOf(std::u32string_view text);

} // namespace changming::catalogue
