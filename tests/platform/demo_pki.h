// The demo's certificates, made once in the build directory (anew when packaging/pki changes) and shared by the tests that
// read them; and an empty directory for a test's own files, removed with it.
#pragma once

#include "tests/platform/child_process.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <stdexcept>

namespace changming::tests
{

inline std::filesystem::path demoPki()
{
    const std::string script = CHANGMING_SOURCE_DIR "/packaging/pki";
    std::ifstream file(script);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::string name = "test-pki-" + std::to_string(std::hash<std::string>{}(text));
    const std::filesystem::path directory = std::filesystem::path(CHANGMING_BIN_DIR).parent_path() / name;
    if (run({script, directory.string()}).exit != 0)
        throw std::runtime_error("packaging/pki failed");
    return directory;
}

class TemporaryDirectory
{
public:
    TemporaryDirectory()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "changming-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr)
            throw std::runtime_error("mkdtemp failed");
        m_path = pattern;
    }
    ~TemporaryDirectory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace changming::tests
