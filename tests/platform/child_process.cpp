#include "tests/platform/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>

namespace changming::tests
{

namespace
{

constexpr std::chrono::seconds endLimit{20};

// Waits on a process without a signal handler or a sleep: its pidfd becomes readable when it ends.
bool ends(pid_t pid, std::chrono::milliseconds limit)
{
    const int handle = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (handle < 0)
        return false;
    pollfd waiting{.fd = handle, .events = POLLIN, .revents = 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(limit.count()));
    ::close(handle);
    return ready == 1;
}

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        std::abort();
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& part : command)
        arguments.push_back(const_cast<char*>(part.c_str()));
    arguments.push_back(nullptr);
    if (::posix_spawnp(&m_pid, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        m_exit = 127;
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_output = ends[0];
}

ChildProcess::~ChildProcess()
{
    if (!m_exit) {
        signal(SIGTERM);
        if (!ends(m_pid, endLimit))
            signal(SIGKILL);
        wait();
    }
    ::close(m_output);
}

std::optional<std::string> ChildProcess::readLine(std::chrono::milliseconds limit)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (true) {
        if (const auto end = m_read.find('\n'); end != std::string::npos) {
            std::string line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            return line;
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        pollfd waiting{.fd = m_output, .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) != 1)
            return std::nullopt;
        std::array<char, 4096> buffer{};
        const auto got = ::read(m_output, buffer.data(), buffer.size());
        if (got <= 0)
            return std::nullopt;
        m_read.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

void ChildProcess::signal(int number) const
{
    if (!m_exit)
        ::kill(m_pid, number);
}

int ChildProcess::wait()
{
    if (!m_exit) {
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    return *m_exit;
}

Finished run(const std::vector<std::string>& command)
{
    ChildProcess process(command);
    Finished finished;
    while (auto line = process.readLine(std::chrono::minutes(1)))
        finished.output += *line + '\n';
    finished.exit = process.wait();
    return finished;
}

} // namespace changming::tests
