#include "kiosk/staff/roles.h"

#include "kiosk/base/json.h"
#include "kiosk/schema/schema.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace changming::embedded
{
extern const std::string_view staffRolesSchema;
}

namespace changming::staff
{

namespace
{

const schema::Schema& rolesSchema()
{
    static const schema::Schema compiled = [] {
        const auto document = parseJson(embedded::staffRolesSchema, "staff-roles.schema.json");
        return schema::Schema::load(document.value(), "staff-roles.schema.json").value();
    }();
    return compiled;
}

// Reads only what the schema accepted.
Role roleFrom(const nlohmann::json& value)
{
    const auto& name = value.at("name");
    Role role{value.at("id").get<std::string>(), {name.at("zh-CN").get<std::string>(), name.at("en").get<std::string>()}, {}};
    for (const auto& permission : value.at("permissions"))
        role.permissions.insert(*permissionFrom(permission.get_ref<const std::string&>()));
    return role;
}

} // namespace

std::string_view token(Permission permission)
{
    switch (permission) {
    case Permission::MenuEdit:
        return "menu.edit";
    case Permission::MenuPublish:
        return "menu.publish";
    case Permission::DevicesSee:
        return "devices.see";
    case Permission::DevicesTest:
        return "devices.test";
    case Permission::QueueSee:
        return "queue.see";
    case Permission::ReportSee:
        return "report.see";
    case Permission::AuditSee:
        return "audit.see";
    case Permission::PaperChange:
        return "paper.change";
    }
    return {};
}

std::optional<Permission> permissionFrom(std::string_view token)
{
    for (const Permission permission : allPermissions)
        if (staff::token(permission) == token)
            return permission;
    return std::nullopt;
}

RolesFile parseRoles(std::string_view bytes, const std::string& place)
{
    const auto document = parseJson(bytes, place);
    if (!document)
        return {{}, {document.error()}};
    RolesFile result;
    for (const auto& violation : rolesSchema().check(*document))
        result.complaints.push_back(schema::toError(violation, place));
    if (!result.complaints.empty())
        return result;
    for (const auto& value : document->at("roles")) {
        Role role = roleFrom(value);
        if (roleCalled(result.roles, role.id) != nullptr)
            result.complaints.push_back({"staff-role-twice", "the role \"" + role.id + "\" stands twice in this file",
                                         place + "#/roles/" + std::to_string(result.roles.size()) + "/id", "角色“" + role.id + "”重复了"});
        result.roles.push_back(std::move(role));
    }
    return result;
}

Result<std::vector<Role>> loadRoles(const std::filesystem::path& file)
{
    const auto bytes = readFile(file, JsonLimits{}.maxBytes);
    if (!bytes)
        return bytes.error();
    RolesFile read = parseRoles(*bytes, file.string());
    if (!read.complaints.empty())
        return read.complaints.front();
    return std::move(read.roles);
}

const Role* roleCalled(const std::vector<Role>& roles, std::string_view id)
{
    const auto found = std::ranges::find(roles, id, &Role::id);
    return found == roles.end() ? nullptr : &*found;
}

} // namespace changming::staff
