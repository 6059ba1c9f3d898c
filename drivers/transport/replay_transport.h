// A recorded conversation for driver tests: what must be written, what is answered, silence and unplugging. No real time
// passes: waiting moves the ManualClock to the deadline. One thread.
#pragma once

#include "drivers/transport/transport.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace changming::drivers
{

class ReplayTransport final : public Transport
{
public:
    struct Expect {
        std::string bytes; // must be written next
    };
    struct Answer {
        std::string bytes; // handed out in one read (or several, as the reader's buffer asks)
    };
    struct Silence {
    }; // the next wait for bytes ends at its deadline
    struct Unplug {
    }; // the next call finds the device gone
    struct Refuse {
    }; // the next open finds nobody
    struct Do {
        std::function<void()> action; // runs when the conversation gets there: request a stop, move the clock
    };
    using Step = std::variant<Expect, Answer, Silence, Unplug, Refuse, Do>;

    ReplayTransport(ManualClock& clock, std::vector<Step> steps);

    Result<void> open(SteadyTime deadline, const std::stop_token& stop) override;
    void close() override;
    bool isOpen() const override;
    Result<std::size_t> read(std::span<std::byte> into, SteadyTime deadline, const std::stop_token& stop) override;
    Result<std::size_t> write(std::span<const std::byte> bytes, SteadyTime deadline, const std::stop_token& stop) override;

    // Empty when every step was used and nothing else was written; else what differed first.
    std::string complaint() const;

private:
    void act();

    ManualClock& m_clock;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;     // the next step
    std::size_t m_offset = 0; // into the bytes of that step
    bool m_open = false;
    std::string m_complaint;
};

} // namespace changming::drivers
