// Specimen cards: people who do not exist, from the public specimen numbers. Never a real card's record.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::emulators
{

struct Specimen {
    std::string name;            // as the control socket calls it
    std::string text;            // 256 bytes, UTF-16LE
    std::string photo;           // 1024 bytes
    std::string newAddress = {}; // UTF-16LE, 70 bytes; empty: none was appended
    bool isUnreadable = false;   // found and selected, but the reading fails (41)
};

// resident (测试甲), resident-2 (测试丙), permit (J), foreigner (Y, 2023), foreigner-2017 (I): the published records.
// permit-valid, foreigner-2017-valid: other people, whose cards have not expired. resident-expired, resident-bad-digit (the
// number's last digit is wrong), resident-moved (carries a newer address), unreadable.
std::optional<Specimen> findSpecimen(std::string_view name);
std::vector<std::string> specimenNames();

} // namespace changming::emulators
