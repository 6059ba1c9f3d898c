// Items as JSON, in the shape of catalogue.schema.json. Reading REQUIRES a document that the schema accepted (or that
// these functions wrote): anything else throws nlohmann's exceptions. Any thread.
#pragma once

#include "kiosk/catalogue/item.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace changming::catalogue
{

Item itemFromJson(const nlohmann::json& value);
LifeEvent lifeEventFromJson(const nlohmann::json& value);
Text plainTextFromJson(const nlohmann::json& value);
std::vector<Material> materialsFromJson(const nlohmann::json& list);
Guide guideFromJson(const nlohmann::json& value);

nlohmann::json itemToJson(const Item& item);
nlohmann::json materialsToJson(const std::vector<Material>& materials);
nlohmann::json guideToJson(const Guide& guide);

} // namespace changming::catalogue
