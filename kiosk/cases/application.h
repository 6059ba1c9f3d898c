// What a citizen confirms: lives in memory only, until Outbox::confirm freezes and seals it. Plain data, personal.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/consent.h"
#include "kiosk/base/result.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace changming::cases
{

struct Applicant {
    std::string name;
    std::string idType; // "resident" …
    std::string idNumber;
    std::string mobile;
};

// On behalf of a company the card's holder, who stays the applicant, is its agent.
struct Company {
    std::string name;
    std::string number; // unified social credit code
};

// How one material of the form is handed over.
struct MaterialPart {
    std::string id;
    std::string way;                     // "licence" "upload" "later"
    std::vector<std::string> parts = {}; // licence: the use's id; upload: the files' ids; later: none
    std::string until = {};              // later: the date
};

// A signature as it was drawn: strokes of points {x, y, milliseconds since the first}.
using Stroke = std::vector<std::array<int, 3>>;

// A notice and commitment that the person accepted, bound to the text that was shown.
struct Commitment {
    int version = 1;
    std::string sha256; // 64 hex digits, of the bytes of the text's file
    WallTime signedAt{};
    std::string way;                  // "finger" "card" "witness"
    std::string picture = {};         // finger: PNG in base64
    std::vector<Stroke> strokes = {}; // finger
};

struct Application {
    std::string taskCode;
    std::string formId;
    int formVersion = 1;
    Applicant applicant;
    nlohmann::json answers = nlohmann::json::object(); // as validated by the room forms
    std::optional<Consent> consent = {};
    std::optional<Applicant> agent = {}; // with `company`
    std::optional<Company> company = {};
    std::vector<MaterialPart> materials = {};
    std::optional<Commitment> commitment = {};
};

// The identifiers drawn at Confirm.
struct Identifiers {
    std::string key;
    std::string provisionalNumber;
    std::string slipToken;
    std::string terminalId;
};

// The exact bytes that are sealed ("format": 1; kiosk/platform/openapi.yaml names the members); what is absent or empty
// among the optional members is left out. Fails on text that is not UTF-8, and on an agent without a company or the other
// way round.
Result<std::string> frozenContent(const Application& application, const Identifiers& identifiers, WallTime confirmedAt);

// "暂-A017-3F7Q" of the terminal's four characters and the lowest 20 bits of `random`.
std::string provisionalNumber(const std::string& terminalId, std::uint32_t random);

// Four digits or capital letters.
bool isTerminalId(const std::string& text);

} // namespace changming::cases
