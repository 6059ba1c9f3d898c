// What a slip's template may say of a case or a guide, by name. A template writes $(caseNumber); the value is text, never markup.
// Any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace changming::receipts
{

using Facts = std::map<std::string, std::string, std::less<>>;

struct FactName {
    std::string_view name;
    std::string_view zh; // for hall staff: what it is
    bool lines = false;  // its value may have several lines, each a line of the slip; any other value is one line
};

// The closed list; a template or a caller that names another fact is refused.
const std::vector<FactName>& knownFacts();
const FactName* knownFact(std::string_view name); // null: no slip knows it

// {"caseNumber": "PA 0416 2087 63", …}: strings only, known names only.
Result<Facts> factsFromJson(std::string_view bytes, const std::string& place);

// What an item that is decided in seconds (秒批) brought back. Empty where the case is only accepted.
struct SlipResult {
    Text title = {};
    std::string number = {};
    std::string issuedOn = {};                     // date
    std::string validUntil = {};                   // date; empty: not limited
    std::vector<std::pair<Text, Text>> lines = {}; // label and value
};

// One case as the slips tell it. Masks the person and words the dates; what is empty here is an empty fact, and a line of the
// template that has nothing else to say is left out.
struct CaseSlip {
    Text hallName;
    std::string helpPhone;
    Text terminalLabel;
    Text itemName;                      // the plain one
    std::string officialName;           // Chinese in every language
    std::string applicantName;          // whole; masked here
    std::string mobile;                 // whole; masked here
    std::string caseNumber = {};        // accepted
    std::string provisionalNumber = {}; // saved
    WallTime at = {};                   // accepted at, or saved at
    std::string promisedBy = {};        // "2026-04-28" or empty
    Text office = {};
    std::string statusUrl = {};
    std::optional<WallTime> offlineSince = {};
    enum class Copy { First, Reprint } copy = Copy::First;
    SlipResult result = {}; // completed
    struct Owed {           // a paper that may come later
        Text name;
        std::string until; // date
    };
    std::vector<Owed> owed = {};
};

Facts factsOf(const CaseSlip& slip, Language language);

// The guide of one item, to take away: nothing in it is about a person. Lists are lines joined by '\n', in the slip's language.
struct GuideSlip {
    Text hallName;
    std::string helpPhone; // to ask about this item
    Text itemName;         // the plain one
    std::string officialName;
    std::string situation; // what was answered; may be empty
    std::string bring;
    std::string time;
    std::string cost;
    std::string visits;       // may be empty
    std::string steps;        // may be empty
    std::string where;        // may be empty
    std::string version = {}; // "2026-04-01" or empty
    std::string taskCode;
    std::string guideUrl;
    WallTime at = {};
};

Facts factsOf(const GuideSlip& slip, Language language);

// When a person who has heard nothing should ask: noon today, six in the evening, or noon tomorrow, at least two hours ahead.
WallTime askFrom(WallTime savedAt);

// "PA0416208763" → "PA 0416 2087 63": letters, then digits in groups of four. Anything else stays as it is.
std::string grouped(std::string_view caseNumber);
std::string lastFour(std::string_view caseNumber);

} // namespace changming::receipts
