#include "tests/emulators/escpos_command.h"

namespace changming::emulators::escpos
{

namespace
{

std::size_t byteAt(std::string_view stream, std::size_t index)
{
    return static_cast<unsigned char>(stream[index]);
}

std::size_t wordAt(std::string_view stream, std::size_t index)
{
    return byteAt(stream, index) | (byteAt(stream, index + 1) << 8U);
}

Parsed strange(std::string_view stream)
{
    return {Strange{static_cast<std::uint8_t>(stream[0])}, 1};
}

std::optional<Parsed> escapeCommand(std::string_view s)
{
    if (s.size() < 2)
        return std::nullopt;
    if (s[1] == '@')
        return Parsed{Initialise{}, 2};
    if (s[1] == '2')
        return Parsed{SetSpacing{30}, 2};
    if (s.size() < 3)
        return std::nullopt;
    const int n = static_cast<int>(byteAt(s, 2));
    switch (s[1]) {
    case 'a':
        return Parsed{SetAlign{n % '0'}, 3};
    case '3':
        return Parsed{SetSpacing{n}, 3};
    case 'E':
        return Parsed{SetBold{(n & 1) != 0}, 3};
    case '-':
        return Parsed{SetUnderline{n % '0' != 0, false}, 3};
    case 'd':
        return Parsed{FeedLines{n}, 3};
    case 'J':
        return Parsed{FeedDots{n}, 3};
    case '*': {
        if (s.size() < 5)
            return std::nullopt;
        const std::size_t columns = wordAt(s, 3);
        const std::size_t length = 5 + columns * 3;
        if (n != 33)
            return strange(s);
        if (s.size() < length)
            return std::nullopt;
        return Parsed{InlineBitmap{static_cast<int>(columns), std::string(s.substr(5, columns * 3))}, length};
    }
    default:
        return strange(s);
    }
}

std::optional<Parsed> fieldCommand(std::string_view s)
{
    if (s.size() < 2)
        return std::nullopt;
    if (s[1] == '&' || s[1] == '.')
        return Parsed{ChineseMode{s[1] == '&'}, 2};
    if (s[1] != '-')
        return strange(s);
    if (s.size() < 3)
        return std::nullopt;
    return Parsed{SetUnderline{byteAt(s, 2) % '0' != 0, true}, 3};
}

// GS ( X pL pH …
std::optional<Parsed> blockCommand(std::string_view s)
{
    if (s.size() < 5)
        return std::nullopt;
    const std::size_t length = 5 + wordAt(s, 3);
    if (s.size() < length)
        return std::nullopt;
    const std::string_view body = s.substr(5, length - 5);
    if (s[2] == 'H' && body.size() == 6 && body.starts_with("00"))
        return Parsed{Fence{std::string(body.substr(2))}, length};
    if (s[2] != 'k' || body.size() < 3 || body[0] != '1')
        return Parsed{Strange{static_cast<std::uint8_t>(s[2])}, length};
    switch (body[1]) {
    case 'A':
        return Parsed{Ignored{}, length};
    case 'C':
        return Parsed{QrModule{static_cast<int>(byteAt(body, 2))}, length};
    case 'E':
        return Parsed{QrLevel{body[2] - '0'}, length};
    case 'P':
        return Parsed{QrStore{std::string(body.substr(3))}, length};
    case 'Q':
        return Parsed{QrPrint{}, length};
    default:
        return Parsed{Strange{static_cast<std::uint8_t>(body[1])}, length};
    }
}

std::optional<Parsed> groupCommand(std::string_view s)
{
    if (s.size() < 3)
        return std::nullopt;
    const int n = static_cast<int>(byteAt(s, 2));
    switch (s[1]) {
    case '!':
        return Parsed{SetScale{(n >> 4) + 1, (n & 0x0F) + 1}, 3};
    case 'a':
        return Parsed{Automatic{n}, 3};
    case 'r':
        return Parsed{AskPaper{}, 3};
    case 'I':
        return Parsed{AskInfo{n}, 3};
    case '(':
        return blockCommand(s);
    case 'V':
        if (n < 0x41)
            return Parsed{Cut{0}, 3};
        if (s.size() < 4)
            return std::nullopt;
        return Parsed{Cut{static_cast<int>(byteAt(s, 3))}, 4};
    case 'v': {
        if (s.size() < 8)
            return std::nullopt;
        const std::size_t stride = wordAt(s, 4);
        const std::size_t rows = wordAt(s, 6);
        const std::size_t length = 8 + stride * rows;
        if (n != '0')
            return strange(s);
        if (s.size() < length)
            return std::nullopt;
        return Parsed{Raster{static_cast<int>(stride), static_cast<int>(rows), std::string(s.substr(8, stride * rows))}, length};
    }
    default:
        return strange(s);
    }
}

} // namespace

std::optional<Parsed> nextCommand(std::string_view stream, CharacterMode mode)
{
    if (stream.empty())
        return std::nullopt;
    const std::size_t first = byteAt(stream, 0);
    switch (first) {
    case 0x0A:
        return Parsed{LineFeed{}, 1};
    case 0x10: // a real-time command that was broken off with its link
        return Parsed{Ignored{}, 1};
    case 0x1B:
        return escapeCommand(stream);
    case 0x1C:
        return fieldCommand(stream);
    case 0x1D:
        return groupCommand(stream);
    default:
        break;
    }
    if (first >= 0x20 && first < 0x7F)
        return Parsed{Text{std::string(stream.substr(0, 1))}, 1};
    if (mode == CharacterMode::Ascii || first < 0x81 || first > 0xFE)
        return strange(stream);
    if (stream.size() < 2)
        return std::nullopt;
    // A digit behind the lead byte would begin a four-byte character: this printer, like most, knows two bytes only.
    if (byteAt(stream, 1) < 0x40 || byteAt(stream, 1) == 0x7F || byteAt(stream, 1) == 0xFF)
        return strange(stream);
    return Parsed{Text{std::string(stream.substr(0, 2))}, 2};
}

} // namespace changming::emulators::escpos
