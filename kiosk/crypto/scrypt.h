// scrypt for what a person remembers, a PIN: slow and hungry for memory, so that a stolen database is dear to try out. A
// record carries its own costs and salt; the costs of new records may grow without breaking old ones. Any thread; a verb
// takes a quarter of a second and 32 MiB with the default cost.
// Standard: RFC 7914.
#pragma once

#include "kiosk/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace changming::crypto
{

struct ScryptCost {
    int logN = 15; // N = 2^logN
    int r = 8;
    int p = 3;

    bool operator==(const ScryptCost&) const = default;
};

// `length` bytes. Error "scrypt-cost" for a cost outside logN 1..20, r 1..32, p 1..16 or above 256 MiB.
Result<std::string> scrypt(std::string_view password, std::string_view salt, const ScryptCost& cost, std::size_t length);

// "scrypt$15$8$3$<salt>$<key>", both in lower-case hex, with a new salt of 16 bytes.
Result<std::string> makeScryptRecord(std::string_view password, const ScryptCost& cost = {});

// Compares in constant time. Error "scrypt-record" when the record is none of ours.
Result<bool> matchesScryptRecord(std::string_view password, std::string_view record);

} // namespace changming::crypto
