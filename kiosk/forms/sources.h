// Where a form may take values from: the names in `options.source` and what people read beside such a value. A closed
// list, so that a typing error in a form is found when it is loaded. Any thread.
//   idcard.name .sex .nation .birthDate .address .idNumber .issuer .validFrom .validUntil .englishName .nationality
//          .passNumber .oldNumber
//   platform.mobile .address .maritalStatus .employer .socialCardNumber .bankCard .email
//   licence.household-register.number .address .holder     licence.business-licence.name .number .legalRepresentative .address
//   licence.disability-certificate.number .level           licence.marriage-certificate.number .spouse
//   licence.driving-licence.number .class
// Dates are ISO ("2026-05-01"), sex is "male" or "female"; everything else as the card or the platform has it.
#pragma once

#include "kiosk/base/text.h"

#include <string>
#include <string_view>

namespace changming::forms
{

bool isSource(std::string_view source);
bool isLicenceType(std::string_view type);        // "household-register"
std::string sourceToken(std::string_view source); // "idcard.name" -> "idcard"
Text sourceText(std::string_view source);         // 来自身份证 / From your ID card
Text sourceName(std::string_view source);         // 身份证 / your ID card

} // namespace changming::forms
