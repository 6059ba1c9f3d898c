// What a key of the pad makes of what stands in a field: digits, an ID number, a number, an amount, a date. GUI thread.
#pragma once

#include "kiosk/forms/field.h"

#include "kiosk/base/text.h"

#include <chrono>
#include <optional>
#include <string>

namespace changming::app
{

bool isTypedOnPad(const forms::Field& field);      // else on the keyboard
bool isTypedOnKeys(const forms::Field& field);     // text
bool isCode(const forms::Field& field);            // capital letters and digits of a fixed number: a company's number
std::string extraKeyOf(const forms::Field& field); // "X", "." or nothing

// The text with one key more; the same when the key has no place there.
std::string withKey(const forms::Field& field, const std::string& text, char key);

// Digits of a date: "20260501" <-> "2026-05-01".
std::string digitsOfDate(const std::string& iso);
std::optional<std::string> isoOfDigits(const std::string& digits); // nothing while they are not eight
// "202605" -> "2026 年 05 月 " while it is typed.
std::string halfDate(const std::string& digits, Language language);
std::optional<std::chrono::year_month_day> dayOf(const std::string& iso);
std::string isoOf(std::chrono::year_month_day day);

} // namespace changming::app
