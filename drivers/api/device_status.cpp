#include "drivers/api/device_status.h"

#include <nlohmann/json.hpp>

#include <array>

namespace changming::drivers
{

namespace
{

constexpr std::array states{DeviceStatus::State::Ready, DeviceStatus::State::Busy, DeviceStatus::State::Absent, DeviceStatus::State::Faulted};
constexpr std::size_t longestReason = 64;

} // namespace

std::string_view stateToken(DeviceStatus::State state)
{
    switch (state) {
    case DeviceStatus::State::Ready:
        return "ready";
    case DeviceStatus::State::Busy:
        return "busy";
    case DeviceStatus::State::Absent:
        return "absent";
    case DeviceStatus::State::Faulted:
        return "faulted";
    }
    return "faulted";
}

nlohmann::json deviceStatusToJson(const DeviceStatus& status)
{
    return {{"state", stateToken(status.state)}, {"reason", status.reason}};
}

Result<DeviceStatus> deviceStatusFromJson(const nlohmann::json& value, const std::string& place)
{
    const Error wrong{"device-status-malformed", R"(a device status is {"state":"ready|busy|absent|faulted","reason":token})", place};
    if (!value.is_object() || value.size() != 2 || !value.contains("state") || !value.contains("reason") || !value["reason"].is_string())
        return wrong;
    const auto& reason = value["reason"].get_ref<const std::string&>();
    if (reason.size() > longestReason)
        return wrong;
    for (const auto state : states)
        if (value["state"] == stateToken(state))
            return DeviceStatus{state, reason};
    return wrong;
}

} // namespace changming::drivers
