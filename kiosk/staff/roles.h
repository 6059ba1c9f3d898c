// What staff may do here, and the roles that a hall gives (config/staff-roles.json, format 1). Plain data, any thread.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <array>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace changming::staff
{

enum class Permission { MenuEdit, MenuPublish, DevicesSee, DevicesTest, QueueSee, ReportSee, AuditSee, PaperChange };

inline constexpr std::array allPermissions{Permission::MenuEdit, Permission::MenuPublish, Permission::DevicesSee, Permission::DevicesTest,
                                           Permission::QueueSee, Permission::ReportSee,   Permission::AuditSee,   Permission::PaperChange};

std::string_view token(Permission permission); // "menu.edit"
std::optional<Permission> permissionFrom(std::string_view token);

struct Role {
    std::string id; // kebab-case
    Text name;
    std::set<Permission> permissions;

    bool may(Permission permission) const { return permissions.contains(permission); }
    bool operator==(const Role&) const = default;
};

struct RolesFile {
    std::vector<Role> roles; // means something only without complaints
    std::vector<Error> complaints;
};
RolesFile parseRoles(std::string_view bytes, const std::string& place);

// The first complaint is the error.
Result<std::vector<Role>> loadRoles(const std::filesystem::path& file);

const Role* roleCalled(const std::vector<Role>& roles, std::string_view id); // null: there is none

} // namespace changming::staff
