// Readings of Chinese characters without tones, every one that a character has (assets/pinyin): for searching, not for
// showing. ü is spelt v and u. The table is unpacked at first use (about 2 ms); any thread.
#pragma once

#include <span>
#include <string_view>

namespace changming::catalogue
{

// 重 -> "chong", "zhong"; empty for what is no Han character. In alphabetical order.
std::span<const std::string_view> readingsOf(char32_t character);

// Some reading of the character begins with the letter.
bool mayBeginWith(char32_t character, char32_t letter);

bool isSyllable(std::string_view letters); // "zhong"; not "zh"

} // namespace changming::catalogue
