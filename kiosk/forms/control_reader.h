// A Control of the uischema together with its property in the schema: what kind of field it is. Inside this room.
#pragma once

#include "kiosk/forms/definition.h"
#include "kiosk/forms/document.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace changming::forms
{

// "#/properties/a/properties/b" -> the answer's pointer "/a/b"; nothing when it is no such scope.
std::optional<std::string> answerPointer(const std::string& scope);

// The schema of a property behind its references; null when the scope leads nowhere.
const nlohmann::json* propertyAt(const nlohmann::json& schema, const std::string& scope);

// Complaints go to `ui` (or `schema`, where the property is at fault).
Control readControl(const nlohmann::json& element, const std::string& pointer, Document& ui, Document& schema);

} // namespace changming::forms
