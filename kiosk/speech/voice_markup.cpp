#include "kiosk/speech/voice_markup.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace changming::speech
{

namespace
{

// The script of what begins with this byte; none: either voice can read it.
std::optional<Language> scriptOf(unsigned char lead)
{
    if (std::isalpha(lead) != 0)
        return Language::English;
    // The ideographs are in U+3400 … U+9FFF and in the planes above U+FFFF; punctuation in U+3000 is as good as among them.
    if ((lead >= 0xE3 && lead <= 0xE9) || lead >= 0xF0)
        return Language::Chinese;
    return std::nullopt;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

void append(std::string& out, char byte)
{
    switch (byte) {
    case '<':
        out += "&lt;";
        return;
    case '>':
        out += "&gt;";
        return;
    case '&':
        out += "&amp;";
        return;
    default:
        out += std::iscntrl(static_cast<unsigned char>(byte)) != 0 ? ' ' : byte;
    }
}

// One letter is read as a letter by either voice; a word is not.
bool isWord(std::string_view run)
{
    return std::ranges::count_if(run, [](unsigned char byte) { return std::isalpha(byte) != 0; }) > 1;
}

} // namespace

std::string_view voiceOf(Language language)
{
    return language == Language::Chinese ? "cmn-latn-pinyin" : "en";
}

std::string voiceMarkup(std::string_view text, Language language)
{
    const Language other = language == Language::Chinese ? Language::English : Language::Chinese;
    std::string out = "<speak>";
    std::size_t at = 0;
    while (at < text.size()) {
        // A run: from a character of the other script to its last one before one of the page's own.
        std::size_t end = at, last = at;
        while (end < text.size()) {
            const auto script = scriptOf(static_cast<unsigned char>(text[end]));
            const bool counts = script == other;
            if (!counts && (last == at || script == language))
                break;
            ++end;
            while (end < text.size() && isContinuation(text[end]))
                ++end;
            if (counts)
                last = end;
        }
        if (last == at) {
            append(out, text[at++]);
            continue;
        }
        const std::string_view run = text.substr(at, last - at);
        const bool changes = other == Language::Chinese || isWord(run);
        if (changes)
            out.append("<voice xml:lang=\"").append(voiceOf(other)).append("\">");
        for (const char byte : run)
            append(out, byte);
        if (changes)
            out += "</voice>";
        at = last;
    }
    return out + "</speak>";
}

} // namespace changming::speech
