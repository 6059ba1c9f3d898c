// Well-formed UTF-8 as code points. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace changming::drivers
{

// REQUIRES: isUtf8(utf8)
inline std::u32string codePoints(std::string_view utf8)
{
    std::u32string points;
    points.reserve(utf8.size());
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            points.push_back(byte);
        else if (byte >= 0xC0)
            points.push_back(byte & (byte >= 0xF0 ? 0x07U : byte >= 0xE0 ? 0x0FU : 0x1FU));
        else if (!points.empty())
            points.back() = (points.back() << 6U) | (byte & 0x3FU);
    }
    return points;
}

} // namespace changming::drivers
