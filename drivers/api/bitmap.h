// A small black-and-white picture: row-major, each row padded to whole bytes, the most significant bit is the leftmost
// dot, 1 is black (the order that printers take). Plain data, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace changming::drivers
{

struct Bitmap {
    int width = 0;  // dots
    int height = 0; // dots
    std::vector<std::uint8_t> rows = {};

    static Bitmap blank(int width, int height);

    int stride() const { return (width + 7) / 8; } // bytes a row
    bool black(int x, int y) const;                // REQUIRES: inside
    void setBlack(int x, int y);                   // REQUIRES: inside

    bool operator==(const Bitmap&) const = default;
};

inline constexpr int maxBitmapWidth = 576;   // the paper of an 80 mm printer
inline constexpr int maxBitmapHeight = 1200; // 15 cm of paper

// {"width": 24, "height": 24, "bits": base64 of the rows}; `place` is named in the error.
nlohmann::json bitmapToJson(const Bitmap& bitmap);
Result<Bitmap> bitmapFromJson(const nlohmann::json& value, const std::string& place);

} // namespace changming::drivers
