#include "tests/emulators/scanner_emulator.h"

namespace changming::emulators
{

namespace
{

constexpr std::size_t reportSize = 64;
constexpr std::size_t mostData = 56;
constexpr char scannedDataReport = '\x02';
constexpr char triggerReport = '\x04';
constexpr unsigned preventRead = 0x02;
constexpr unsigned initiateRead = 0x04;

} // namespace

void ScannerEmulator::connected()
{
    m_in.clear();
    m_isArmed = false;
}

void ScannerEmulator::received(std::string_view bytes)
{
    m_in += bytes;
    while (m_in.size() >= 2) {
        const unsigned bits = static_cast<unsigned char>(m_in[1]);
        if (m_in[0] == triggerReport && (bits & preventRead) != 0)
            m_isArmed = false;
        else if (m_in[0] == triggerReport && (bits & initiateRead) != 0)
            m_isArmed = true;
        m_in.erase(0, 2);
    }
}

std::string ScannerEmulator::show(std::string_view bytes, std::string_view identifier) const
{
    return m_isArmed ? reports(bytes, identifier) : std::string{};
}

std::string ScannerEmulator::reports(std::string_view bytes, std::string_view identifier)
{
    std::string out;
    do {
        const std::string_view part = bytes.substr(0, mostData);
        bytes.remove_prefix(part.size());
        std::string report;
        report += scannedDataReport;
        report += static_cast<char>(part.size());
        report += identifier;
        report += part;
        report.resize(reportSize, '\0');
        report.back() = bytes.empty() ? '\0' : '\x01';
        out += report;
    } while (!bytes.empty());
    return out;
}

} // namespace changming::emulators
