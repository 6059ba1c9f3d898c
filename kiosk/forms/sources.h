// Where a form may take values from: the names in `options.source` and what people read beside such a value. A closed
// list, so that a typing error in a form is found when it is loaded. Any thread.
//   idcard.name .sex .nation .birthDate .address .idNumber .issuer .validFrom .validUntil
// Dates are ISO ("2026-05-01"); everything else as the card has it.
#pragma once

#include "kiosk/base/text.h"

#include <string>
#include <string_view>

namespace changming::forms
{

bool isSource(std::string_view source);
std::string sourceToken(std::string_view source); // "idcard.name" -> "idcard"
Text sourceText(std::string_view source);         // 来自身份证 / From your ID card
Text sourceName(std::string_view source);         // 身份证 / your ID card

} // namespace changming::forms
