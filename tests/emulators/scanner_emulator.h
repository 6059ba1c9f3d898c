// The other end of a USB HID POS scanner's wire (drivers/scanner_hid/README.md, profile aim-first): trigger reports in, reports
// of scanned codes out. It reads what is shown once the host has pulled its trigger, until the host prevents it. One thread.
#pragma once

#include <string>
#include <string_view>

namespace changming::emulators
{

class ScannerEmulator
{
public:
    void connected(); // the host opened the link: forgets half a report, waits for the trigger
    void received(std::string_view bytes);

    bool isArmed() const { return m_isArmed; }
    // What the scanner sends when this code is held before it: nothing while it is not armed.
    std::string show(std::string_view bytes, std::string_view identifier) const;

    // The reports of a code: 56 bytes each, all but the last one continued.
    static std::string reports(std::string_view bytes, std::string_view identifier);

private:
    std::string m_in;
    bool m_isArmed = false;
};

} // namespace changming::emulators
