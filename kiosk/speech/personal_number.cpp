#include "kiosk/speech/personal_number.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace changming::speech
{

namespace
{

constexpr std::size_t areaDigits = 6;
constexpr std::size_t idCharacters = 18;
constexpr std::size_t oldIdDigits = 15;
constexpr std::size_t mobileDigits = 11;
constexpr std::size_t permitLetters = 3, permitDigits = 12;
constexpr std::size_t shortestCard = 16, longestCard = 19;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

int numberOf(std::string_view digits)
{
    int number = 0;
    for (const char c : digits)
        number = number * 10 + (c - '0');
    return number;
}

bool isDay(int year, std::string_view monthAndDay)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, month{static_cast<unsigned>(numberOf(monthAndDay.substr(0, 2)))},
                              day{static_cast<unsigned>(numberOf(monthAndDay.substr(2, 2)))}};
    return date.ok();
}

bool isIdNumber(std::string_view text)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view checks = "10X98765432";
    if (text.size() != idCharacters || !isDigits(text.substr(0, weights.size())))
        return false;
    const int year = numberOf(text.substr(areaDigits, 4));
    if (year < 1800 || year > 2099 || !isDay(year, text.substr(areaDigits + 4, 4)))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights.at(i) * (text[i] - '0');
    const char check = text.back() == 'x' ? 'X' : text.back();
    return check == checks.at(static_cast<std::size_t>(sum) % checks.size());
}

bool isOldIdNumber(std::string_view text)
{
    return text.size() == oldIdDigits && isDigits(text) && isDay(1900 + numberOf(text.substr(areaDigits, 2)), text.substr(areaDigits + 2, 4));
}

bool isPermit(std::string_view text)
{
    return text.size() == permitLetters + permitDigits && std::ranges::none_of(text.substr(0, permitLetters), isDigit) &&
           isDigits(text.substr(permitLetters));
}

bool isMobile(std::string_view text)
{
    for (const std::string_view country : {"0086", "86"})
        if (text.size() == country.size() + mobileDigits && text.starts_with(country))
            text.remove_prefix(country.size());
    return text.size() == mobileDigits && isDigits(text) && text[0] == '1' && text[1] >= '3';
}

// The last digit is the check of Luhn.
bool isBankCard(std::string_view text)
{
    if (text.size() < shortestCard || text.size() > longestCard || !isDigits(text))
        return false;
    int sum = 0;
    for (std::size_t fromEnd = 0; fromEnd < text.size(); ++fromEnd) {
        const int digit = text[text.size() - 1 - fromEnd] - '0';
        const int doubled = fromEnd % 2 == 1 ? 2 * digit : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

std::vector<std::string_view> groupsOf(std::string_view run)
{
    std::vector<std::string_view> groups;
    while (!run.empty()) {
        const std::size_t end = std::min(run.find_first_of(" -"), run.size());
        if (end > 0)
            groups.push_back(run.substr(0, end));
        run.remove_prefix(std::min(end + 1, run.size()));
    }
    return groups;
}

// "ID" of "ID11010519491231002X".
std::string_view withoutLettersBefore(std::string_view text)
{
    return text.substr(std::min(text.find_first_of("0123456789"), text.size()));
}

bool isPersonal(std::string_view text, bool alone)
{
    const std::string_view number = withoutLettersBefore(text);
    return isIdNumber(number) || isOldIdNumber(number) || isMobile(number) || isPermit(text) || (alone && isBankCard(number));
}

// Groups of four, as a case number has them, are no mobile's: that begins with three digits, or is written in one.
bool mayBegin(std::string_view group)
{
    return group.size() != 4 || group == "0086";
}

} // namespace

bool holdsPersonalNumber(std::string_view run)
{
    const auto groups = groupsOf(run);
    for (std::size_t first = 0; first < groups.size(); ++first) {
        std::string text;
        for (std::size_t last = first; last < groups.size(); ++last) {
            text += groups[last];
            const bool whole = first == 0 && last + 1 == groups.size();
            if ((whole || mayBegin(groups[first])) && isPersonal(text, whole || first == last))
                return true;
        }
    }
    return false;
}

} // namespace changming::speech
