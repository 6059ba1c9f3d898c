// What the page of "my matters" says, and its slip.
#include "kiosk/app/matters_controller.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/app/print_words.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/masked.h"
#include "kiosk/cases/case_state.h"
#include "kiosk/receipts/facts.h"
#include "kiosk/receipts/matter_slips.h"
#include "kiosk/settings/settings.h"

#include <algorithm>

namespace changming::app
{

namespace
{

// A moment ("2026-04-16T14:43:00+08:00") or a day ("2026-04-28") as people say it; empty stays empty.
QString spokenTime(const std::string& text, Language language)
{
    if (const auto moment = fromRfc3339(text))
        return spokenMoment(*moment, language);
    return spokenDate(text, language);
}

// What the screen says, on a slip in the same language.
Text spoken(const QString& words)
{
    return {words.toStdString(), words.toStdString()};
}

int validityOf(session::Licence::State state)
{
    switch (state) {
    case session::Licence::State::Valid:
        break;
    case session::Licence::State::Expired:
        return MattersController::Over;
    case session::Licence::State::Revoked:
        return MattersController::Withdrawn;
    }
    return MattersController::Usable;
}

} // namespace

QString MattersController::caseTitle() const
{
    return shownCase() != nullptr ? m_terminal.language.in(shownCase()->itemName) : QString();
}

QString MattersController::caseNumber() const
{
    return shownCase() != nullptr ? QString::fromStdString(receipts::grouped(shownCase()->number)) : QString();
}

QString MattersController::standing() const
{
    const auto state = shownCase() != nullptr ? cases::caseStateFrom(shownCase()->state) : std::nullopt;
    if (!state)
        return {};
    switch (*state) {
    case cases::CaseState::Supplement:
        return tr("Something is missing");
    case cases::CaseState::Completed:
        return tr("Finished");
    case cases::CaseState::Refused:
        return tr("Refused");
    case cases::CaseState::Withdrawn:
        return tr("Withdrawn");
    case cases::CaseState::InProgress:
        return tr("Being checked");
    default:
        return tr("Accepted");
    }
}

QString MattersController::what() const
{
    const session::PersonCase* shown = shownCase();
    const auto state = shown != nullptr ? cases::caseStateFrom(shown->state) : std::nullopt;
    if (!state)
        return {};
    const Language language = m_terminal.language.current();
    const QString phone = QString::fromStdString(m_terminal.settings.hall.helpPhone);
    switch (*state) {
    case cases::CaseState::Supplement: {
        QStringList names;
        for (const session::Wanted& one : shown->wanted)
            names.append(m_terminal.language.in(one.name));
        return tr("Please hand in by %1: %2").arg(spokenDate(shown->wantedBy, language), names.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ")));
    }
    case cases::CaseState::Completed:
        return hasResult() ? tr("The result is here: look at it or print it") : tr("The office has decided. To ask, call %1.").arg(phone);
    case cases::CaseState::Refused:
        return tr("To ask for the reason, call %1 and give the number.").arg(phone);
    case cases::CaseState::Withdrawn:
        return tr("It is not worked on. You can hand it in anew at any time.");
    default:
        return tr("Result before the end of %1; there is nothing for you to do now").arg(spokenDate(shown->promisedBy, language));
    }
}

QString MattersController::trouble() const
{
    if (m_troubleCode.empty())
        return {};
    if (m_troubleCode == "visit-gone")
        return tr("This took too long for the platform. Please leave and place your card again.");
    if (m_troubleCode == "refused" || m_troubleCode == "not-found")
        return tr("The office has gone on meanwhile, so this cannot be done any more. Please look again.");
    return tr("The platform does not answer just now. Nothing was changed; please try again.");
}

void MattersController::printProgress()
{
    const session::PersonCase* shown = shownCase();
    if (shown == nullptr)
        return;
    const settings::Settings& settings = m_terminal.settings;
    const Language language = m_terminal.language.current();
    receipts::ProgressSlip slip{.hallName = settings.hall.name,
                                .helpPhone = settings.hall.helpPhone,
                                .terminalLabel = settings.terminal.label,
                                .itemName = shown->itemName,
                                .caseNumber = shown->number,
                                .now = spoken(standing()),
                                .promisedBy = shown->promisedBy,
                                .wantedBy = shown->wantedBy,
                                .office = shown->office,
                                .at = m_terminal.clock.wall()};
    for (const session::CaseEvent& event : shown->past)
        slip.past.push_back({event.at, event.what, event.who});
    for (const session::CaseEvent& event : shown->ahead)
        slip.ahead.push_back({event.at, event.what, event.who});
    for (const session::Wanted& one : shown->wanted)
        slip.wanted.push_back(one.name);
    m_slip.print("progress", {}, [&](const cases::PrintJob&) { return receipts::factsOf(slip, language); });
}

QString MattersController::slipText() const
{
    return printWords(m_slip.state(), m_slip.reason());
}

void MattersController::refreshCase()
{
    std::vector<QVariantList> steps;
    if (const session::PersonCase* shown = shownCase(); shown != nullptr) {
        const Language language = m_terminal.language.current();
        const auto line = [&](const session::CaseEvent& event, StepState state) -> QVariantList {
            const QString when = spokenTime(event.at, language);
            const QString who = m_terminal.language.in(event.who);
            const QString second = state == Ahead && !when.isEmpty() ? tr("by %1").arg(when) : when;
            return {m_terminal.language.in(event.what), who.isEmpty() ? second : second.isEmpty() ? who : second + QStringLiteral(" · ") + who, static_cast<int>(state)};
        };
        const bool ended = shown->ahead.empty();
        for (std::size_t i = 0; i < shown->past.size(); ++i)
            steps.push_back(line(shown->past[i], i + 1 == shown->past.size() && !ended ? At : Done));
        for (const session::CaseEvent& event : shown->ahead)
            steps.push_back(line(event, Ahead));
    }
    m_steps.setRows(std::move(steps));
}

void MattersController::refresh()
{
    const Language language = m_terminal.language.current();
    refreshCase();
    std::vector<QVariantList> licences;
    const std::size_t first = static_cast<std::size_t>(m_licencePage) * licencesAPage;
    for (std::size_t i = first; i < m_licences.size() && i < first + licencesAPage; ++i) {
        const session::Licence& one = m_licences[i];
        const int validity = validityOf(one.state);
        licences.push_back({m_terminal.language.in(one.name), QString::fromStdString(MaskedText::idNumber(one.number).str()) + QStringLiteral(" · ") + m_terminal.language.in(one.issuer),
                            validity == Over        ? tr("Expired")
                            : validity == Withdrawn ? tr("Revoked")
                            : one.validUntil.empty() ? tr("Valid")
                                                     : tr("Valid until %1").arg(spokenFullDate(one.validUntil, language)),
                            validity});
    }
    m_licenceRows.setRows(std::move(licences));
    std::vector<QVariantList> results;
    results.reserve(m_results.size());
    for (const session::ResultDocument& one : m_results)
        results.push_back({m_terminal.language.in(one.title), spokenFullDate(one.issuedOn, language) + QStringLiteral(" · ") + m_terminal.language.in(one.issuer), QString(), 0});
    m_resultRows.setRows(std::move(results));
    Q_EMIT changed();
}

} // namespace changming::app
