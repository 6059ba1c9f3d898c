// The signed contents of a case and of a rating, checked against openapi.yaml's SealedContent and SealedRating: closed shapes.
// Pure, any thread.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/material_reference.h"

#include <string>
#include <string_view>
#include <vector>

namespace changming::sandbox
{

struct SealedContent {
    std::string key;
    std::string taskCode;
    std::string terminalId;
    std::string provisionalNumber;
    std::string slipToken;
    std::string name; // of the applicant
    std::string idType;
    std::string idNumber;
    std::vector<MaterialReference> materials;
};

// Errors: content-refused; the place is the JSON pointer. The message never repeats a value: it may be personal.
Result<SealedContent> parseContent(std::string_view json);

struct SealedRating {
    std::string id;
    std::string terminalId;
    std::string json; // as it was signed
};

Result<SealedRating> parseRating(std::string_view json);

} // namespace changming::sandbox
