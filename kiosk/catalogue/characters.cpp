#include "kiosk/catalogue/characters.h"

#include <cstddef>

namespace changming::catalogue
{

namespace
{

constexpr char32_t invalid = 0xFFFFFFFF;

// The code point at `at`, which moves behind it; a byte that begins none is passed alone (Unicode, table 3-7).
char32_t next(std::string_view bytes, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(bytes[at++]);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0 ? 1 : 0;
    if (more == 0 || at + static_cast<std::size_t>(more) > bytes.size())
        return invalid;
    char32_t point = lead & (0x3FU >> static_cast<unsigned>(more));
    for (int n = 0; n < more; ++n) {
        const auto trail = static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(n)]);
        if ((trail & 0xC0U) != 0x80U)
            return invalid;
        point = (point << 6U) | (trail & 0x3FU);
    }
    const bool overlong = (more == 2 && point < 0x800) || (more == 3 && point < 0x10000);
    if (overlong || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000))
        return invalid;
    at += static_cast<std::size_t>(more);
    return point;
}

char32_t fold(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width ASCII
        c -= 0xFEE0;
    if (c >= U'A' && c <= U'Z')
        c += 0x20;
    return c == U'ü' || c == U'Ü' ? U'v' : c;
}

} // namespace

std::u32string decoded(std::string_view utf8)
{
    std::u32string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        if (const char32_t point = next(utf8, at); point != invalid)
            text.push_back(point);
    }
    return text;
}

std::u32string folded(std::string_view utf8)
{
    std::u32string text = decoded(utf8);
    for (char32_t& c : text)
        c = fold(c);
    return text;
}

std::string encoded(std::u32string_view text)
{
    std::string bytes;
    const auto put = [&](char32_t bits) { bytes.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    for (const char32_t c : text) {
        if (c < 0x80) {
            put(c);
            continue;
        }
        const unsigned trails = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        put((trails == 1 ? 0xC0U : trails == 2 ? 0xE0U : 0xF0U) | (c >> (6U * trails)));
        for (unsigned n = trails; n-- > 0;)
            put(0x80U | ((c >> (6U * n)) & 0x3FU));
    }
    return bytes;
}

bool isLatin(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
}

bool isSeparator(char32_t c)
{
    if (c < 0x80)
        return !isLatin(c);
    return (c < 0xC0) || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F && c != 0x3007) || c == 0x30FB ||
           (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFE00 && c <= 0xFE6F) || (c >= 0xFF00 && c < 0x20000);
}

std::vector<std::u32string> wordsOf(std::u32string_view text)
{
    std::vector<std::u32string> words(1);
    for (const char32_t c : text) {
        if (c == U'\'' || c == U'’')
            continue;
        if (!isSeparator(c))
            words.back().push_back(c);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

} // namespace changming::catalogue
