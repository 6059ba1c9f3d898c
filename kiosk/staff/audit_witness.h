// Notes number and hash of every audit entry in the log of this process, which lies elsewhere (the journal): who cuts off the
// tail of the chain is found by that. One thread, that of the audit log it looks at.
#pragma once

#include "kiosk/staff/audit_log.h"

#include <cstdint>
#include <optional>
#include <string>

namespace changming::staff
{

class AuditWitness
{
public:
    // Logs what was added since the last look, by whichever process; at the first look the newest entry alone. Where the
    // entry that was the last one then is gone or another one, it says so as an error and begins anew.
    void look(const AuditLog& log);

private:
    struct Head {
        std::int64_t number = 0;
        std::string hash = {};
    };
    void note(const AuditEntry& entry);

    std::optional<Head> m_head; // none before the first look
};

} // namespace changming::staff
