// A directory of its own for one test; gone with the object.
#pragma once

#include <gtest/gtest.h>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace changming
{

class FreshDirectory
{
public:
    explicit FreshDirectory(const std::filesystem::path& under = testing::TempDir())
    {
        std::string pattern = (under / "changming-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr)
            std::abort();
        m_path = pattern;
    }
    ~FreshDirectory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    FreshDirectory(const FreshDirectory&) = delete;
    FreshDirectory& operator=(const FreshDirectory&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

    // Where writing through costs nothing, for tests with thousands of transactions that do not test the disk.
    static std::filesystem::path inMemory()
    {
        const std::filesystem::path shared = "/dev/shm";
        return access(shared.c_str(), W_OK) == 0 ? shared : std::filesystem::path(testing::TempDir());
    }

private:
    std::filesystem::path m_path;
};

} // namespace changming
