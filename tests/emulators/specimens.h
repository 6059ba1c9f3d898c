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
    std::string name;  // as the control socket calls it
    std::string text;  // 256 bytes, UTF-16LE
    std::string photo; // 1024 bytes
};

// resident (测试甲), resident-2 (测试丙), permit (J), foreigner (Y, 2023), foreigner-2017 (I)
std::optional<Specimen> findSpecimen(std::string_view name);
std::vector<std::string> specimenNames();

} // namespace changming::emulators
