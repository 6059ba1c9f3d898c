// The one way in for JSON that we did not write ourselves: from the platform, device services, staff and files.
// Size is capped before parsing; depth and duplicate keys are refused while parsing (a deep array parses and then
// crashes on copying). Any thread.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace changming {

inline constexpr std::size_t maxJsonDepth = 64;

struct JsonLimits {
    std::size_t maxBytes = 1U << 20U;
    enum class Comments { Refused, Allowed } comments = Comments::Refused; // `//` in kiosk.json only
};

// Errors name `place` and the byte or key. UTF-8 is checked; trailing bytes are refused.
Result<nlohmann::json> parseJson(std::string_view bytes, const std::string& place, JsonLimits limits = {});

// Reads the whole file and parses it; the file's path is the place.
Result<nlohmann::json> readJsonFile(const std::filesystem::path& file, JsonLimits limits = {});
Result<std::string> readFile(const std::filesystem::path& file, std::size_t maxBytes);

} // namespace changming
