#include "kiosk/staff/audit_witness.h"

#include "kiosk/base/log.h"

namespace changming::staff
{

void AuditWitness::look(const AuditLog& log)
{
    const auto entries = m_head ? log.from(m_head->number) : log.newest(1);
    if (!entries)
        return log::warning("staff", "audit.not-read", {{"code", log::Token{entries.error().code}}});
    if (!m_head || m_head->number == 0) {
        m_head.emplace();
        for (const AuditEntry& entry : *entries)
            note(entry);
        return;
    }
    if (entries->empty() || entries->front().hash != m_head->hash) {
        log::error("staff", "audit.head-gone", {{"number", m_head->number}, {"hash", log::Token{m_head->hash}}});
        m_head.reset();
        return;
    }
    for (std::size_t at = 1; at < entries->size(); ++at)
        note((*entries)[at]);
}

void AuditWitness::note(const AuditEntry& entry)
{
    m_head = Head{entry.number, entry.hash};
    log::info("staff", "audit.entry", {{"number", entry.number}, {"hash", log::Token{entry.hash}}});
}

} // namespace changming::staff
