// 指南: everything that a person needs to know to get an item done. Plain values, any thread. A Text marked "may be
// empty" was left out of the file.
#pragma once

#include "kiosk/base/text.h"

#include <optional>
#include <string>
#include <vector>

namespace changming::catalogue
{

struct Choice {
    std::string id;
    Text text;

    bool operator==(const Choice&) const = default;
};

// 情形: a question whose answer narrows the materials (Material::when).
struct Situation {
    std::string id;
    Text question;
    std::vector<Choice> choices; // two to four

    bool operator==(const Situation&) const = default;
};

struct Step {
    Text text;
    Text who; // who does it; may be empty

    bool operator==(const Step&) const = default;
};

struct Place {
    Text name;
    Text address;
    Text hours;
    std::string phone; // may be empty

    bool operator==(const Place&) const = default;
};

struct Law {
    Text title;          // official Chinese title and its English rendering
    std::string article; // 第十条

    bool operator==(const Law&) const = default;
};

struct Guide {
    std::string version;            // the day from which it holds, YYYY-MM-DD
    std::vector<Text> conditions;   // do I qualify: one short line each
    std::optional<int> minutesHere; // how long it takes at this machine
    std::vector<Situation> situations;
    std::vector<Step> steps;
    std::vector<Place> places;
    int trips = 0;       // to a counter
    Text tripsReason;    // why one has to come; empty only when trips is 0
    bool online = false; // can be done online
    bool mail = false;   // the result can be mailed
    Text decidedBy;      // may be empty
    Text travels;        // where the papers travel; may be empty
    Text result;         // what one gets; may be empty
    std::vector<Law> laws;
    std::string complaintPhone; // may be empty

    bool operator==(const Guide&) const = default;
};

} // namespace changming::catalogue
