#include "kiosk/app/matters_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/app/person_controller.h"
#include "kiosk/base/log.h"
#include "kiosk/cases/case_state.h"

#include <algorithm>

namespace changming::app
{

namespace
{

struct AllKnown {
    std::vector<session::PersonCase> cases;
    std::vector<session::Licence> licences;
    std::vector<session::ResultDocument> results;
};

Result<AllKnown> askAll(session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop)
{
    AllKnown known;
    auto cases = port.cases(token, deadline, stop);
    if (!cases)
        return cases.error();
    known.cases = std::move(*cases);
    auto licences = port.licences(token, deadline, stop);
    if (!licences)
        return licences.error();
    known.licences = std::move(*licences);
    auto results = port.results(token, deadline, stop);
    if (!results)
        return results.error();
    known.results = std::move(*results);
    return known;
}

} // namespace

MattersController::MattersController(const Terminal& terminal, PersonController& person, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_person(person), m_slip(terminal, this), m_steps({"what", "when", "step"}, this),
      m_licenceRows({"name", "second", "words", "validity"}, this), m_resultRows({"name", "second", "words", "validity"}, this)
{
    connect(&m_slip, &SlipPrinting::changed, this, &MattersController::changed);
}

void MattersController::open()
{
    m_known = Asking;
    m_troubleCode.clear();
    m_isExisting = m_asksWithdrawal = false;
    m_slip.reset();
    Q_EMIT changed();
    m_person.ask<AllKnown>(this, askAll, [this](Result<AllKnown> known) {
        m_known = known ? Here : Unanswered;
        if (known) {
            m_cases = std::move(known->cases);
            m_licences = std::move(known->licences);
            m_results = std::move(known->results);
        } else {
            fail(known.error().code);
        }
        m_case = std::clamp(m_case, 0, std::max(0, caseCount() - 1));
        refresh();
        Q_EMIT answered();
    });
}

void MattersController::languageHasChanged()
{
    refresh();
}

void MattersController::fail(const std::string& code)
{
    m_troubleCode = code;
    log::warning("app", "matters.failed", {{"code", log::Token{code}}});
}

const session::PersonCase* MattersController::shownCase() const
{
    return m_case >= 0 && m_case < caseCount() ? &m_cases[static_cast<std::size_t>(m_case)] : nullptr;
}

bool MattersController::showExisting(const std::string& taskCode)
{
    const auto at = std::find_if(m_cases.begin(), m_cases.end(), [&](const session::PersonCase& one) {
        const auto state = cases::caseStateFrom(one.state);
        const bool ended = state == cases::CaseState::Completed || state == cases::CaseState::Refused || state == cases::CaseState::Withdrawn;
        return one.taskCode == taskCode && !ended;
    });
    if (at == m_cases.end())
        return false;
    m_tab = Cases;
    m_case = static_cast<int>(at - m_cases.begin());
    m_isExisting = true;
    refresh();
    return true;
}

void MattersController::openSupplementedCase()
{
    const int shown = m_case;
    open();
    m_case = shown;
}

void MattersController::showTab(int tab)
{
    if (tab < Cases || tab > Results)
        return;
    m_tab = static_cast<Tab>(tab);
    m_isExisting = m_asksWithdrawal = false;
    m_slip.reset();
    Q_EMIT changed();
}

void MattersController::nextCase()
{
    m_case = std::min(m_case + 1, std::max(0, caseCount() - 1));
    m_isExisting = m_asksWithdrawal = false;
    m_slip.reset();
    refresh();
}

void MattersController::previousCase()
{
    m_case = std::max(0, m_case - 1);
    m_isExisting = m_asksWithdrawal = false;
    m_slip.reset();
    refresh();
}

int MattersController::licencePages() const
{
    return std::max(1, (licenceCount() + licencesAPage - 1) / licencesAPage);
}

void MattersController::nextLicences()
{
    m_licencePage = std::min(m_licencePage + 1, licencePages() - 1);
    refresh();
}

void MattersController::previousLicences()
{
    m_licencePage = std::max(0, m_licencePage - 1);
    refresh();
}

bool MattersController::canWithdraw() const
{
    return shownCase() != nullptr && shownCase()->canWithdraw;
}

bool MattersController::wantsSupplement() const
{
    return shownCase() != nullptr && shownCase()->state == cases::token(cases::CaseState::Supplement) && !shownCase()->wanted.empty();
}

bool MattersController::hasResult() const
{
    return shownCase() != nullptr && !shownCase()->resultId.empty();
}

void MattersController::askWithdrawal(bool wanted)
{
    m_asksWithdrawal = wanted && canWithdraw();
    m_troubleCode.clear();
    Q_EMIT changed();
}

void MattersController::withdraw()
{
    if (!m_asksWithdrawal || !canWithdraw())
        return;
    m_asksWithdrawal = false;
    Q_EMIT changed();
    m_person.ask<void>(
        this,
        [number = shownCase()->number](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) {
            return port.withdraw(token, number, deadline, stop);
        },
        [this](const Result<void>& withdrawn) {
            if (withdrawn)
                return openSupplementedCase(); // as it stands now
            fail(withdrawn.error().code);
            Q_EMIT changed();
        });
}

const session::ResultDocument* MattersController::result(int row) const
{
    return row >= 0 && row < resultCount() ? &m_results[static_cast<std::size_t>(row)] : nullptr;
}

const session::ResultDocument* MattersController::caseResult() const
{
    if (!hasResult())
        return nullptr;
    const auto at = std::find_if(m_results.begin(), m_results.end(), [&](const session::ResultDocument& one) { return one.id == shownCase()->resultId; });
    return at == m_results.end() ? nullptr : &*at;
}

} // namespace changming::app
