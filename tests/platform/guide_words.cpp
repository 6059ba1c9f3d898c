#include "tests/platform/guide_words.h"

namespace changming::sandbox
{

namespace
{

std::string filled(std::string text, std::string_view place, const std::string& value)
{
    if (const std::size_t at = text.find(place); at != std::string::npos)
        text.replace(at, place.size(), value);
    return text;
}

} // namespace

std::string say(const Words& words, Language language, const std::string& html)
{
    return filled(language == Language::Chinese ? words.zh : words.en, "%1", html);
}

std::string say(const CountedWords& words, Language language, int count)
{
    const char* const english = count == 1 ? words.one : words.many;
    return filled(language == Language::Chinese ? words.zh : english, "%n", std::to_string(count));
}

} // namespace changming::sandbox
