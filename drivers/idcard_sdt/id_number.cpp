#include "drivers/idcard_sdt/id_number.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace changming::drivers::sdt
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool allDigits(std::string_view text)
{
    return std::ranges::all_of(text, isDigit);
}

int twoDigits(std::string_view text)
{
    return (text[0] - '0') * 10 + (text[1] - '0');
}

bool isProvince(std::string_view code)
{
    static constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                          44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    return std::ranges::find(provinces, twoDigits(code)) != provinces.end();
}

// ISO 7064 MOD 11-2
char mod11(std::string_view seventeen)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (seventeen[i] - '0');
    return std::string_view("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

// Weights 7 3 1 repeating, A = 10 … Z = 35
char mod10(std::string_view fourteen)
{
    static constexpr std::array weights{7, 3, 1};
    int sum = 0;
    for (std::size_t i = 0; i < fourteen.size(); ++i)
        sum += weights[i % 3] * (isDigit(fourteen[i]) ? fourteen[i] - '0' : fourteen[i] - 'A' + 10);
    return static_cast<char>('0' + sum % 10);
}

std::vector<std::string> warningsOf18(CardType type, std::string_view number)
{
    if (number.size() != 18 || !allDigits(number.substr(0, 17)) || (!isDigit(number[17]) && number[17] != 'X'))
        return {"number-malformed"};
    std::vector<std::string> warnings;
    const bool foreign = type == CardType::PermanentResident2023;
    const std::string_view province = number.substr(foreign ? 1 : 0, 2);
    const bool special = twoDigits(province) >= 81 && twoDigits(province) <= 83;
    if (!isProvince(province) || (foreign && number[0] != '9') || (type == CardType::ResidencePermit && !special))
        warnings.emplace_back("number-area");
    if (!isoDate(number.substr(6, 8)))
        warnings.emplace_back("number-date");
    if (mod11(number.substr(0, 17)) != number[17])
        warnings.emplace_back("number-check-digit");
    return warnings;
}

std::vector<std::string> warningsOf15(std::string_view number)
{
    if (number.size() != 15 || !std::ranges::all_of(number.substr(0, 3), isLetter) || !allDigits(number.substr(3)))
        return {"number-malformed"};
    std::vector<std::string> warnings;
    if (!isProvince(number.substr(3, 2)))
        warnings.emplace_back("number-area");
    // Two digits of the year: the century decides only about 29 February.
    const std::string sixDigits(number.substr(7, 6));
    if (!isoDate("19" + sixDigits) && !isoDate("20" + sixDigits))
        warnings.emplace_back("number-date");
    if (mod10(number.substr(0, 14)) != number[14])
        warnings.emplace_back("number-check-digit");
    return warnings;
}

} // namespace

std::vector<std::string> numberWarnings(CardType type, std::string_view number)
{
    return type == CardType::PermanentResident2017 ? warningsOf15(number) : warningsOf18(type, number);
}

std::optional<std::string> oldNumber(std::string_view number, std::string_view nationality, std::string_view link)
{
    if (number.size() != 18 || !allDigits(number.substr(0, 17)) || nationality.size() != 3 || !std::ranges::all_of(nationality, isLetter) ||
        link.size() != 3 || !allDigits(link))
        return std::nullopt;
    std::string old(nationality);
    old += number.substr(1, 2);
    old += link.substr(0, 2);
    old += number.substr(8, 6);
    old += link[2];
    return old + mod10(old);
}

std::optional<std::string> isoDate(std::string_view digits)
{
    if (digits.size() != 8 || !allDigits(digits))
        return std::nullopt;
    const int year = twoDigits(digits.substr(0, 2)) * 100 + twoDigits(digits.substr(2, 2));
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(twoDigits(digits.substr(4, 2)))},
                                           std::chrono::day{static_cast<unsigned>(twoDigits(digits.substr(6, 2)))}};
    if (!date.ok())
        return std::nullopt;
    std::string iso(digits);
    iso.insert(6, "-");
    iso.insert(4, "-");
    return iso;
}

} // namespace changming::drivers::sdt
