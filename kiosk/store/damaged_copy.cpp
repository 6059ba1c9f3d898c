#include "kiosk/store/damaged_copy.h"

#include "kiosk/base/uuid.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <string>

namespace changming::store
{

namespace
{

// FNV-1a: tells contents apart, nothing more is asked of it.
std::uint64_t digestOf(const std::filesystem::path& file, std::uint64_t digest)
{
    std::ifstream in(file, std::ios::binary);
    std::array<char, 65536> block{};
    while (in.read(block.data(), block.size()) || in.gcount() > 0) {
        for (std::streamsize i = 0; i < in.gcount(); ++i)
            digest = (digest ^ static_cast<unsigned char>(block[static_cast<std::size_t>(i)])) * 0x100000001b3U;
    }
    return digest;
}

} // namespace

std::filesystem::path keepDamagedCopy(const std::filesystem::path& file)
{
    const std::filesystem::path wal = file.string() + "-wal";
    const std::uint64_t digest = digestOf(wal, digestOf(file, 0xcbf29ce484222325U));
    std::filesystem::path copy = file.string() + ".damaged-" + crockford32(digest, 13);
    std::error_code failed;
    if (std::filesystem::exists(copy, failed))
        return copy;
    if (std::filesystem::exists(wal, failed) && !std::filesystem::is_empty(wal, failed))
        std::filesystem::copy_file(wal, copy.string() + "-wal", std::filesystem::copy_options::overwrite_existing, failed);
    std::filesystem::copy_file(file, copy, failed);
    return failed ? std::filesystem::path{} : copy;
}

} // namespace changming::store
