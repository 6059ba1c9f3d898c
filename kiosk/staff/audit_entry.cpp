#include "kiosk/staff/audit_entry.h"

#include "kiosk/crypto/digest.h"

namespace changming::staff
{

namespace
{

constexpr std::size_t longestWord = 64;
constexpr int mostDigits = 8; // a mobile number has 11, an ID number 18

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAllowed(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || std::string_view(".:/@_-").find(c) != std::string_view::npos;
}

} // namespace

std::string_view token(AuditAction action)
{
    switch (action) {
    case AuditAction::SignedIn:
        return "staff.signed-in";
    case AuditAction::SignedOut:
        return "staff.signed-out";
    case AuditAction::WrongPin:
        return "staff.wrong-pin";
    case AuditAction::Locked:
        return "staff.locked";
    case AuditAction::Unlocked:
        return "staff.unlocked";
    case AuditAction::StaffAdded:
        return "staff.added";
    case AuditAction::StaffRemoved:
        return "staff.removed";
    case AuditAction::PinChanged:
        return "staff.pin-changed";
    case AuditAction::MenuPublished:
        return "menu.published";
    case AuditAction::MenuRolledBack:
        return "menu.rolled-back";
    case AuditAction::DeviceTested:
        return "device.tested";
    case AuditAction::PaperChanged:
        return "paper.changed";
    case AuditAction::ReportSent:
        return "report.sent";
    }
    return {};
}

Result<void> checkAuditWord(std::string_view word)
{
    const Error wrong{"audit-word", "an audit entry names ids of ours only: letters, digits and . : / @ _ -", "", "操作记录里只写代号"};
    if (word.size() > longestWord)
        return wrong;
    int digits = 0;
    for (const char c : word) {
        digits = isDigit(c) ? digits + 1 : 0;
        if (!isAllowed(c) || digits > mostDigits)
            return wrong;
    }
    return {};
}

std::string chainedHash(std::string_view before, const AuditEntry& entry)
{
    std::string text(before);
    for (const std::string& field : {std::to_string(entry.number), entry.at, entry.who, entry.action, entry.object})
        text += '\n' + field;
    return crypto::sha256(text);
}

std::string firstHash()
{
    std::string zeros(64, '0');
    return zeros;
}

} // namespace changming::staff
