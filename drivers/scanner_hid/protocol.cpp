#include "drivers/scanner_hid/protocol.h"

namespace changming::drivers::hidpos
{

namespace
{

constexpr std::size_t lengthAt = 1;
constexpr std::size_t flagsAt = reportSize - 1;
constexpr std::size_t identifierSize = 3;

std::uint8_t byteAt(BytesView bytes, std::size_t at)
{
    return std::to_integer<std::uint8_t>(bytes[at]);
}

std::string textAt(BytesView bytes, std::size_t at, std::size_t size)
{
    return {reinterpret_cast<const char*>(bytes.data()) + at, size};
}

// As far as the bytes go: could a report begin here? An identifier that is not told is three zeros.
bool looksLikeReport(BytesView bytes, const Layout& layout)
{
    if (byteAt(bytes, 0) != scannedDataReport || (bytes.size() > lengthAt && byteAt(bytes, lengthAt) > mostData))
        return false;
    if (bytes.size() > flagsAt && (byteAt(bytes, flagsAt) & 0xFEU) != 0)
        return false;
    if (layout.symbology == Layout::Symbology::NotTold || bytes.size() <= layout.symbologyAt)
        return true;
    const std::uint8_t mark = byteAt(bytes, layout.symbologyAt);
    return mark == ']' || mark == 0;
}

} // namespace

Scan scanReport(BytesView bytes, const Layout& layout)
{
    Scan scan;
    while (scan.consumed < bytes.size() && !looksLikeReport(bytes.subspan(scan.consumed), layout))
        ++scan.consumed;
    const BytesView rest = bytes.subspan(scan.consumed);
    if (rest.size() < reportSize)
        return scan;
    scan.kind = Scan::Kind::Complete;
    scan.consumed += reportSize;
    scan.report.data = textAt(rest, layout.dataAt, byteAt(rest, lengthAt));
    scan.report.isContinued = (byteAt(rest, flagsAt) & 1U) != 0;
    if (layout.symbology == Layout::Symbology::Told)
        scan.report.symbology = symbologyFromIdentifier(textAt(rest, layout.symbologyAt, identifierSize));
    return scan;
}

std::array<std::byte, 2> triggerFrame(Trigger trigger)
{
    return {std::byte{triggerReport}, std::byte{static_cast<std::uint8_t>(trigger)}};
}

} // namespace changming::drivers::hidpos
