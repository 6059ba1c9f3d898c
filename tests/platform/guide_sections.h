// The sections of a guide's page, as the kiosk's guide page has them, all open: a phone scrolls, paper shows everything. What the
// catalogue does not say is a sentence. Pure, any thread; nothing here fails.
#pragma once

#include "kiosk/catalogue/item.h"
#include "tests/platform/guide_answers.h"

#include <string>

namespace changming::sandbox
{

// One guide before one reader; it refers to the item.
struct ReadGuide {
    const catalogue::Item& item;
    Answers answers;
    Language language;
};

// HTML, each with its h2.
std::string conditionsSection(const ReadGuide& read);
std::string situationSections(const ReadGuide& read); // empty when the guide asks nothing
std::string materialsSection(const ReadGuide& read);
std::string stepsSection(const ReadGuide& read);
std::string timeSection(const ReadGuide& read);
std::string placesSection(const ReadGuide& read);
std::string decisionSection(const ReadGuide& read);
std::string lawSection(const ReadGuide& read);
std::string callSection(const ReadGuide& read);

} // namespace changming::sandbox
