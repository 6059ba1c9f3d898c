// A Control of the uischema together with its property in the schema: what kind of field it is. Inside this room.
#pragma once

#include "kiosk/forms/definition.h"
#include "kiosk/forms/document.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace changming::forms
{

// The schema that the scopes of a layout start from: the whole, or that of one entry of a list.
struct SchemaPart {
    const nlohmann::json* object;
    std::string pointer; // in schema.json
    std::string key;     // of the words, in front: "members"; empty of the whole
};

// "#/properties/a/properties/b" -> the answer's pointer "/a/b"; nothing when it is no such scope.
std::optional<std::string> answerPointer(const std::string& scope);

// Follows local references; the schema was compiled before, so they lead somewhere and do not go round.
const nlohmann::json* resolved(const nlohmann::json& root, const nlohmann::json* schema);
// The schema of a property behind its references; null when the scope leads nowhere.
const nlohmann::json* propertyAt(const nlohmann::json& root, const SchemaPart& part, const std::string& scope);

// Complaints go to `ui` (or `schema`, where the property is at fault). Of a People control the entry is not read here.
Control readControl(const nlohmann::json& element, const std::string& pointer, const SchemaPart& part, Document& ui, Document& schema);

// The controls that tell one entry from another, by `options.summary`.
void readSummary(Control& control, const Definition& entry, const nlohmann::json& options, const std::string& at, Document& ui);

} // namespace changming::forms
