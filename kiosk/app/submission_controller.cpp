#include "kiosk/app/submission_controller.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/app/print_words.h"
#include "kiosk/base/log.h"
#include "kiosk/base/masked.h"
#include "kiosk/cases/courier.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/codes/links.h"
#include "kiosk/receipts/facts.h"
#include "kiosk/settings/settings.h"

#include <algorithm>

namespace changming::app
{

using cases::CaseState;

SubmissionController::SubmissionController(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal), m_slip(terminal, this), m_resultLines({"label", "value"}, this)
{
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        Q_EMIT waitedChanged();
        if (m_since.elapsed() >= longestWaitMs)
            decide();
    });
    connect(&m_slip, &SlipPrinting::changed, this, &SubmissionController::changed);
}

qreal SubmissionController::waited() const
{
    return m_stage == Stage::Waiting ? std::min(1.0, static_cast<qreal>(m_since.elapsed()) / longestWaitMs) : 0.0;
}

void SubmissionController::confirm(const cases::Application& application, const SlipWords& words, int savedFields)
{
    if (m_stage != Stage::Filling)
        return;
    auto record = m_terminal.outbox.confirm(application);
    if (!record) {
        log::error("app", "confirm.failed", {{"code", log::Token{record.error().code}}});
        m_trouble = tr("This machine could not keep it just now, so nothing was handed in. What you filled in is still here. Please try again, or ask at the counter.");
        Q_EMIT changed();
        return;
    }
    m_trouble.clear();
    m_words = words;
    m_savedFields = savedFields;
    const QString masked = QString::fromStdString(application.applicant.mobile.empty() ? std::string() : MaskedText::mobile(application.applicant.mobile).str());
    m_mobile = masked.isEmpty() ? QString() : masked.left(3) + QLatin1Char(' ') + masked.mid(3, 4) + QLatin1Char(' ') + masked.mid(7);
    m_record = std::move(*record);
    m_since.start();
    m_tick.start();
    setStage(Stage::Waiting);
    m_terminal.courier.wake(m_record->key);
}

void SubmissionController::caseChanged(const cases::CaseRecord& record)
{
    if (!m_record || m_record->key != record.key)
        return;
    auto result = std::move(m_record->result);
    m_record = record;
    if (!m_record->result)
        m_record->result = std::move(result); // told once, and kept nowhere else
    showResult();
    const bool undecided = cases::isWaiting(record.state);
    // A request that could not even be sent is known at once: nobody has to stand here for eight seconds then.
    const bool knownUnsent = record.state == CaseState::Queued && record.attempts > 0;
    if (!undecided || knownUnsent || m_stage != Stage::Waiting)
        decide();
    Q_EMIT changed();
}

void SubmissionController::decide()
{
    m_tick.stop();
    switch (m_record->state) {
    case CaseState::Accepted:
    case CaseState::Completed:
    case CaseState::Duplicate: {
        const bool first = m_stage == Stage::Waiting;
        setStage(Stage::Accepted);
        if (first)
            printSlip();
        return;
    }
    case CaseState::Queued:
    case CaseState::Sending:
    case CaseState::Unconfirmed: {
        const bool first = m_stage == Stage::Waiting;
        setStage(Stage::Saved);
        if (first)
            print(m_record->state == CaseState::Queued ? "saved" : "unconfirmed");
        return;
    }
    default:
        setStage(Stage::NotTaken);
    }
}

void SubmissionController::printSlip()
{
    print(isCompleted() ? "completed" : "accepted");
    Q_EMIT changed();
}

void SubmissionController::print(const std::string& templateId)
{
    m_slip.print(templateId, m_record->key, [this](const cases::PrintJob& job) { return caseSlipFacts(m_terminal, *m_record, m_words, job); });
}

void SubmissionController::withdraw()
{
    if (!m_record)
        return;
    const auto withdrawn = m_terminal.outbox.withdraw(m_record->key);
    const auto now = m_terminal.outbox.find(m_record->key);
    if (!withdrawn || !now || !now->has_value())
        return;
    m_record = **now;
    if (*withdrawn)
        setStage(Stage::NotTaken);
    Q_EMIT changed();
}

void SubmissionController::reset()
{
    m_tick.stop();
    m_record.reset();
    m_slip.reset();
    m_words = {};
    m_mobile.clear();
    m_trouble.clear();
    m_savedFields = 0;
    m_resultLines.setRows({});
    setStage(Stage::Filling);
}

void SubmissionController::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT changed();
    Q_EMIT stageChanged();
}

void SubmissionController::showResult()
{
    std::vector<QVariantList> lines;
    if (isCompleted())
        for (const auto& [label, value] : m_record->result->lines)
            lines.push_back({m_terminal.language.in(label), m_terminal.language.in(value)});
    m_resultLines.setRows(std::move(lines));
}

QString SubmissionController::resultTitle() const
{
    return isCompleted() ? m_terminal.language.in(m_record->result->title) : QString();
}

QString SubmissionController::resultNumber() const
{
    return isCompleted() ? QString::fromStdString(m_record->result->number) : QString();
}

QString SubmissionController::resultValid() const
{
    if (!isCompleted())
        return {};
    const Language language = m_terminal.language.current();
    const QString from = spokenFullDate(m_record->result->issuedOn, language);
    return m_record->result->validUntil.empty() ? tr("from %1").arg(from) : tr("from %1 to %2").arg(from, spokenFullDate(m_record->result->validUntil, language));
}

void SubmissionController::languageHasChanged()
{
    showResult();
    Q_EMIT changed();
}

QString SubmissionController::caseNumber() const
{
    return m_record ? QString::fromStdString(receipts::grouped(m_record->caseNumber)) : QString();
}

QString SubmissionController::caseNumberEnd() const
{
    return m_record ? QString::fromStdString(m_record->caseNumber).right(4) : QString();
}

QString SubmissionController::provisionalNumber() const
{
    return m_record ? QString::fromStdString(m_record->provisionalNumber) : QString();
}

QString SubmissionController::acceptedAt() const
{
    if (isDuplicate()) // it was handed in another day, which this machine does not know
        return {};
    return m_record ? spokenMoment(m_record->confirmedAt, m_terminal.language.current()) : QString();
}

QString SubmissionController::promisedBy() const
{
    return m_record ? spokenDate(m_record->promisedBy, m_terminal.language.current()) : QString();
}

QString SubmissionController::office() const
{
    return m_record ? m_terminal.language.in(m_record->office) : QString();
}

QString SubmissionController::owed() const
{
    QStringList papers;
    for (const auto& [name, until] : m_words.owed)
        papers.append(tr("hand in %1 by %2").arg(m_terminal.language.in(name), spokenDate(until, m_terminal.language.current())));
    return papers.join(m_terminal.language.current() == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

QString SubmissionController::statusAddress() const
{
    return m_record ? QString::fromStdString(codes::caseLink(m_terminal.settings.platform.publicBaseUrl, m_record->slipToken)) : QString();
}

bool SubmissionController::isDuplicate() const
{
    return m_record && m_record->state == CaseState::Duplicate;
}

bool SubmissionController::isHandedOver() const
{
    return m_record && (m_record->state == CaseState::Sending || m_record->state == CaseState::Unconfirmed);
}

bool SubmissionController::isWithdrawn() const
{
    return m_record && m_record->state == CaseState::Withdrawn;
}

bool SubmissionController::canWithdraw() const
{
    return m_record && m_record->state == CaseState::Queued;
}

bool SubmissionController::canPrint() const
{
    return m_stage == Stage::Accepted && !m_slip.isBusy() && (m_slip.state() != SlipPrinting::State::Printed || isProvisional());
}

bool SubmissionController::isProvisional() const
{
    return m_slip.templateId() == "saved" || m_slip.templateId() == "unconfirmed";
}

QString SubmissionController::slipText() const
{
    const bool saved = isProvisional();
    switch (m_slip.state()) {
    case SlipPrinting::State::None:
        return tr("No slip yet");
    case SlipPrinting::State::Printing:
        return saved ? tr("Printing the provisional slip …") : tr("Printing the slip …");
    case SlipPrinting::State::Printed:
        return saved ? tr("The provisional slip is printed") : tr("The slip is printed");
    case SlipPrinting::State::Failed:
    case SlipPrinting::State::Unknown:
        break;
    }
    return printWords(m_slip.state(), m_slip.reason());
}

bool SubmissionController::isSlipless() const
{
    return (m_stage == Stage::Accepted || m_stage == Stage::Saved) && needsAnotherWay(m_slip.state());
}

QString SubmissionController::sliplessTitle() const
{
    return m_slip.reason() == "paper-out" ? tr("No paper: take the slip on your phone") : tr("No slip came out: take it on your phone");
}

QString SubmissionController::slipHint() const
{
    const bool saved = m_stage == Stage::Saved;
    if (needsAnotherWay(m_slip.state()))
        return saved ? tr("Note the number %1; your papers are safe").arg(provisionalNumber()) : tr("Your case is accepted all the same; scan the code or note the number");
    if (saved)
        return tr("Number %1, not a case number").arg(provisionalNumber());
    const auto place = m_terminal.settings.devicePlaces.outlet;
    return place == settings::Place::Left    ? tr("Take it from the outlet at the left below the screen")
           : place == settings::Place::Right ? tr("Take it from the outlet at the right below the screen")
                                             : tr("Take it from the outlet in the middle below the screen");
}

} // namespace changming::app
