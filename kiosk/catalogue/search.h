// What a search gives. Typed text may be Chinese, pinyin in full, initials, English, or a mixture (社bao, sbdj); every
// reading of a character counts. Plain values, any thread.
#pragma once

#include "kiosk/catalogue/item.h"

#include <string>
#include <vector>

namespace changming::catalogue
{

// Characters of a text to underline; counted in code points.
struct Span {
    int first = 0;
    int count = 0;

    bool operator==(const Span&) const = default;
};

struct Hit {
    std::string taskCode;
    Text plainName;
    std::string name; // official
    Text department;
    Badge badge = Badge::CounterOnly;
    std::vector<Span> inPlainName;   // of plainName.zh; in order, apart from each other
    std::vector<Span> inPlainNameEn; // of plainName.en
    std::vector<Span> inName;        // of name. All three empty: found by an alias, the department or a material
};

struct HitPage {
    std::vector<Hit> hits; // best first
    int total = 0;         // of all pages, counted up to maxFound
    bool nearest = false;  // nothing matched: these are what is nearest (no spans), perhaps none
};

inline constexpr int maxFound = 100;  // more are neither ranked nor counted: type on
inline constexpr int maxTyped = 64;   // characters; what is behind is not read
inline constexpr int maxNearest = 12; // nearest hits given at most

} // namespace changming::catalogue
