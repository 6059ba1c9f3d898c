// A directory of a test's own, removed with everything in it.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace changming::test
{

class FreshDir
{
public:
    FreshDir()
    {
        std::string name = testing::TempDir() + "changming-XXXXXX";
        if (mkdtemp(name.data()) == nullptr)
            std::abort();
        m_path = name;
    }
    ~FreshDir()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    FreshDir(const FreshDir&) = delete;
    FreshDir& operator=(const FreshDir&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    std::filesystem::path write(const std::string& name, std::string_view bytes) const
    {
        std::ofstream(m_path / name, std::ios::binary) << bytes;
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

inline std::string contentOf(const std::filesystem::path& file)
{
    std::ostringstream all;
    all << std::ifstream(file, std::ios::binary).rdbuf();
    return all.str();
}

} // namespace changming::test
