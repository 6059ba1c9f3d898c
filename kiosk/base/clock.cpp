#include "kiosk/base/clock.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <optional>

namespace changming {

namespace {

std::optional<int> number(std::string_view text, std::size_t at, std::size_t length)
{
    int value = 0;
    const char* end = text.data() + at + length;
    const auto [stop, failed] = std::from_chars(text.data() + at, end, value);
    if (failed != std::errc{} || stop != end || value < 0 || text[at] == '-')
        return std::nullopt;
    return value;
}

} // namespace

WallTime SystemClock::wall() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

SteadyTime SystemClock::steady() const
{
    return std::chrono::steady_clock::now();
}

HallTime hallTime(WallTime time)
{
    const auto local = time + hallOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss clock{local - day};
    return {std::chrono::year_month_day{day}, std::chrono::weekday{day}, static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count())};
}

std::string toRfc3339(WallTime time)
{
    const HallTime at = hallTime(time);
    std::array<char, 40> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d+08:00", static_cast<int>(at.date.year()),
                                     static_cast<unsigned>(at.date.month()), static_cast<unsigned>(at.date.day()), at.hour, at.minute, at.second);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

Result<WallTime> fromRfc3339(std::string_view text)
{
    const Error wrong{"time-malformed", "a time is written 2026-04-16T14:32:05+08:00 (RFC 3339 with offset)", std::string(text),
                      "时间要写成 2026-04-16T14:32:05+08:00"};
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':')
        return wrong;
    const auto year = number(text, 0, 4), month = number(text, 5, 2), day = number(text, 8, 2);
    const auto hour = number(text, 11, 2), minute = number(text, 14, 2), second = number(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return wrong;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return wrong;
    std::size_t at = 19;
    if (text[at] == '.') {
        ++at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
    }
    std::chrono::minutes offset{0};
    const std::string_view zone = text.substr(at);
    if (zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':') {
        const auto hours = number(zone, 1, 2), minutes = number(zone, 4, 2);
        if (!hours || !minutes || *hours > 23 || *minutes > 59)
            return wrong;
        offset = std::chrono::minutes{*hours * 60 + *minutes} * (zone[0] == '-' ? -1 : 1);
    } else if (zone != "Z" && zone != "z") {
        return wrong;
    }
    return WallTime{std::chrono::sys_days{date}} + std::chrono::hours{*hour} + std::chrono::minutes{*minute} + std::chrono::seconds{*second} - offset;
}

} // namespace changming
