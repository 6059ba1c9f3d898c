#include "kiosk/speech/spoken_text.h"

#include "kiosk/speech/personal_number.h"

#include <algorithm>
#include <cctype>

namespace changming::speech
{

namespace
{

constexpr std::size_t shortNumber = 4; // digits; a year is still a number

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool isOfANumber(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '*';
}

// Letters, digits and stars, with single separators between groups of digits and stars.
std::string_view runAt(std::string_view text, std::size_t at, std::string_view separators)
{
    const auto isGroup = [&](std::size_t i) { return i < text.size() && (isDigit(text[i]) || text[i] == '*'); };
    std::size_t end = at;
    while (end < text.size() &&
           (isOfANumber(text[end]) || (separators.find(text[end]) != std::string_view::npos && end > at && isGroup(end - 1) && isGroup(end + 1))))
        ++end;
    return text.substr(at, end - at);
}

std::size_t digitsIn(std::string_view run)
{
    return static_cast<std::size_t>(std::ranges::count_if(run, isDigit));
}

std::string digitByDigit(std::string_view run)
{
    std::string spaced;
    for (const char c : run) {
        if (c == ' ')
            continue;
        if (isDigit(c) && !spaced.empty())
            spaced += ' ';
        spaced += c;
    }
    return spaced;
}

// "测**": the ideograph before the stars is part of the mask.
void dropLastIdeograph(std::string& out)
{
    std::size_t at = out.size();
    while (at > 0 && (static_cast<unsigned char>(out[at - 1]) & 0xC0U) == 0x80U)
        --at;
    if (at == 0)
        return;
    const auto lead = static_cast<unsigned char>(out[at - 1]);
    if ((lead >= 0xE4 && lead <= 0xE9) || lead >= 0xF0)
        out.resize(at - 1);
}

const char* hidden(Language language)
{
    return language == Language::Chinese ? "已隐藏" : "hidden";
}

} // namespace

std::string spokenText(std::string_view text, Language language)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (!isOfANumber(text[at])) {
            out += text[at++];
            continue;
        }
        // A hyphen belongs to the number of a person; a date and a case number are said as they stand.
        const std::string_view whole = runAt(text, at, " -");
        if (whole.find('*') != std::string_view::npos || holdsPersonalNumber(whole)) {
            if (whole.front() == '*')
                dropLastIdeograph(out);
            out += hidden(language);
            at += whole.size();
            continue;
        }
        const std::string_view run = runAt(text, at, " ");
        at += run.size();
        if (digitsIn(run) > shortNumber) {
            out += digitByDigit(run);
        } else {
            out += run;
        }
    }
    return out;
}

std::string spokenValue(std::string_view value, Language language)
{
    for (std::size_t at = 0; at < value.size();) {
        if (!isOfANumber(value[at])) {
            ++at;
            continue;
        }
        const std::string_view run = runAt(value, at, " -");
        if (digitsIn(run) > shortNumber)
            return hidden(language);
        at += run.size();
    }
    return spokenText(value, language);
}

} // namespace changming::speech
