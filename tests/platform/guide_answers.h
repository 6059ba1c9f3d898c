// What a guide's link says about the guide as it is now: the answers that it still knows, what they leave of the materials, and
// the links of other answers. Pure, any thread; nothing here fails.
#pragma once

#include "kiosk/catalogue/item.h"
#include "kiosk/codes/links.h"

#include <string>
#include <vector>

namespace changming::sandbox
{

struct Answers {
    std::vector<codes::Choice> given; // in the order of the guide's questions
    int dropped = 0;                  // choices of the link that the guide does not know

    // The choice's id; empty: not answered.
    std::string to(const std::string& situation) const;
};

Answers answersOf(const catalogue::Item& item, const codes::GuideLink& link);

// A question that was not answered leaves what it may ask for, as on the kiosk.
std::vector<catalogue::Material> materialsLeft(const catalogue::Item& item, const Answers& answers);

// The path of the item's guide as it is now with these answers, one of them another; `choice` empty: not answered.
std::string pathOf(const catalogue::Item& item, const Answers& answers, Language language);
std::string pathWith(const catalogue::Item& item, const Answers& answers, const std::string& situation, const std::string& choice, Language language);

// A link as the path that the public site is asked for. Empty where it cannot be written.
std::string pathOf(const codes::GuideLink& link, Language language);

} // namespace changming::sandbox
