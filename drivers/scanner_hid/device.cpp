#include "drivers/scanner_hid/device.h"

#include <algorithm>
#include <array>
#include <utility>

namespace changming::drivers::hidpos
{

namespace
{

using namespace std::chrono_literals;

constexpr auto openWithin = 2s;
constexpr auto writeWithin = 2s;
constexpr auto chainWithin = 500ms; // a code that was begun goes on within this or is dropped
constexpr std::size_t mostThrownAway = 64UL * 1024;

bool isGivenUp(const Error& error)
{
    return error.code == "cancelled" || error.code == "time-out";
}

} // namespace

HidScanner::HidScanner(std::string id, const Layout& layout, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events)
    : m_id(std::move(id)), m_layout(layout), m_transport(std::move(transport)), m_clock(clock), m_events(std::move(events))
{
}

Result<void> HidScanner::attend(SteadyTime deadline, const std::stop_token& stop)
{
    if (const auto opened = ensureOpen(m_clock.steady() + openWithin, stop); !opened)
        return opened.error().code == "cancelled" ? Result<void>{} : opened;
    while (m_clock.steady() < deadline) {
        const auto ignored = receive(deadline, stop);
        if (!ignored)
            return isGivenUp(ignored.error()) ? Result<void>{} : ignored.error();
    }
    return {};
}

Result<int> HidScanner::scan(const CodeSink& sink, SteadyTime deadline, const std::stop_token& stop)
{
    if (const auto opened = ensureOpen(std::min(deadline, m_clock.steady() + openWithin), stop); !opened)
        return opened.error();
    if (const auto cleared = throwAwayWhatIsThere(); !cleared)
        return cleared.error();
    if (const auto armed = pull(Trigger::Initiate); !armed)
        return armed.error();
    auto heard = hearCodes(sink, deadline, stop);
    if (heard || isGivenUp(heard.error()))
        if (const auto disarmed = pull(Trigger::Prevent); !disarmed)
            return disarmed.error();
    return heard;
}

Result<int> HidScanner::hearCodes(const CodeSink& sink, SteadyTime deadline, const std::stop_token& stop)
{
    bool skips = m_assembler.isInside(); // the rest of a code that was shown before
    int count = 0;
    while (m_clock.steady() < deadline) {
        if (stop.stop_requested())
            return Error{"cancelled", "the scanner was disarmed", m_id};
        const bool wasInside = m_assembler.isInside();
        const auto codes = receive(deadline, stop);
        if (!codes && codes.error().code == "cancelled")
            return Error{"cancelled", "the scanner was disarmed", m_id};
        if (!codes && codes.error().code != "time-out")
            return codes.error();
        if (!codes && wasInside && !m_assembler.isInside() && !std::exchange(skips, false))
            sink(Error{"code-incomplete", "the scanner did not finish the code", m_id, "没有扫完，请再扫一次"});
        for (std::size_t i = 0; codes && i < codes->size(); ++i) {
            if (std::exchange(skips, false))
                continue;
            ++count;
            sink((*codes)[i]);
        }
        if (codes && !codes->empty())
            if (const auto again = pull(Trigger::Initiate); !again) // one pull reads one code where the host has the trigger
                return again.error();
    }
    return count;
}

Result<void> HidScanner::ensureOpen(SteadyTime deadline, const std::stop_token& stop)
{
    if (m_transport->isOpen())
        return {};
    if (const auto opened = m_transport->open(deadline, stop); !opened)
        return isGivenUp(opened.error()) ? opened.error() : lose(opened.error());
    if (const auto dark = pull(Trigger::Prevent); !dark)
        return dark;
    setStatus({DeviceStatus::State::Ready, {}});
    return {};
}

// The codes that end with what comes next. A wait that ends without bytes is the error time-out; a code or a report that
// was begun and does not go on is dropped then.
Result<HidScanner::Codes> HidScanner::receive(SteadyTime deadline, const std::stop_token& stop)
{
    const bool hasBegun = m_assembler.isInside() || !m_received.empty();
    const SteadyTime until = hasBegun ? std::min(deadline, m_lastBytes + chainWithin) : deadline;
    std::array<std::byte, 16 * reportSize> bytes{};
    const auto count = m_transport->read(bytes, until, stop);
    if (!count && !isGivenUp(count.error()))
        return lose(count.error());
    if (!count) {
        if (hasBegun && count.error().code == "time-out" && m_clock.steady() >= m_lastBytes + chainWithin) {
            m_received.clear();
            m_assembler.reset();
        }
        return count.error();
    }
    m_lastBytes = m_clock.steady();
    m_received.insert(m_received.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*count));
    Codes codes;
    while (true) {
        const Scan scan = scanReport(m_received, m_layout);
        if (scan.consumed > 0) // what was taken is given back, and not kept as room for the next report
            m_received = std::vector(m_received.begin() + static_cast<std::ptrdiff_t>(scan.consumed), m_received.end());
        if (scan.kind == Scan::Kind::Incomplete)
            return codes;
        if (auto code = m_assembler.add(scan.report))
            codes.push_back(std::move(*code));
    }
}

Result<void> HidScanner::throwAwayWhatIsThere()
{
    for (std::size_t reads = 0; reads < mostThrownAway / (16 * reportSize); ++reads) {
        const auto ignored = receive(m_clock.steady(), {});
        if (!ignored)
            return isGivenUp(ignored.error()) ? Result<void>{} : ignored.error();
    }
    return lose({"no-answer", "the scanner does not stop talking", m_id, "扫码器不停地发数据"});
}

// Short and never cancelled: a scanner that is left lit would go on reading.
Result<void> HidScanner::pull(Trigger trigger)
{
    if (m_layout.trigger == Layout::Trigger::ScannerAlone)
        return {};
    const auto written = writeAll(*m_transport, triggerFrame(trigger), m_clock.steady() + writeWithin, {});
    if (written)
        return {};
    return lose(written.error().code == "gone" ? written.error() : Error{"no-answer", "the scanner takes no bytes", m_id, "扫码器没有反应"});
}

Error HidScanner::lose(Error error)
{
    m_transport->close();
    m_received.clear();
    m_assembler.reset();
    if (error.code == "gone")
        setStatus({DeviceStatus::State::Absent, "unplugged"});
    else
        setStatus({DeviceStatus::State::Faulted, error.code});
    error.place = m_id;
    return error;
}

void HidScanner::setStatus(DeviceStatus status)
{
    if (m_status == status)
        return;
    m_status = std::move(status);
    if (m_events.status)
        m_events.status(m_status);
}

} // namespace changming::drivers::hidpos
