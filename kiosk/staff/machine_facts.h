// What the machine itself tells about its health: disk, clock, memory. Any thread; a few microseconds.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace changming::staff
{

struct MachineFacts {
    std::optional<std::uint64_t> freeDiskBytes = {};
    std::optional<bool> clockIsSet = {};               // by a time server (adjtimex(2))
    std::optional<bool> freedMemoryIsOverwritten = {}; // of this process
};

MachineFacts machineFacts(const std::filesystem::path& dataDir);

// GLIBC_TUNABLES as the process was started with them: freed memory is overwritten, and not kept back in a cache.
bool overwritesFreedMemory(std::string_view tunables);

} // namespace changming::staff
