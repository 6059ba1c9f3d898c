// The uischema read against its schema: steps, elements, controls and rules, without other languages. Inside this room.
// Checked here: every key of every element, scopes, kinds of fields, options, rules (their conditions, that none hangs on
// itself), that every required answer can be given, and that none is asked for while it is hidden.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/forms/definition.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace changming::forms
{

Result<Definition> readUiSchema(const nlohmann::json& uischema, const std::string& uischemaPlace, const nlohmann::json& schema,
                                const std::string& schemaPlace);

} // namespace changming::forms
