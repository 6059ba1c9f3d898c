#include "tests/faults/kill_run.h"

#include "tests/platform/child_process.h"

#include <csignal>

namespace changming::faults
{

using namespace std::chrono_literals;

Result<void> runAndKill(const std::vector<std::string>& command, KillMoment moment, ToldLedger& told)
{
    tests::ChildProcess process(command);
    std::chrono::milliseconds patience = 60s;
    auto killAt = std::chrono::steady_clock::time_point::max();
    int confirmations = 0;
    while (auto line = process.readLine(patience)) {
        if (auto read = told.read(*line); !read)
            return read;
        if (line->starts_with("confirmed ") && ++confirmations == moment.confirmations)
            killAt = std::chrono::steady_clock::now() + moment.after;
        if (confirmations < moment.confirmations)
            continue;
        patience = std::chrono::floor<std::chrono::milliseconds>(killAt - std::chrono::steady_clock::now());
        if (patience <= 0ms)
            break;
    }
    if (confirmations < moment.confirmations)
        return Error{"ended-early", "confirm-and-deliver ended or fell silent before it was killed"};
    while (std::chrono::steady_clock::now() < killAt) // what is left is below a millisecond
        continue;
    process.signal(SIGKILL);
    if (process.wait() != 128 + SIGKILL)
        return Error{"ended-early", "confirm-and-deliver ended by itself"};
    while (auto line = process.readLine(1s)) { // what it had said before it died is still in the pipe
        if (auto read = told.read(*line); !read)
            return read;
    }
    return {};
}

} // namespace changming::faults
