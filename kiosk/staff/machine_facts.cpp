#include "kiosk/staff/machine_facts.h"

#include <sys/timex.h>

#include <cstdlib>
#include <string>
#include <system_error>

namespace changming::staff
{

namespace
{

std::optional<bool> clockIsSet()
{
    timex asked{};
    const int state = adjtimex(&asked); // changes nothing: modes is 0
    if (state < 0)
        return std::nullopt;
    return (static_cast<unsigned>(asked.status) & static_cast<unsigned>(STA_UNSYNC)) == 0;
}

// The value of one tunable in "a=1:b=2"; empty when it is not there.
std::string_view valueOf(std::string_view tunables, std::string_view name)
{
    while (!tunables.empty()) {
        const std::string_view one = tunables.substr(0, tunables.find(':'));
        if (one.starts_with(name) && one.substr(name.size()).starts_with('='))
            return one.substr(name.size() + 1);
        tunables.remove_prefix(one.size() == tunables.size() ? one.size() : one.size() + 1);
    }
    return {};
}

} // namespace

bool overwritesFreedMemory(std::string_view tunables)
{
    const std::string_view byte = valueOf(tunables, "glibc.malloc.perturb");
    return !byte.empty() && byte != "0" && valueOf(tunables, "glibc.malloc.tcache_count") == "0";
}

MachineFacts machineFacts(const std::filesystem::path& dataDir)
{
    MachineFacts facts;
    std::error_code failed;
    const auto space = std::filesystem::space(dataDir.empty() ? "." : dataDir, failed);
    if (!failed)
        facts.freeDiskBytes = space.available;
    facts.clockIsSet = clockIsSet();
    const char* tunables = std::getenv("GLIBC_TUNABLES");
    facts.freedMemoryIsOverwritten = overwritesFreedMemory(tunables == nullptr ? "" : tunables);
    return facts;
}

} // namespace changming::staff
