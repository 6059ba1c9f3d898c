#include "kiosk/base/masked.h"

namespace changming {

namespace {

// Too short to keep both ends: everything is hidden.
std::string ends(std::string_view text, std::size_t head, std::size_t tail)
{
    std::string masked(text);
    const bool tooShort = text.size() <= head + tail; // the ends would be the whole
    const std::size_t first = tooShort ? 0 : head;
    const std::size_t end = tooShort ? text.size() : text.size() - tail;
    for (std::size_t i = first; i < end; ++i)
        masked[i] = '*';
    return masked;
}

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

MaskedText MaskedText::name(std::string_view utf8)
{
    std::string masked;
    std::size_t characters = 0;
    for (const char c : utf8) {
        if (!continues(c))
            ++characters;
        if (characters <= 1)
            masked += c;
        else if (!continues(c))
            masked += '*';
    }
    return MaskedText(std::move(masked));
}

MaskedText MaskedText::idNumber(std::string_view ascii)
{
    return MaskedText(ends(ascii, 3, 4));
}

MaskedText MaskedText::mobile(std::string_view ascii)
{
    return MaskedText(ends(ascii, 3, 4));
}

} // namespace changming
