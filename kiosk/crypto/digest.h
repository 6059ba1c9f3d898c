// SHA-256 (FIPS 180-4) and HMAC-SHA256 (RFC 2104), in lower-case hex. A value to look a person up by is always the
// keyed one: all ID numbers can be hashed in an hour. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace changming::crypto
{

std::string sha256(std::string_view bytes);                           // 64 hex digits
std::string hmacSha256(std::string_view key, std::string_view bytes); // 64 hex digits; the key has any length

} // namespace changming::crypto
