// Values as people read them: numbers in groups, dates in words, sensitive ones masked. Any thread.
#pragma once

#include "kiosk/base/text.h"

#include <chrono>
#include <string>
#include <string_view>

namespace changming::forms
{

// What a number is, which decides its groups and its mask.
enum class Shape {
    Plain,
    IdNumber, // 3 3 4 4 4, so that what the mask leaves (first 3, last 4) are groups of their own
    Mobile,   // 3 4 4
    BankCard, // groups of 4; masked to its last 4
};

// Half a number is grouped as far as it goes: "138 0000 000".
std::string grouped(Shape shape, std::string_view text);
// The same with stars. Plain is masked as a name: its first character stays.
std::string masked(Shape shape, std::string_view text);

// "2026 年 5 月 1 日", "1 May 2026".
std::string dateText(std::chrono::year_month_day date, Language language);

} // namespace changming::forms
