#include "tests/platform/sandbox_process.h"

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#include <stdexcept>

namespace changming::tests
{

SandboxProcess::SandboxProcess(SandboxFiles files) : m_files(std::move(files))
{
    start();
}

void SandboxProcess::start()
{
    const std::string executable = CHANGMING_BIN_DIR "/sandbox-platform";
    std::vector<std::string> command{executable,
                                     "--pki",
                                     m_pki.string(),
                                     "--data-dir",
                                     m_directory.path().string(),
                                     "--terminals-port",
                                     std::to_string(m_terminalsPort),
                                     "--public-port",
                                     std::to_string(m_publicPort),
                                     "--control",
                                     (m_directory / "control").string()};
    if (!m_files.items.empty())
        command.insert(command.end(), {"--items", m_files.items.string()});
    if (!m_files.people.empty())
        command.insert(command.end(), {"--people", m_files.people.string()});
    m_process = std::make_unique<ChildProcess>(command);
    const auto line = m_process->readLine(std::chrono::minutes(1));
    if (!line)
        throw std::runtime_error("sandbox-platform did not get ready");
    const auto ready = nlohmann::json::parse(*line);
    m_terminalsPort = ready.at("terminalsPort");
    m_publicPort = ready.at("publicPort");
}

nlohmann::json SandboxProcess::control(const nlohmann::json& command) const
{
    const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = m_directory / "control";
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const std::string line = command.dump() + '\n';
    std::string answer;
    if (::connect(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::send(handle, line.data(), line.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(line.size())) {
        std::array<char, 4096> buffer{};
        while (answer.find('\n') == std::string::npos) {
            const ssize_t got = ::recv(handle, buffer.data(), buffer.size(), 0);
            if (got <= 0)
                break;
            answer.append(buffer.data(), static_cast<std::size_t>(got));
        }
    }
    ::close(handle);
    auto json = nlohmann::json::parse(answer, nullptr, false);
    EXPECT_TRUE(json.is_object() && json.value("ok", false)) << command << " -> " << answer;
    return json;
}

int SandboxProcess::restart(int signal)
{
    m_process->signal(signal);
    const int code = m_process->wait();
    start();
    return code;
}

int SandboxProcess::stop()
{
    m_process->signal(SIGTERM);
    return m_process->wait();
}

} // namespace changming::tests
