// SQLite's result codes as our Errors. Pure.
#pragma once

#include "kiosk/base/error.h"

#include <filesystem>
#include <string_view>

namespace changming::store
{

// `code` is SQLite's primary result code, `detail` its own message (English, without data).
Error failure(int code, std::string_view detail, const std::filesystem::path& file);

} // namespace changming::store
