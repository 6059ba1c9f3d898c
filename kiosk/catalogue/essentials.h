// 一码带走: the essentials of a guide in words, for the slip and for codes that a phone without network can read. Each
// value is a sentence or lines joined by '\n', in one language, never empty unless it says so. Pure, any thread.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/catalogue/answers.h"

#include <cstddef>
#include <string>
#include <vector>

namespace changming::catalogue
{

struct Essentials {
    std::string situation; // questions with what was answered, one a line; empty when nothing was
    std::string bring;     // one material a line
    std::string time;      // "承诺 8 个工作日，法定 15 个工作日"
    std::string cost;
    std::string visits; // to a counter; empty where no guide is written
    std::string where;  // one place a line; empty where no guide is written
    std::string steps;  // one step a line; empty where no guide is written
};

Essentials essentialsOf(const Item& item, const Answers& answers, Language language);

// The same as text for codes: each at most `mostCharacters` code points and readable alone, since each begins with the
// item's name, cut where it is very long, with "1/2" behind it when there are several. REQUIRES: mostCharacters >= 60.
inline constexpr std::size_t mostCodeCharacters = 300;
std::vector<std::string> textCodes(const Item& item, const Answers& answers, Language language, std::size_t mostCharacters = mostCodeCharacters);

} // namespace changming::catalogue
