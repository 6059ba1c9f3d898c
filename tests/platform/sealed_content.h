// The signed content of an application, checked against openapi.yaml's SealedContent: a closed shape. Pure, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace changming::sandbox
{

struct SealedContent {
    std::string key;
    std::string taskCode;
    std::string terminalId;
    std::string provisionalNumber;
    std::string slipToken;
    std::string idType;
    std::string idNumber;
};

// Errors: content-refused; the place is the JSON pointer. The message never repeats a value: it may be personal.
Result<SealedContent> parseContent(std::string_view json);

// The shapes that headers and paths share with the content.
bool isItemCode(std::string_view text);
bool isTerminalId(std::string_view text);
bool isSlipToken(std::string_view text);

} // namespace changming::sandbox
