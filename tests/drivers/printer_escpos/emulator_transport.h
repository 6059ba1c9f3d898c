// The emulated printer at the other end without a socket between: what the driver writes is fed at once, what the emulator
// answers waits to be read. No real time passes: waiting for bytes that do not come moves the ManualClock. One thread.
#pragma once

#include "drivers/transport/transport.h"
#include "tests/emulators/printer_emulator.h"

#include <cstring>
#include <functional>
#include <limits>
#include <string>

namespace changming::drivers::escpos
{

class EmulatorTransport final : public Transport
{
public:
    EmulatorTransport(emulators::PrinterEmulator& printer, ManualClock& clock) : m_printer(printer), m_clock(clock) {}

    // The link breaks when so many more bytes were taken; behind it open() finds nobody until plugIn().
    void breakAfter(std::size_t bytes) { m_left = bytes; }
    void plugIn() { m_left = std::numeric_limits<std::size_t>::max(); }
    void takeAtMost(std::size_t bytes) { m_atMost = bytes; } // in one write
    void beforeWrite(std::function<void(std::size_t taken)> act) { m_beforeWrite = std::move(act); }
    void onWait(std::function<void()> act) { m_onWait = std::move(act); } // once, when the driver waits in vain
    void say(const std::string& bytes) { m_answers += bytes; }            // of the printer's own accord
    std::size_t taken() const { return m_taken; }

    Result<void> open(SteadyTime, const std::stop_token& stop) override
    {
        if (stop.stop_requested())
            return cancelled();
        if (m_left == 0)
            return gone();
        m_open = true;
        m_answers.clear();
        return {};
    }
    void close() override { m_open = false; }
    bool isOpen() const override { return m_open; }

    Result<std::size_t> read(std::span<std::byte> into, SteadyTime deadline, const std::stop_token& stop) override
    {
        if (stop.stop_requested())
            return cancelled();
        if (m_answers.empty() && m_left == 0)
            return gone();
        if (m_answers.empty() && deadline > m_clock.steady()) {
            m_clock.advance(std::chrono::ceil<std::chrono::milliseconds>(deadline - m_clock.steady()));
            if (m_onWait)
                std::exchange(m_onWait, {})();
        }
        if (m_answers.empty())
            return Error{"time-out", ""};
        const std::size_t count = std::min(into.size(), m_answers.size());
        std::memcpy(into.data(), m_answers.data(), count);
        m_answers.erase(0, count);
        return count;
    }

    Result<std::size_t> write(std::span<const std::byte> bytes, SteadyTime, const std::stop_token& stop) override
    {
        if (stop.stop_requested())
            return cancelled();
        if (m_left == 0)
            return gone();
        if (m_beforeWrite)
            m_beforeWrite(m_taken);
        const std::size_t count = std::min({bytes.size(), m_left, m_atMost});
        m_left -= m_left == std::numeric_limits<std::size_t>::max() ? 0 : count;
        m_taken += count;
        const std::string answer = m_printer.feed({reinterpret_cast<const char*>(bytes.data()), count});
        if (m_left != 0)
            m_answers += answer;
        return count;
    }

private:
    Error gone()
    {
        m_open = false;
        return {"gone", ""};
    }
    static Error cancelled() { return {"cancelled", ""}; }

    emulators::PrinterEmulator& m_printer;
    ManualClock& m_clock;
    std::string m_answers;
    std::function<void(std::size_t)> m_beforeWrite;
    std::function<void()> m_onWait;
    std::size_t m_left = std::numeric_limits<std::size_t>::max();
    std::size_t m_atMost = std::numeric_limits<std::size_t>::max();
    std::size_t m_taken = 0;
    bool m_open = false;
};

} // namespace changming::drivers::escpos
