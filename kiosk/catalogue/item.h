// 事项: a matter that the government handles for people, as the catalogue of this district describes it. Its identity is
// the task code alone, an opaque string of at most 64 characters. Plain values, any thread.
#pragma once

#include "kiosk/base/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace changming::catalogue
{

// What this machine is good for in this matter: all of it, the preparation, or the knowledge alone.
enum class Badge { FinishHere, PrepareHere, CounterOnly };

std::string_view badgeToken(Badge badge);     // "finishHere", as in files and columns
Badge badgeFromToken(std::string_view token); // an unknown word promises least: CounterOnly

struct Item {
    std::string taskCode;
    std::string name; // official, Chinese in every language
    Text plainName;   // as people say it
    Text summary;     // what it is, in one sentence
    Text audience;    // for whom
    Text department;
    Badge badge = Badge::CounterOnly;
    std::string formId;    // folder under config/forms; filled exactly when the badge is FinishHere
    int promisedDays = 0;  // working days; 0 = on the spot 即办
    int statutoryDays = 0; // working days; never less than promised
    Text fee;
    std::vector<Text> materials; // names only, in the order in which they are shown; may be empty
    std::string helpPhone;

    bool operator==(const Item&) const = default;
};

} // namespace changming::catalogue
