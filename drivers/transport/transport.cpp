#include "drivers/transport/transport.h"

namespace changming::drivers
{

Result<void> writeAll(Transport& transport, std::span<const std::byte> bytes, SteadyTime deadline, const std::stop_token& stop)
{
    while (!bytes.empty()) {
        const auto written = transport.write(bytes, deadline, stop);
        if (!written)
            return written.error();
        bytes = bytes.subspan(*written);
    }
    return {};
}

} // namespace changming::drivers
