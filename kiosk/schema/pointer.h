// JSON pointers (RFC 6901) as strings: "/pages/0/a~1b". Any thread.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace changming::schema
{

std::string escapeKey(std::string_view key); // ~ and / as RFC 6901 §3 asks
std::string append(std::string_view pointer, std::string_view key);
std::string append(std::string_view pointer, std::size_t index);

// The keys of a pointer, unescaped. A pointer that does not start with "/" (and is not "") has none.
std::vector<std::string> keysOf(std::string_view pointer);

// The value at the pointer, or null when there is none. Points into `document`.
const nlohmann::json* find(const nlohmann::json& document, std::string_view pointer);

} // namespace changming::schema
