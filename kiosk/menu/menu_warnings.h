// What is wrong or doubtful with a menu while it is edited, in short sentences of both languages, each at its tile. Those
// that `stop` are what checkRules refuses; the others are advice. Pure; any thread.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/menu/menu.h"
#include "kiosk/menu/menu_file.h"

#include <functional>
#include <string>
#include <vector>

namespace changming::menu
{

// What the menu alone does not say. Each may be empty: then it is not asked.
struct Surroundings {
    TargetKnown known;
    std::function<bool(const std::string& taskCode)> possibleHere;              // something of it can be done at this machine
    std::function<bool(const std::string& title, Language language)> titleFits; // on a tile, at the largest text size
};

struct Warning {
    std::string code; // of checkRules, or menu-not-here menu-long-title menu-same-target menu-same-title menu-hidden
                      // menu-empty-at-times
    std::string tile; // its id; of a group the tile that opens it; empty: of the whole menu
    Text mark;        // two to six characters, for a badge
    Text words;       // a sentence
    bool stops = false;
};

std::vector<Warning> warnings(const Menu& menu, const Surroundings& around);

} // namespace changming::menu
