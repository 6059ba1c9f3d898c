#include "kiosk/app/staff_watch.h"

#include "kiosk/app/hall_controller.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/base/log.h"
#include "kiosk/cases/courier.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/cases/print_journal.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/settings/settings.h"
#include "kiosk/speech/speaker.h"

#include <chrono>
#include <optional>

namespace changming::app
{

using namespace std::chrono_literals;

StaffWatch::StaffWatch(const Terminal& terminal, const HallController& hall) : m_terminal(terminal), m_hall(hall)
{
    // A card on the reader makes it busy and ready again: one look at several changes.
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&hall, &HallController::worksChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &StaffWatch::look);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_hasHeard = true;
        look();
    });
    m_minute.start(60s);
    look();
}

staff::ReadinessFacts StaffWatch::facts() const
{
    staff::ReadinessFacts facts;
    facts.now = m_terminal.clock.wall();
    const auto add = [&](staff::DeviceKind kind, const std::string& id) {
        if (!id.empty())
            facts.devices.push_back(
                {kind, id, staff::seenStatus(m_terminal.devices.status(QString::fromStdString(id)), m_terminal.devices.isConnected())});
    };
    const settings::Devices& devices = m_terminal.settings.devices;
    add(staff::DeviceKind::Reader, devices.reader);
    add(staff::DeviceKind::Scanner, devices.scanner);
    add(staff::DeviceKind::Printer, devices.printer);
    facts.platformReachable = m_hall.platformReachable();
    facts.unreachableSince = m_terminal.courier.unreachableSince();
    facts.paper = paper();
    const auto sound = m_terminal.speaker.check();
    facts.soundProblem = sound ? std::string() : sound.error().code;
    if (const auto imported = m_terminal.catalogue.lastImport(); imported) {
        facts.catalogue = imported->has_value() ? staff::ReadinessFacts::Catalogue::There : staff::ReadinessFacts::Catalogue::Empty;
        if (const auto at = fromRfc3339(imported->has_value() ? (*imported)->importedAt : std::string()); at)
            facts.catalogueImportedAt = *at;
    }
    if (auto queue = m_terminal.outbox.status(); queue)
        facts.queue = *queue;
    const staff::MachineFacts machine = m_terminal.staff.machine();
    facts.freeDiskBytes = machine.freeDiskBytes;
    facts.clockIsSet = machine.clockIsSet;
    facts.freedMemoryIsOverwritten = machine.freedMemoryIsOverwritten;
    return facts;
}

staff::PaperForecast StaffWatch::paper() const
{
    const auto status = m_terminal.devices.status(QString::fromStdString(m_terminal.settings.devices.printer));
    const auto lately = m_terminal.journal.paperUsed(m_terminal.clock.wall() - staff::rememberedSlips);
    const auto changed = m_terminal.staff.audit.newestOf(staff::AuditAction::PaperChanged);
    std::optional<cases::PaperUse> sinceNewRoll;
    if (changed && changed->has_value())
        if (const auto since = fromRfc3339((*changed)->at); since)
            if (const auto used = m_terminal.journal.paperUsed(*since); used)
                sinceNewRoll = *used;
    return staff::forecastPaper(staff::paperFacts(m_terminal.settings.rollMetres, status.reason, lately ? *lately : cases::PaperUse{}, sinceNewRoll));
}

void StaffWatch::look()
{
    m_readiness = staff::judge(facts());
    note();
    witnessAudit();
    Q_EMIT changed();
}

void StaffWatch::witnessAudit()
{
    m_auditWitness.look(m_terminal.staff.audit);
}

// Before the device services have been heard of, nothing is known: the first seconds of a start are no failure.
void StaffWatch::note()
{
    m_hasHeard = m_hasHeard || m_terminal.devices.isConnected();
    if (!m_hasHeard)
        return;
    const bool works = m_readiness.works();
    const auto noted =
        m_terminal.staff.record.note(works ? staff::Works::All : staff::Works::Limited, works ? "" : m_readiness.findings.front().code);
    if (!noted)
        log::warning("app", "readiness.not-noted", {{"code", log::Token{noted.error().code}}});
}

} // namespace changming::app
