// Values that are worked out from another answer (`options.follows`). Inside this room.
#pragma once

#include "kiosk/forms/definition.h"
#include "kiosk/forms/document.h"
#include "kiosk/forms/sheet.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace changming::forms
{

// {"scope": "#/properties/idNumber", "take": "same" | "birth-date" | "sex" | "sum" | "count", "of": "#/properties/income"}.
std::optional<Follow> readFollow(const nlohmann::json& options, const std::string& at, const Control& control, Document& ui);
// Finds the controls that are followed.
void connectFollows(Definition& definition, Document& ui);

// The value that follows now; null when there is none.
nlohmann::json followed(const Follow& follow, const Sheet& sheet);

} // namespace changming::forms
