// Randomness from the kernel and the identifiers made of it. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace changming {

void randomBytes(std::span<std::byte> out); // getrandom(2); ends the process if the kernel has none

std::string uuidV4(); // RFC 9562, lower case with hyphens
bool isUuidV4(std::string_view text);

// Crockford base32 of the lowest 5 × digits bits: no I, L, O, U.
std::string crockford32(std::uint64_t value, int digits);

std::string hex(std::span<const std::byte> bytes); // lower case

} // namespace changming
