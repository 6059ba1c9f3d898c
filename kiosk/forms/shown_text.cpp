#include "kiosk/forms/shown_text.h"

#include "kiosk/base/masked.h"

#include <span>

namespace changming::forms
{

namespace
{

constexpr std::size_t idNumberGroups[] = {3, 3, 4, 4, 4};
constexpr std::size_t mobileGroups[] = {3, 4, 4};
constexpr std::size_t cardGroups[] = {4, 4, 4, 4, 4};

std::span<const std::size_t> groupsOf(Shape shape)
{
    switch (shape) {
    case Shape::IdNumber:
        return idNumberGroups;
    case Shape::Mobile:
        return mobileGroups;
    case Shape::BankCard:
        return cardGroups;
    case Shape::Plain:
        break;
    }
    return {};
}

std::string lastFour(std::string_view digits)
{
    constexpr std::size_t shown = 4;
    std::string text(digits);
    for (std::size_t i = 0; i < text.size() && (text.size() <= shown || i < text.size() - shown); ++i)
        text[i] = '*';
    return text;
}

} // namespace

std::string grouped(Shape shape, std::string_view text)
{
    std::string spaced;
    for (const auto size : groupsOf(shape)) {
        if (text.empty())
            break;
        spaced += spaced.empty() ? "" : " ";
        spaced += text.substr(0, size);
        text.remove_prefix(std::min(size, text.size()));
    }
    return spaced.append(text); // what is too long hangs on at the end
}

std::string masked(Shape shape, std::string_view text)
{
    switch (shape) {
    case Shape::IdNumber:
        return grouped(shape, MaskedText::idNumber(text).str());
    case Shape::Mobile:
        return grouped(shape, MaskedText::mobile(text).str());
    case Shape::BankCard:
        return grouped(shape, lastFour(text));
    case Shape::Plain:
        break;
    }
    return MaskedText::name(text).str();
}

std::string dateText(std::chrono::year_month_day date, Language language)
{
    constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December"};
    const auto year = std::to_string(static_cast<int>(date.year()));
    const auto month = static_cast<unsigned>(date.month());
    const auto day = std::to_string(static_cast<unsigned>(date.day()));
    if (language == Language::Chinese)
        return year + " 年 " + std::to_string(month) + " 月 " + day + " 日";
    return day + " " + months[(month - 1) % 12] + " " + year;
}

} // namespace changming::forms
