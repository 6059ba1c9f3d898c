#include "drivers/printer_escpos/device.h"

#include "drivers/printer_escpos/protocol.h"
#include "drivers/printer_escpos/slip_encoder.h"

#include <algorithm>

namespace changming::drivers::escpos
{

Printer::Printer(const Profile& profile, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events, FreshId freshId)
    : m_profile(profile), m_connection(std::move(transport), clock), m_clock(clock), m_events(std::move(events)), m_freshId(std::move(freshId))
{
}

Result<void> Printer::attend(SteadyTime deadline, const std::stop_token& stop)
{
    if (auto linked = link(deadline, stop); !linked)
        return linked.error().code == "cancelled" ? Result<void>{} : linked;
    while (true) {
        publish(m_connection.status().toDeviceStatus());
        const SteadyTime askAt = m_connection.lastHeard() + askAfter;
        auto done = m_clock.steady() >= askAt ? m_connection.ask(m_clock.steady() + 4 * Connection::patience, stop)
                                              : m_connection.receive(std::min(deadline, askAt), stop);
        if (!done && done.error().code == "cancelled")
            return {};
        if (!done && done.error().code != "time-out")
            return unlink(done.error());
        if (m_clock.steady() >= deadline)
            break;
    }
    publish(m_connection.status().toDeviceStatus());
    return {};
}

Result<void> Printer::link(SteadyTime deadline, const std::stop_token& stop)
{
    if (m_connection.isOpen())
        return {};
    auto done = m_connection.open(deadline, stop);
    if (done)
        done = m_connection.writeAll(automaticStatus(), deadline, stop);
    if (done)
        done = m_connection.ask(m_clock.steady() + 4 * Connection::patience, stop);
    return done ? done : unlink(done.error());
}

Result<void> Printer::unlink(const Error& error)
{
    m_connection.close();
    m_isFreshLink = true;
    if (error.code == "no-answer")
        publish({DeviceStatus::State::Faulted, "no-answer"});
    else if (error.code != "cancelled")
        publish({DeviceStatus::State::Absent, ""});
    return error;
}

Result<PrintOutcome> Printer::print(const PrintJob& job, const PrintProgress& progress, SteadyTime deadline, const std::stop_token& stop)
{
    auto slip = encodeSlip(job.document, m_profile);
    if (!slip)
        return slip.error();
    if (stop.stop_requested())
        return PrintOutcome{PrintOutcome::Kind::Failed, "cancelled"};
    if (const auto linked = m_connection.open(deadline, stop); !linked) {
        const std::string& code = linked.error().code;
        if (code == "gone")
            publish({DeviceStatus::State::Absent, ""});
        return PrintOutcome{PrintOutcome::Kind::Failed, code == "cancelled" ? "cancelled" : code == "time-out" ? "deadline" : "not-reached"};
    }
    if (m_scrap) // its paper hangs in the outlet
        slip->body = "\n" + cut(CutLine::Mode::Partial, m_profile.cutFeed) + slip->body;
    const auto before = m_scrap || m_isFreshLink ? PrintRun::Before::MayHoldBytes : PrintRun::Before::Nothing;
    PrintRun run(m_connection, m_clock, m_freshId, progress, deadline, stop);
    const PrintOutcome outcome = run.run(*slip, before);
    m_isFreshLink = !m_connection.isOpen() || (m_isFreshLink && outcome.kind != PrintOutcome::Kind::Printed);
    m_scrap = run.leftScrap() || (m_scrap && outcome.kind != PrintOutcome::Kind::Printed); // a new one, or the old one still
    if (m_connection.isOpen())
        publish(m_connection.status().toDeviceStatus());
    else
        publish({DeviceStatus::State::Absent, ""});
    return outcome;
}

void Printer::publish(const DeviceStatus& status)
{
    if (status == m_published)
        return;
    m_published = status;
    if (m_events.status)
        m_events.status(status);
}

} // namespace changming::drivers::escpos
