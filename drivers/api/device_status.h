// How a device is: a closed union and a token that says why. Plain data, any thread.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace changming::drivers
{

struct DeviceStatus {
    enum class State {
        Ready,   // can be used; reason may hold a hint ("paper-near-end")
        Busy,    // a verb runs (said by the service, not by drivers)
        Absent,  // no link: unplugged, switched off, service not there
        Faulted, // the link stands and the device cannot work: "paper-out", "cover-open", "sam-not-authorised", "no-answer"
    } state = State::Absent;
    std::string reason = {}; // kebab-case token; empty when there is nothing to say

    bool isUsable() const { return state == State::Ready || state == State::Busy; }
    bool operator==(const DeviceStatus&) const = default;
};

std::string_view stateToken(DeviceStatus::State state); // "ready" "busy" "absent" "faulted"

nlohmann::json deviceStatusToJson(const DeviceStatus& status); // {"state":"ready","reason":"paper-near-end"}
Result<DeviceStatus> deviceStatusFromJson(const nlohmann::json& value, const std::string& place);

} // namespace changming::drivers
