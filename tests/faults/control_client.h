// The other end of a control socket: one JSON object a line out, one line back. Errors: control-failed (the connection),
// control-refused (the other side said {"ok": false}). One thread.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace changming::faults
{

class ControlClient
{
public:
    static Result<ControlClient> connect(const std::filesystem::path& socket);
    ControlClient(ControlClient&& other) noexcept;
    ControlClient& operator=(ControlClient&&) = delete;
    ~ControlClient();

    Result<nlohmann::json> ask(const nlohmann::json& request);

private:
    explicit ControlClient(int handle) : m_handle(handle) {}
    int m_handle;
};

} // namespace changming::faults
