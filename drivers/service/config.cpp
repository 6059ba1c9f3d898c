#include "drivers/service/config.h"

#include "drivers/service/registry.h"
#include "kiosk/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>

namespace changming::drivers
{

namespace
{

using nlohmann::json;

constexpr std::size_t mostDevices = 32;
constexpr std::size_t longestId = 64;
constexpr std::size_t longestPath = 100; // what a socket address holds

Error wrong(const std::string& place, const std::string& message, const std::string& zh)
{
    return {"devices-config", message, place, zh};
}

bool isKebab(const std::string& id)
{
    return !id.empty() && id.size() <= longestId && id.front() != '-' && id.back() != '-' &&
           std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

Result<void> checkKeys(const json& object, const std::string& place, std::initializer_list<std::string_view> required,
                       std::initializer_list<std::string_view> optional)
{
    if (!object.is_object())
        return wrong(place, "an object must stand here", "这里要写一个对象");
    for (const auto& [key, value] : object.items())
        if (std::ranges::find(required, key) == required.end() && std::ranges::find(optional, key) == optional.end())
            return wrong(std::string(place).append("/").append(key), "this key is unknown here", "这里没有这个键");
    for (const std::string_view key : required)
        if (!object.contains(std::string(key)))
            return wrong(place, "the key \"" + std::string(key) + "\" is missing", "缺少 \"" + std::string(key) + "\"");
    return {};
}

Result<std::string> text(const json& object, const std::string& key, const std::string& place)
{
    if (!object[key].is_string() || object[key].get_ref<const std::string&>().empty())
        return wrong(place + "/" + key, "a text must stand here", "这里要写文字");
    return object[key].get<std::string>();
}

Result<std::string> socketOf(const json& transport, const std::string& place, const std::filesystem::path& folder)
{
    if (const auto keys = checkKeys(transport, place, {"kind", "path"}, {}); !keys)
        return keys.error();
    if (transport["kind"] != "unix")
        return wrong(place + "/kind", R"(the only kind of transport is "unix")", R"(目前只有 "unix" 一种连接方式)");
    const auto path = text(transport, "path", place);
    if (!path)
        return path.error();
    const std::string absolute = std::filesystem::absolute(folder / *path).lexically_normal().string();
    if (absolute.size() > longestPath)
        return wrong(place + "/path", "a socket path has at most 100 bytes", "socket 路径最多 100 个字节");
    return absolute;
}

Result<DeviceConfig> deviceOf(const json& value, const std::string& place, const std::filesystem::path& folder)
{
    if (const auto keys = checkKeys(value, place, {"id", "driver", "transport"}, {"profile"}); !keys)
        return keys.error();
    DeviceConfig device;
    device.place = place;
    const auto id = text(value, "id", place);
    if (!id || !isKebab(*id))
        return wrong(place + "/id", "an id has small letters, digits and hyphens, like \"idcard-1\"",
                     "编号用小写字母、数字和连字符，如 \"idcard-1\"");
    device.id = *id;
    const auto driver = text(value, "driver", place);
    if (!driver || findModule(*driver) == nullptr)
        return wrong(place + "/driver", "there is no such driver; there are: " + moduleNames(), "没有这个驱动；现有：" + moduleNames());
    device.driver = *driver;
    if (value.contains("profile")) {
        const auto profile = text(value, "profile", place);
        if (!profile)
            return profile.error();
        device.profile = *profile;
    }
    const auto socket = socketOf(value["transport"], place + "/transport", folder);
    if (!socket)
        return socket.error();
    device.socket = *socket;
    return device;
}

} // namespace

Result<std::vector<DeviceConfig>> readDeviceConfig(const std::filesystem::path& file)
{
    const auto document = readJsonFile(file);
    if (!document)
        return document.error();
    const std::string place = file.string();
    if (const auto keys = checkKeys(*document, place, {"format", "devices"}, {"$schema"}); !keys)
        return keys.error();
    if ((*document)["format"] != 1)
        return wrong(place + "/format", "the format must be 1", "format 必须是 1");
    const json& list = (*document)["devices"];
    if (!list.is_array() || list.empty() || list.size() > mostDevices)
        return wrong(place + "/devices", "a list of 1 to 32 devices must stand here", "这里要写 1 到 32 个设备");
    std::vector<DeviceConfig> devices;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto device = deviceOf(list[i], place + "/devices/" + std::to_string(i), file.parent_path());
        if (!device)
            return device.error();
        if (std::ranges::any_of(devices, [&](const DeviceConfig& other) { return other.id == device->id; }))
            return wrong(device->place + "/id", "this id stands twice", "这个编号重复了");
        devices.push_back(std::move(*device));
    }
    return devices;
}

} // namespace changming::drivers
