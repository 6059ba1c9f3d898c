// The signed content that opens a visit, checked against openapi.yaml's SealedVisit: a closed shape. Pure, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <string>
#include <string_view>

namespace changming::sandbox
{

struct SealedVisit {
    std::string terminalId;
    std::string idType;
    std::string idNumber;
};

// Errors: content-refused; the place is the JSON pointer, the message repeats no value.
Result<SealedVisit> parseVisit(std::string_view json);

} // namespace changming::sandbox
