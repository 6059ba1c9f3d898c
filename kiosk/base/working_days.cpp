#include "kiosk/base/working_days.h"

#include <array>
#include <cstdio>

namespace changming
{

std::chrono::year_month_day workingDaysAfter(std::chrono::year_month_day start, int days)
{
    std::chrono::sys_days day{start};
    while (days > 0) {
        day += std::chrono::days{1};
        const std::chrono::weekday weekday{day};
        if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday)
            --days;
    }
    return day;
}

std::string isoDate(std::chrono::year_month_day date)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                                     static_cast<unsigned>(date.day()));
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace changming
