#include "kiosk/staff/roles.h"

#include "kiosk/base/json.h"

#include <gtest/gtest.h>

namespace changming::staff
{

namespace
{

const std::filesystem::path shipped = std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/staff-roles.json";

Error onlyComplaint(const std::string& from, const std::string& to)
{
    std::string bytes = *readFile(shipped, 1U << 20U);
    const std::size_t at = bytes.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    const RolesFile read = parseRoles(bytes.replace(at, from.size(), to), "staff-roles.json");
    EXPECT_EQ(read.complaints.size(), 1U);
    return read.complaints.empty() ? Error{} : read.complaints.front();
}

} // namespace

TEST(Roles, TheShippedFileHasTheTwoRoles)
{
    const auto roles = loadRoles(shipped);
    ASSERT_TRUE(roles) << roles.error().place << ' ' << roles.error().message;
    const Role* hall = roleCalled(*roles, "hall-staff");
    const Role* technician = roleCalled(*roles, "technician");
    ASSERT_TRUE(hall != nullptr && technician != nullptr);
    EXPECT_TRUE(hall->may(Permission::MenuPublish));
    EXPECT_FALSE(hall->may(Permission::DevicesTest));
    EXPECT_FALSE(hall->may(Permission::AuditSee));
    EXPECT_TRUE(technician->may(Permission::DevicesTest));
    EXPECT_TRUE(technician->may(Permission::AuditSee));
    EXPECT_FALSE(technician->may(Permission::MenuEdit));
    EXPECT_EQ(technician->name.zh, "技术人员");
    EXPECT_EQ(roleCalled(*roles, "boss"), nullptr);
}

TEST(Roles, WhatTheFileMayNotSayIsNamed)
{
    EXPECT_EQ(onlyComplaint("\"id\": \"technician\"", "\"id\": \"hall-staff\"").code, "staff-role-twice");
    EXPECT_EQ(onlyComplaint("\"id\": \"technician\"", "\"id\": \"hall-staff\"").place, "staff-roles.json#/roles/1/id");
    EXPECT_EQ(onlyComplaint("\"menu.edit\"", "\"menu.eat\"").place, "staff-roles.json#/roles/0/permissions/0");
    EXPECT_EQ(onlyComplaint("\"format\": 1", "\"format\": 2").place, "staff-roles.json#/format");
    EXPECT_FALSE(parseRoles("{", "staff-roles.json").complaints.empty());
    EXPECT_FALSE(loadRoles("/nowhere/staff-roles.json"));
}

TEST(Roles, EveryPermissionHasATokenThatComesBack)
{
    for (const Permission permission : allPermissions)
        EXPECT_EQ(permissionFrom(token(permission)), permission);
    EXPECT_EQ(permissionFrom("menu"), std::nullopt);
}

} // namespace changming::staff
