// Base64 (RFC 4648 §4, with padding) for bytes inside JSON. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace changming::drivers
{

std::string base64Encode(std::string_view bytes);
// Nothing unless the text is canonical: length a multiple of four, padding at the end only, unused bits zero.
std::optional<std::string> base64Decode(std::string_view text);

} // namespace changming::drivers
