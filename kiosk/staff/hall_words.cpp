#include "kiosk/staff/hall_words.h"

#include "kiosk/staff/audit_entry.h"

#include <array>
#include <string>

namespace changming::staff
{

using cases::CaseState;

namespace
{

struct Action {
    AuditAction action;
    const char* zh;
    const char* en;
};

constexpr std::array<Action, 13> actions{{
    {AuditAction::SignedIn, "登录", "signed in"},
    {AuditAction::SignedOut, "退出", "signed out"},
    {AuditAction::WrongPin, "口令不对", "wrong PIN"},
    {AuditAction::Locked, "被锁定", "locked out"},
    {AuditAction::Unlocked, "解锁", "unlocked"},
    {AuditAction::StaffAdded, "加了人", "added somebody"},
    {AuditAction::StaffRemoved, "删了人", "removed somebody"},
    {AuditAction::PinChanged, "换了口令", "changed a PIN"},
    {AuditAction::MenuPublished, "发布菜单", "published the menu"},
    {AuditAction::MenuRolledBack, "退回菜单", "went back to a menu"},
    {AuditAction::DeviceTested, "试了设备", "tested a device"},
    {AuditAction::PaperChanged, "换了新纸", "put in new paper"},
    {AuditAction::ReportSent, "送报告去打印", "sent the report to"},
}};

} // namespace

Text nameOf(CaseState state)
{
    switch (state) {
    case CaseState::Draft:
        return {.zh = "草稿", .en = "draft"};
    case CaseState::Signed:
        return {.zh = "已签名", .en = "signed"};
    case CaseState::Queued:
        return {.zh = "待发送", .en = "queued, not sent yet"};
    case CaseState::Sending:
        return {.zh = "正在发送", .en = "being sent"};
    case CaseState::Unconfirmed:
        return {.zh = "已发送，未收到答复", .en = "sent, no answer yet"};
    case CaseState::Accepted:
        return {.zh = "已受理", .en = "accepted"};
    case CaseState::Duplicate:
        return {.zh = "重复（已有办件）", .en = "duplicate of an existing case"};
    case CaseState::InProgress:
        return {.zh = "办理中", .en = "in progress"};
    case CaseState::Supplement:
        return {.zh = "待补正", .en = "waiting for a supplement"};
    case CaseState::Completed:
        return {.zh = "已办结", .en = "completed"};
    case CaseState::Refused:
        return {.zh = "不予办理", .en = "refused by the office"};
    case CaseState::Withdrawn:
        return {.zh = "已撤回", .en = "withdrawn"};
    case CaseState::Quarantined:
        return {.zh = "平台拒收，需人工处理", .en = "rejected by the platform: staff must act"};
    }
    return {};
}

Text actionName(std::string_view token)
{
    for (const Action& one : actions)
        if (staff::token(one.action) == token)
            return {one.zh, one.en};
    return {std::string(token), std::string(token)};
}

} // namespace changming::staff
