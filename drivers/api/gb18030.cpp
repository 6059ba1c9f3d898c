#include "drivers/api/gb18030.h"

#include "drivers/api/code_points.h"
#include "kiosk/base/text.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace changming::drivers
{

namespace
{

struct Entry {
    char32_t character;
    std::array<char, 2> bytes;
};

bool isPrivateUse(char32_t character)
{
    return (character >= 0xE000 && character <= 0xF8FF) || character >= 0xF0000;
}

// All two-byte codes once through iconv: a table of 24 000 entries, sorted by character.
std::vector<Entry> twoByteTable()
{
    std::vector<Entry> table;
    iconv_t converter = iconv_open(std::endian::native == std::endian::little ? "UTF-32LE" : "UTF-32BE", "GB18030");
    if (converter == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr): POSIX says so
        return table;
    for (unsigned lead = 0x81; lead <= 0xFE; ++lead) {
        for (unsigned trail = 0x40; trail <= 0xFE; ++trail) {
            std::array<char, 2> bytes{static_cast<char>(lead), static_cast<char>(trail)};
            std::array<char, 8> out{};
            char* from = bytes.data();
            char* to = out.data();
            std::size_t fromLeft = bytes.size();
            std::size_t toLeft = out.size();
            iconv(converter, nullptr, nullptr, nullptr, nullptr);
            const std::size_t result = iconv(converter, &from, &fromLeft, &to, &toLeft);
            if (result == static_cast<std::size_t>(-1) || fromLeft != 0 || toLeft != out.size() - sizeof(char32_t))
                continue;
            char32_t character = 0;
            std::memcpy(&character, out.data(), sizeof character);
            if (!isPrivateUse(character))
                table.push_back({character, bytes});
        }
    }
    iconv_close(converter);
    std::ranges::sort(table, {}, &Entry::character);
    return table;
}

} // namespace

std::optional<std::string> gb18030Printable(char32_t character)
{
    if (character >= 0x20 && character < 0x7F)
        return std::string(1, static_cast<char>(character));
    if (character == 0xA5)
        return "\xA3\xA4";
    static const std::vector<Entry> table = twoByteTable();
    const auto found = std::ranges::lower_bound(table, character, {}, &Entry::character);
    if (found == table.end() || found->character != character)
        return std::nullopt;
    return std::string(found->bytes.data(), found->bytes.size());
}

std::optional<std::string> gb18030Printable(std::string_view utf8)
{
    if (!isUtf8(utf8))
        return std::nullopt;
    std::string bytes;
    for (const char32_t character : codePoints(utf8)) {
        const auto part = gb18030Printable(character);
        if (!part)
            return std::nullopt;
        bytes += *part;
    }
    return bytes;
}

} // namespace changming::drivers
