// What a citizen confirms: lives in memory only, until Outbox::confirm freezes and seals it. Plain data, personal.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace changming::cases
{

struct Applicant {
    std::string name;
    std::string idType; // "resident" …
    std::string idNumber;
    std::string mobile;
};

struct Application {
    std::string taskCode;
    std::string formId;
    int formVersion = 1;
    Applicant applicant;
    nlohmann::json answers = nlohmann::json::object(); // as validated by the room forms
};

// The identifiers drawn at Confirm.
struct Identifiers {
    std::string key;
    std::string provisionalNumber;
    std::string slipToken;
    std::string terminalId;
};

// The exact bytes that are sealed ("format": 1; kiosk/platform/openapi.yaml names the members). Fails on text that is not
// UTF-8.
Result<std::string> frozenContent(const Application& application, const Identifiers& identifiers, WallTime confirmedAt);

// "暂-A017-3F7Q" of the terminal's four characters and the lowest 20 bits of `random`.
std::string provisionalNumber(const std::string& terminalId, std::uint32_t random);

// Four digits or capital letters.
bool isTerminalId(const std::string& text);

} // namespace changming::cases
