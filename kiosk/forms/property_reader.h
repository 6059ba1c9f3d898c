// What the schema of a property says about its field: kind, options, lengths, limits. Inside this room.
#pragma once

#include "kiosk/forms/definition.h"
#include "kiosk/forms/document.h"

#include <nlohmann/json_fwd.hpp>

namespace changming::forms
{

// Fills the control whose schemaPointer is set. Complaints go to `schema`.
void readProperty(const nlohmann::json& property, Control& control, Document& schema);

} // namespace changming::forms
