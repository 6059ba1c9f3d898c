// A real executable run by a test: its standard output is read line by line, its standard error goes to the test's. The
// destructor asks it to end, waits, and kills it if it does not. One thread.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace changming::tests
{

class ChildProcess
{
public:
    explicit ChildProcess(const std::vector<std::string>& command);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    // Nothing when the output ended or the limit passed.
    std::optional<std::string> readLine(std::chrono::milliseconds limit);
    void signal(int number) const;
    // The exit code, or 128 + the signal that ended it; waits.
    int wait();
    pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = -1;
    int m_output = -1;
    std::string m_read;
    std::optional<int> m_exit;
};

struct Finished {
    int exit = -1;
    std::string output; // standard output
};
Finished run(const std::vector<std::string>& command);

} // namespace changming::tests
