#include "kiosk/speech/spoken_text.h"

#include <algorithm>
#include <cctype>

namespace changming::speech
{

namespace
{

constexpr std::size_t shortNumber = 4; // digits; a year is still a number
constexpr std::size_t mobileDigits = 11;
constexpr std::size_t idDigits = 17; // and a check character (GB 11643)
constexpr std::size_t oldIdDigits = 15;
constexpr std::size_t permitLetters = 3, permitDigits = 12; // of a permanent resident's card before 2023

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool isOfANumber(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '*';
}

// Letters, digits and stars, with single spaces between groups of digits and stars.
std::string_view runAt(std::string_view text, std::size_t at)
{
    const auto isGroup = [&](std::size_t i) { return i < text.size() && (isDigit(text[i]) || text[i] == '*'); };
    std::size_t end = at;
    while (end < text.size() && (isOfANumber(text[end]) || (text[end] == ' ' && end > at && isGroup(end - 1) && isGroup(end + 1))))
        ++end;
    return text.substr(at, end - at);
}

std::string withoutSpaces(std::string_view run)
{
    std::string bare(run);
    std::erase(bare, ' ');
    return bare;
}

std::size_t digitsIn(std::string_view run)
{
    return static_cast<std::size_t>(std::ranges::count_if(run, isDigit));
}

// The numbers that stand for a person.
bool isPersonal(const std::string& bare)
{
    const std::size_t digits = digitsIn(bare);
    if (digits >= idDigits)
        return true;
    if (digits == bare.size())
        return digits == oldIdDigits || (digits == mobileDigits && bare.front() == '1');
    return digits == permitDigits && bare.size() == permitLetters + permitDigits && std::ranges::none_of(bare.substr(0, permitLetters), isDigit);
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
        const std::string_view run = runAt(text, at);
        at += run.size();
        if (run.find('*') != std::string_view::npos) {
            if (run.front() == '*')
                dropLastIdeograph(out);
            out += hidden(language);
        } else if (isPersonal(withoutSpaces(run))) {
            out += hidden(language);
        } else if (digitsIn(run) > shortNumber) {
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
        const std::string_view run = runAt(value, at);
        if (digitsIn(run) > shortNumber)
            return hidden(language);
        at += run.size();
    }
    return spokenText(value, language);
}

} // namespace changming::speech
