#include "drivers/idcard_sdt/protocol.h"

#include <algorithm>
#include <cstdio>

namespace changming::drivers::sdt
{

namespace
{

std::uint8_t byteAt(BytesView bytes, std::size_t at)
{
    return std::to_integer<std::uint8_t>(bytes[at]);
}

std::uint16_t bigEndian16(BytesView bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(byteAt(bytes, at) << 8U | byteAt(bytes, at + 1));
}

std::uint32_t littleEndian(BytesView bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i > 0; --i)
        value = value << 8U | byteAt(bytes, at + i - 1);
    return value;
}

std::byte checksum(BytesView bytes)
{
    std::byte sum{0};
    for (const std::byte byte : bytes)
        sum ^= byte;
    return sum;
}

// Where a preamble, or the beginning of one at the very end, starts.
std::size_t findPreamble(BytesView bytes)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const std::size_t length = std::min(preamble.size(), bytes.size() - at);
        if (std::equal(preamble.begin(), preamble.begin() + static_cast<std::ptrdiff_t>(length), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                       [](std::uint8_t wanted, std::byte seen) { return wanted == std::to_integer<std::uint8_t>(seen); }))
            return at;
    }
    return bytes.size();
}

} // namespace

Bytes commandFrame(Command command)
{
    Bytes frame;
    for (const std::uint8_t byte : preamble)
        frame.push_back(std::byte{byte});
    for (const std::uint8_t byte : {std::uint8_t{0}, std::uint8_t{3}, command.command, command.parameter})
        frame.push_back(std::byte{byte});
    frame.push_back(checksum(BytesView(frame).subspan(preamble.size())));
    return frame;
}

Scan scanReply(BytesView bytes)
{
    Scan scan;
    while (true) {
        scan.consumed += findPreamble(bytes.subspan(scan.consumed));
        const BytesView rest = bytes.subspan(scan.consumed);
        if (rest.size() < headerSize)
            return scan;
        const std::size_t length = bigEndian16(rest, preamble.size());
        // Three status bytes and the XOR at least; anything else is not the start of a frame but looks like it.
        if (length < 4 || length > largestLength) {
            ++scan.consumed;
            continue;
        }
        if (length == 5 && rest.size() >= headerSize + 3 && byteAt(rest, 7) == 5 && byteAt(rest, 8) == 5 && byteAt(rest, 9) == 5) {
            scan.kind = Scan::Kind::VendorTimeOut;
            scan.consumed += headerSize + 3;
            return scan;
        }
        if (rest.size() < headerSize + length)
            return scan;
        scan.consumed += headerSize + length;
        if (checksum(rest.subspan(preamble.size(), length + 1)) != rest[headerSize + length - 1]) {
            scan.kind = Scan::Kind::ChecksumWrong;
            return scan;
        }
        scan.kind = Scan::Kind::Complete;
        scan.reply.status = {byteAt(rest, 7), byteAt(rest, 8), byteAt(rest, 9)};
        const BytesView data = rest.subspan(headerSize + 3, length - 4);
        scan.reply.data.assign(data.begin(), data.end());
        return scan;
    }
}

Error statusError(std::uint8_t sw3)
{
    switch (sw3) {
    case 0x10:
        return {"reply-checksum", "the reader received a wrong checksum (10)"};
    case 0x11:
        return {"reply-length", "the reader received a wrong length (11)"};
    case 0x21:
        return {"reply-bad-command", "the reader does not know the command (21)"};
    case 0x23:
        return {"reply-not-permitted", "the reader does not permit the command (23)"};
    case 0x31:
    case 0x32:
    case 0x33:
        return {"card-refused", "card and reader do not accept each other (31 32 33)", {}, "这张证件读不了"};
    case 0x40:
        return {"card-unknown-type", "the card is of an unknown type (40)", {}, "认不出这张卡"};
    case 0x41:
    case 0x47:
        return {"card-read-failed", "the card could not be read (41 47): lift it and put it on again", {}, "没有读成，请拿起证件再放一次"};
    case 0x60:
        return {"sam-self-test", "the reader's security module failed its self-test (60)", {}, "读卡器的安全模块自检失败"};
    case 0x66:
        return {"sam-not-authorised", "the reader's security module is not authorised (66)", {}, "读卡器的安全模块没有授权"};
    case findFailed:
        return {"card-not-found", "no card was found (80)", {}, "没有找到证件"};
    case 0x81:
        return {"card-select-failed", "the card could not be selected (81): lift it and put it on again", {}, "没有读成，请拿起证件再放一次"};
    case empty:
        return {"card-item-empty", "the card has no such item (91)"};
    default:
        break;
    }
    std::array<char, 3> hex{};
    std::snprintf(hex.data(), hex.size(), "%02X", static_cast<unsigned>(sw3));
    return {"reply-unknown-status", std::string("the reader answers with the status ") + hex.data()};
}

Result<std::string> samIdText(BytesView data)
{
    if (data.size() != 16)
        return Error{"reply-length", "a SAM id has 16 bytes"};
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%02u.%02u-%08u-%010u-%010u", littleEndian(data, 0, 2), littleEndian(data, 2, 2),
                                     littleEndian(data, 4, 4), littleEndian(data, 8, 4), littleEndian(data, 12, 4));
    return std::string(text.data(), static_cast<std::size_t>(length));
}

Result<TextAndPhoto> splitTextAndPhoto(BytesView data)
{
    const Error wrong{"reply-length", "the lengths of text and photo do not fit the reply"};
    if (data.size() < 4)
        return wrong;
    const std::size_t text = bigEndian16(data, 0), photo = bigEndian16(data, 2);
    if (data.size() != 4 + text + photo)
        return wrong;
    return TextAndPhoto{data.subspan(4, text), data.subspan(4 + text, photo)};
}

} // namespace changming::drivers::sdt
