// Slips of "my matters": how far a case is, and a result document. Behind the second proof; what is empty here is an empty
// fact, and a line of the template that has nothing else to say is left out. Any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"
#include "kiosk/receipts/facts.h"

#include <string>
#include <vector>

namespace changming::receipts
{

// One step of a case's way.
struct ProgressStep {
    std::string at = {}; // RFC 3339 or a date; of a step that lies ahead the day until when; may be empty
    Text what;
    Text who = {}; // may be empty
};

struct ProgressSlip {
    Text hallName;
    std::string helpPhone;
    Text terminalLabel;
    Text itemName; // the plain one
    std::string caseNumber;
    Text now;                            // where it stands, in a few words: 正在审 / being reviewed
    std::vector<ProgressStep> past = {}; // oldest first
    std::vector<ProgressStep> ahead = {};
    std::string promisedBy = {};   // date
    std::vector<Text> wanted = {}; // what the office asks for
    std::string wantedBy = {};     // date
    Text office = {};
    WallTime at = {}; // of printing
};

Facts factsOf(const ProgressSlip& slip, Language language);

// A result document (licence, certificate, reply) told on paper. The document itself is the PDF; the slip says so.
struct DocumentSlip {
    Text hallName;
    std::string helpPhone;
    Text terminalLabel;
    Text title;
    std::string number;
    Text issuer = {};
    std::string issuedOn = {};   // date
    std::string validUntil = {}; // date
    Text verification = {};      // what the check of the office's signature said
    std::string caseNumber = {};
    std::string code = {}; // what the code holds; empty: no code
    WallTime at = {};      // of printing
};

Facts factsOf(const DocumentSlip& slip, Language language);

} // namespace changming::receipts
