#include "kiosk/app/slip_printing.h"

#include "kiosk/app/language.h"
#include "kiosk/base/log.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/receipts/picture.h"
#include "kiosk/receipts/template.h"
#include "kiosk/settings/settings.h"

#include <chrono>

namespace changming::app
{

using namespace std::chrono_literals;

namespace
{

constexpr auto longestPrint = 45s;

cases::PrintState journalled(const drivers::PrintOutcome& outcome)
{
    switch (outcome.kind) {
    case drivers::PrintOutcome::Kind::Printed:
        return cases::PrintState::Printed;
    case drivers::PrintOutcome::Kind::Failed:
        return cases::PrintState::Stopped;
    case drivers::PrintOutcome::Kind::Unknown:
        break;
    }
    return cases::PrintState::Unknown;
}

} // namespace

void journalPrints(const Terminal& terminal, QObject* owner)
{
    QObject::connect(&terminal.devices, &devices::DeviceClient::printFinished, owner, [&terminal](const QString& jobId, const Result<drivers::PrintOutcome>& outcome) {
        // An error means that not one byte was printed.
        const auto state = outcome ? journalled(*outcome) : cases::PrintState::Refused;
        if (const auto noted = terminal.journal.finish(jobId.toStdString(), state, outcome ? outcome->reason : outcome.error().code); !noted)
            log::error("app", "print.not-journalled", {{"code", log::Token{noted.error().code}}});
    });
}

SlipPrinting::SlipPrinting(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal)
{
    connect(&terminal.devices, &devices::DeviceClient::printFinished, this, [this](const QString& jobId, const Result<drivers::PrintOutcome>& outcome) {
        if (jobId.toStdString() != m_jobId)
            return;
        const std::string reason = outcome ? outcome->reason : outcome.error().code;
        if (!outcome || outcome->kind == drivers::PrintOutcome::Kind::Failed)
            end(State::Failed, reason);
        else
            end(outcome->kind == drivers::PrintOutcome::Kind::Printed ? State::Printed : State::Unknown, reason);
    });
}

void SlipPrinting::print(const std::string& templateId, const std::string& caseKey, const std::function<receipts::Facts(const cases::PrintJob&)>& facts)
{
    if (isBusy())
        return;
    m_templateId = templateId;
    const settings::Settings& settings = m_terminal.settings;
    const QString printer = QString::fromStdString(settings.devices.printer);
    const auto status = m_terminal.devices.status(printer);
    if (!status.isUsable())
        return end(State::Failed, status.reason);

    const std::string instance = m_terminal.devices.instance(printer);
    const auto job = m_terminal.journal.begin(caseKey, templateId, instance);
    if (!job)
        return end(State::Failed, job.error().code);
    const auto language = m_terminal.language.current();
    const auto form = receipts::Template::load(settings.folder / "receipts" / (templateId + (language == Language::English ? ".en.receipt" : ".receipt")));
    const auto document = form ? form->layOut(facts(*job), settings.receiptColumns) : Result<drivers::SlipDocument>(form.error());
    if (!document) {
        log::error("app", "slip.not-laid-out", {{"code", log::Token{document.error().code}}});
        (void)m_terminal.journal.finish(job->jobId, cases::PrintState::Refused, document.error().code);
        return end(State::Failed, document.error().code);
    }
    if (const auto noted = m_terminal.journal.measured(job->jobId, receipts::lengthMillimetres(*document)); !noted)
        log::warning("app", "slip.not-measured", {{"code", log::Token{noted.error().code}}}); // the forecast of paper alone misses it
    m_jobId = job->jobId;
    m_state = State::Printing;
    m_terminal.devices.print(printer, job->jobId, instance, *document, longestPrint);
    Q_EMIT changed();
}

void SlipPrinting::reset()
{
    m_jobId.clear();
    m_templateId.clear();
    m_state = State::None;
    m_reason.clear();
}

void SlipPrinting::end(State state, const std::string& reason)
{
    m_state = state;
    m_reason = reason;
    m_jobId.clear();
    log::info("app", "slip.ended", {{"template", log::Token{m_templateId}}, {"state", static_cast<int>(state)}, {"reason", log::Token{reason}}});
    Q_EMIT changed();
}

} // namespace changming::app
