// What of a text may be heard. What is masked on the screen is not spoken, not even its visible ends; nor are the numbers
// of ID cards, mobile phones and bank cards where they stand in full (personal_number.h). Longer numbers are said digit by
// digit. Pure; UTF-8.
#pragma once

#include "kiosk/base/text.h"

#include <string>
#include <string_view>

namespace changming::speech
{

// "138 **** 0000" -> "hidden" / "已隐藏"; "PA 0416 2087 63" -> "PA 0 4 1 6 2 0 8 7 6 3".
std::string spokenText(std::string_view text, Language language);

// Of what somebody types: a number that is longer than a day, a month or an amount is not said at all, finished or not.
std::string spokenValue(std::string_view value, Language language);

} // namespace changming::speech
