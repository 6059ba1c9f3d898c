// 事项: a matter that the government handles for people, as the catalogue of this district describes it. Its identity is
// the task code alone, an opaque string of at most 64 characters. A Text that the file may leave out is empty here; the
// page then says a sentence. Plain values, any thread.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/catalogue/guide.h"
#include "kiosk/catalogue/material.h"

#include <optional>
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
    std::string name;                 // official, Chinese in every language
    Text plainName;                   // as people say it
    std::vector<std::string> aliases; // what people also call it, either language: searched, never shown as the name
    std::string type;                 // 事项类型: 许可 给付 确认 公共服务 …, a word of the schema's list
    Text summary;                     // what it is, in one sentence; may be empty
    Text audience;                    // for whom; may be empty
    Text department;
    std::vector<std::string> lifeEvents; // ids of Contents::lifeEvents
    Badge badge = Badge::CounterOnly;
    std::string formId;               // folder under config/forms; filled exactly when the badge is FinishHere
    bool instant = false;             // 秒批: decided in seconds, the result comes with the acceptance; FinishHere only
    int promisedDays = 0;             // working days; 0 = on the spot 即办
    std::optional<int> statutoryDays; // working days, never less than promised; none = the law sets no limit
    Text fee;                         // empty = free of charge 不收费
    std::vector<Material> materials;  // in the order in which they are shown; may be empty
    std::string helpPhone;
    std::optional<Guide> guide; // the full guide, where one was written

    bool operator==(const Item&) const = default;
};

// What people look for when something happens to them: 孩子出生了, 退休了 …
struct LifeEvent {
    std::string id;
    Text title;
    std::string icon; // name in the icon set

    bool operator==(const LifeEvent&) const = default;
};

// One whole catalogue, as a file brings it.
struct Contents {
    Text district; // whose catalogue this is; empty in a table file, which does not say
    std::vector<LifeEvent> lifeEvents;
    std::vector<Item> items;
};

} // namespace changming::catalogue
