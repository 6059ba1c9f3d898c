// Bytes of the printer manuals as they are written there.
#pragma once

#include <string>
#include <string_view>

namespace changming::drivers::escpos
{

// "1b 40 0a" or "1b400a"; spaces are ignored.
inline std::string bytesOf(std::string_view hex)
{
    std::string bytes;
    int half = -1;
    for (const char c : hex) {
        if (c == ' ')
            continue;
        const int digit = c <= '9' ? c - '0' : c - 'a' + 10;
        if (half < 0) {
            half = digit;
            continue;
        }
        bytes += static_cast<char>(half * 16 + digit);
        half = -1;
    }
    return bytes;
}

inline std::string hexOf(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const char c : bytes) {
        hex += digits[static_cast<unsigned char>(c) >> 4U];
        hex += digits[static_cast<unsigned char>(c) & 15U];
    }
    return hex;
}

} // namespace changming::drivers::escpos
