// The real sandbox-platform in a process of its own, ready when the constructor returns; its data directory outlives a
// restart within one object. One thread.
#pragma once

#include "tests/platform/child_process.h"
#include "tests/platform/demo_pki.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace changming::tests
{

// Data files; empty: none.
struct SandboxFiles {
    std::filesystem::path items = {};  // the catalogue: guides for phones, names and ways of items
    std::filesystem::path people = {}; // whom the platform knows
};

class SandboxProcess
{
public:
    explicit SandboxProcess(SandboxFiles files = {});

    std::string baseUrl() const { return "https://127.0.0.1:" + std::to_string(m_terminalsPort); }
    std::string publicUrl() const { return "http://127.0.0.1:" + std::to_string(m_publicPort); }
    const std::filesystem::path& pki() const { return m_pki; }
    const std::filesystem::path& dataDir() const { return m_directory.path(); }

    // The answer of the control socket; fails the test when it is not ok.
    nlohmann::json control(const nlohmann::json& command) const;
    // Ends the process by a signal and starts it again on the same data and ports; its exit code.
    int restart(int signal);
    int stop(); // SIGTERM; the exit code

private:
    void start();

    std::filesystem::path m_pki = demoPki();
    SandboxFiles m_files;
    TemporaryDirectory m_directory;
    std::uint16_t m_terminalsPort = 0;
    std::uint16_t m_publicPort = 0;
    std::unique_ptr<ChildProcess> m_process;
};

} // namespace changming::tests
