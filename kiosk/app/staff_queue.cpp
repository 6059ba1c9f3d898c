#include "kiosk/app/staff_queue.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/settings/settings.h"
#include "kiosk/staff/hall_words.h"

namespace changming::app
{

using cases::CaseState;

StaffQueue::StaffQueue(const Terminal& terminal, StaffWatch& watch, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_rows({"number", "words", "isStuck"}, this)
{
    connect(&watch, &StaffWatch::changed, this, &StaffQueue::refresh);
    refresh();
}

void StaffQueue::refresh()
{
    auto status = m_terminal.outbox.status();
    m_isKnown = status.ok();
    m_status = status ? std::move(*status) : cases::QueueStatus{};
    std::vector<QVariantList> rows;
    const auto add = [&](std::int64_t number, const QString& words, bool isStuck) {
        if (number > 0)
            rows.push_back({static_cast<int>(number), words, isStuck});
    };
    const auto number = [&](CaseState state) {
        const auto found = m_status.counts.find(state);
        return found == m_status.counts.end() ? 0 : found->second;
    };
    for (const CaseState state : {CaseState::Quarantined, CaseState::Queued, CaseState::Sending, CaseState::Unconfirmed})
        add(number(state), m_terminal.language.in(staff::nameOf(state)), state == CaseState::Quarantined);
    add(m_status.ratings.quarantined, tr("ratings that the platform will not take"), true);
    add(m_status.ratings.waiting, tr("ratings to be sent"), false);
    const auto today = m_terminal.outbox.acceptedToday();
    add(today ? *today : 0, tr("accepted today"), false);
    for (const CaseState state : {CaseState::Accepted, CaseState::InProgress, CaseState::Supplement, CaseState::Completed, CaseState::Duplicate,
                                  CaseState::Refused, CaseState::Withdrawn})
        add(number(state), tr("%1, in all").arg(m_terminal.language.in(staff::nameOf(state))), false);
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

QString StaffQueue::sentence() const
{
    if (!m_isKnown)
        return tr("The queue cannot be read");
    std::int64_t waiting = 0;
    for (const auto& [state, number] : m_status.counts)
        waiting += cases::isWaiting(state) ? number : 0;
    return waiting == 0 ? tr("Nothing is waiting") : tr("Waiting to be sent: %1").arg(waiting);
}

QString StaffQueue::oldest() const
{
    return m_status.oldestWaiting ? tr("The oldest has waited since %1.").arg(spokenMoment(*m_status.oldestWaiting, m_terminal.language.current()))
                                  : QString();
}

QString StaffQueue::stuck() const
{
    if (!m_status.counts.contains(CaseState::Quarantined))
        return {};
    return tr(
        "What the platform will not take stays here and is not lost. Call the platform's support; the citizens have been told to ask at a counter.");
}

} // namespace changming::app
