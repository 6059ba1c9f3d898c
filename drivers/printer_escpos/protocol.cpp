#include "drivers/printer_escpos/protocol.h"

#include <algorithm>
#include <initializer_list>

namespace changming::drivers::escpos
{

namespace
{

std::string bytes(std::initializer_list<int> values)
{
    std::string text;
    for (const int value : values)
        text += static_cast<char>(value);
    return text;
}

std::string twoBytes(std::size_t value)
{
    return bytes({static_cast<int>(value & 0xFFU), static_cast<int>((value >> 8U) & 0xFFU)});
}

// DLE EOT, DLE ENQ and DLE DC4 are executed wherever they stand: the second byte gets one more dot.
void maskRealTime(std::string& data)
{
    for (std::size_t i = 1; i < data.size(); ++i) {
        if (data[i - 1] == 0x10 && (data[i] == 0x04 || data[i] == 0x05 || data[i] == 0x14))
            data[i] = static_cast<char>(data[i] | 0x08);
    }
}

} // namespace

std::string initialise()
{
    return bytes({0x1B, 0x40});
}

std::string chineseMode(Switch on)
{
    return bytes({0x1C, on == Switch::On ? 0x26 : 0x2E});
}

std::string align(SlipAlign align)
{
    return bytes({0x1B, 0x61, static_cast<int>(align)});
}

std::string lineSpacing(int dots)
{
    return bytes({0x1B, 0x33, std::clamp(dots, 0, 255)});
}

std::string bold(Switch on)
{
    return bytes({0x1B, 0x45, static_cast<int>(on)});
}

std::string underline(Switch on)
{
    return bytes({0x1B, 0x2D, static_cast<int>(on), 0x1C, 0x2D, static_cast<int>(on)});
}

std::string scale(int width, int height)
{
    return bytes({0x1D, 0x21, ((std::clamp(width, 1, 8) - 1) << 4) | (std::clamp(height, 1, 8) - 1)});
}

std::string feedLines(int lines)
{
    return bytes({0x1B, 0x64, std::clamp(lines, 0, 255)});
}

std::string feedDots(int dots)
{
    return bytes({0x1B, 0x4A, std::clamp(dots, 0, 255)});
}

std::string cut(CutLine::Mode mode, int feed)
{
    return bytes({0x1D, 0x56, mode == CutLine::Mode::Full ? 0x41 : 0x42, std::clamp(feed, 0, 255)});
}

std::string qrCode(std::string_view data, QrLevel level, int module)
{
    const std::string head = bytes({0x1D, 0x28, 0x6B});
    std::string out = head + bytes({0x04, 0x00, 0x31, 0x41, 0x32, 0x00});
    out += head + bytes({0x03, 0x00, 0x31, 0x43, std::clamp(module, 1, 16)});
    out += head + bytes({0x03, 0x00, 0x31, 0x45, 0x30 + static_cast<int>(level)});
    out += head + twoBytes(data.size() + 3) + bytes({0x31, 0x50, 0x30});
    out += data;
    out += head + bytes({0x03, 0x00, 0x31, 0x51, 0x30});
    return out;
}

std::string raster(const Bitmap& bitmap, int bandRows)
{
    std::string out;
    const auto stride = static_cast<std::size_t>(bitmap.stride());
    for (int top = 0; top < bitmap.height; top += bandRows) {
        const int rows = std::min(bandRows, bitmap.height - top);
        std::string data(reinterpret_cast<const char*>(bitmap.rows.data()) + static_cast<std::size_t>(top) * stride,
                         static_cast<std::size_t>(rows) * stride);
        maskRealTime(data);
        out += bytes({0x1D, 0x76, 0x30, 0x00}) + twoBytes(stride) + twoBytes(static_cast<std::size_t>(rows)) + data;
    }
    return out;
}

std::string inlineGlyph(const Bitmap& bitmap)
{
    std::string data;
    for (int x = 0; x < bitmap.width; ++x) {
        for (int y = 0; y < slipGlyphDots; y += 8) {
            unsigned column = 0;
            for (int bit = 0; bit < 8; ++bit)
                column |= bitmap.black(x, y + bit) ? 0x80U >> static_cast<unsigned>(bit) : 0U;
            data += static_cast<char>(column);
        }
    }
    maskRealTime(data);
    return bytes({0x1B, 0x2A, 33}) + twoBytes(static_cast<std::size_t>(bitmap.width)) + data;
}

std::string fence(std::string_view id)
{
    return bytes({0x1D, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30}) + std::string(id);
}

std::string automaticStatus()
{
    return bytes({0x1D, 0x61, 0x0E});
}

std::string realTimeStatus(int n)
{
    return bytes({0x10, 0x04, n});
}

std::string clearBuffers()
{
    return bytes({0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08});
}

} // namespace changming::drivers::escpos
