// A scanner in the mode "USB HID POS": opening, arming, and the codes that are shown. It reports codes and never keystrokes.
// One thread at a time (see Device).
//
// While nobody has armed it reading is prevented, and what it reads all the same is thrown away: a code that is held
// before it on a page that does not ask for one does nothing, then and later.
#pragma once

#include "drivers/api/qr_scanner.h"
#include "drivers/scanner_hid/code_assembler.h"
#include "drivers/transport/transport.h"

#include <memory>
#include <string>
#include <vector>

namespace changming::drivers::hidpos
{

class HidScanner final : public QrScanner
{
public:
    HidScanner(std::string id, const Layout& layout, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events);

    Result<void> attend(SteadyTime deadline, const std::stop_token& stop) override;
    DeviceStatus status() const override { return m_status; }
    Result<int> scan(const CodeSink& sink, SteadyTime deadline, const std::stop_token& stop) override;

private:
    using Codes = std::vector<Result<ScannedCode>>;

    Result<void> ensureOpen(SteadyTime deadline, const std::stop_token& stop);
    Result<Codes> receive(SteadyTime deadline, const std::stop_token& stop);
    Result<void> throwAwayWhatIsThere();
    Result<int> hearCodes(const CodeSink& sink, SteadyTime deadline, const std::stop_token& stop);
    Result<void> pull(Trigger trigger);
    Error lose(Error error);
    void setStatus(DeviceStatus status);

    std::string m_id;
    Layout m_layout;
    std::unique_ptr<Transport> m_transport;
    const Clock& m_clock;
    DeviceEvents m_events;
    DeviceStatus m_status{DeviceStatus::State::Absent, "not-connected"};
    std::vector<std::byte> m_received; // of the report that is on its way
    CodeAssembler m_assembler;
    SteadyTime m_lastBytes{}; // when they came
};

} // namespace changming::drivers::hidpos
