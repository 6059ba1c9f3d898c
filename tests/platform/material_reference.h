// How materials are handed over, in an application and in a supplement (openapi.yaml, MaterialReference). Pure, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace changming::sandbox
{

struct MaterialReference {
    enum class Way { Licence, Upload, Later } way;
    std::string materialId;
    std::vector<std::string> parts;
    std::string until; // later: date
};

// `list` is the array at the pointer `at`. Errors: content-refused.
Result<std::vector<MaterialReference>> parseMaterials(const nlohmann::json& list, const std::string& at);

} // namespace changming::sandbox
