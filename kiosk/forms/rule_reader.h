// A `rule` of an element or a material. Inside this room.
#pragma once

#include "kiosk/forms/definition.h"
#include "kiosk/forms/document.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace changming::forms
{

// Nothing where there is none, or it is refused. Which control decides is found later.
std::optional<Rule> readRule(const nlohmann::json& element, const std::string& pointer, Document& document);

// Finds the controls that decide, and refuses what hangs on itself.
void connectRules(Definition& definition, Document& document);
bool connectRule(Rule& rule, const Definition& definition, Document& document);
void refuseCircles(const Definition& definition, Document& document);

} // namespace changming::forms
