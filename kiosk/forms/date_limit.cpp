#include "kiosk/forms/date_limit.h"

#include "kiosk/schema/format.h"

#include <charconv>

namespace changming::forms
{

std::chrono::year_month_day DateLimit::on(std::chrono::year_month_day today) const
{
    using namespace std::chrono;
    if (fixed)
        return *fixed;
    auto date = today + std::chrono::months{months};
    if (!date.ok())
        date = date.year() / date.month() / last;
    return sys_days{date} + std::chrono::days{days};
}

std::optional<DateLimit> parseDateLimit(std::string_view text)
{
    constexpr std::string_view today = "today";
    if (const auto date = schema::parseDate(text))
        return DateLimit{date};
    if (!text.starts_with(today))
        return std::nullopt;
    text.remove_prefix(today.size());
    if (text.empty())
        return DateLimit{};
    const int sign = text.front() == '-' ? -1 : 1;
    if ((text.front() != '+' && text.front() != '-') || text.size() < 4 || text[1] != 'P')
        return std::nullopt;
    int count = 0;
    const char* end = text.data() + text.size() - 1;
    const auto [stop, error] = std::from_chars(text.data() + 2, end, count);
    if (error != std::errc{} || stop != end || count < 0 || count > 1000)
        return std::nullopt;
    switch (text.back()) {
    case 'Y':
        return DateLimit{{}, sign * count * 12, 0};
    case 'M':
        return DateLimit{{}, sign * count, 0};
    case 'W':
        return DateLimit{{}, 0, sign * count * 7};
    case 'D':
        return DateLimit{{}, 0, sign * count};
    default:
        return std::nullopt;
    }
}

} // namespace changming::forms
