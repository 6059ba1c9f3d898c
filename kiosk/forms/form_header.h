// form.json: which form this is and which items it serves. Inside this room. Its shape for editors:
// config/schema/form.schema.json.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/forms/definition.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace changming::forms
{

Result<Header> readHeader(const nlohmann::json& value, const std::string& place);

// What the header says about answers: contact, company, the materials' rules. Fills the contact that goes without saying.
Result<void> connectHeader(Header& header, const Definition& definition, const nlohmann::json& value, const std::string& place);

} // namespace changming::forms
