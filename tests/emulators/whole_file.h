// A file that is there whole or not at all.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace changming::emulators
{

inline bool writeWholeFile(const std::filesystem::path& file, const std::string& bytes)
{
    const std::filesystem::path aside = file.string() + ".new";
    std::ofstream out(aside, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    if (!out)
        return false;
    std::error_code error;
    std::filesystem::rename(aside, file, error);
    return !error;
}

} // namespace changming::emulators
