#include "tests/platform/lookup_key.h"

#include "kiosk/base/json.h"
#include "kiosk/base/uuid.h"
#include "tests/platform/socket_handle.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace changming::sandbox
{

Result<std::string> lookupKey(const std::filesystem::path& file)
{
    if (auto kept = readFile(file, 64); kept && kept->size() == 64)
        return std::move(*kept);
    std::array<std::byte, 32> bytes{};
    randomBytes(bytes);
    const std::string text = hex(bytes);
    // Made beside and moved: a start that is killed here leaves no half key.
    const std::filesystem::path fresh = file.string() + ".new";
    const SocketHandle handle(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!handle || ::write(handle.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()) || ::fsync(handle.get()) != 0 ||
        ::rename(fresh.c_str(), file.c_str()) != 0)
        return Error{"lookup-key", "the key cannot be written", file.string()};
    return text;
}

} // namespace changming::sandbox
