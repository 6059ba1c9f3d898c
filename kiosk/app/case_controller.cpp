#include "kiosk/app/case_controller.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/language.h"
#include "kiosk/codes/links.h"
#include "kiosk/settings/settings.h"

#include <chrono>

namespace changming::app
{

using cases::CaseState;
using cases::SlipAnswer;
using namespace std::chrono_literals;

namespace
{

constexpr auto longestQuestion = 8s; // as at Confirm: nobody waits longer before a screen

} // namespace

CaseController::CaseController(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal) {}

CaseController::~CaseController()
{
    forget();
}

void CaseController::ask(const std::string& slipToken)
{
    forget();
    m_token = slipToken;
    m_asking = true;
    const SteadyTime deadline = m_terminal.clock.steady() + longestQuestion;
    m_thread = std::jthread([this, question = m_question, slipToken, deadline](const std::stop_token& stop) {
        auto answer = cases::askAboutSlip(m_terminal.outbox, m_terminal.slips, slipToken, deadline, stop);
        // Dropped with the controller: it joins this thread before it goes, and Qt drops what was posted to it.
        QMetaObject::invokeMethod(this, [this, question, answer = std::move(answer)] { take(question, answer); });
    });
    Q_EMIT changed();
}

void CaseController::askAgain()
{
    using Kind = SlipAnswer::Kind;
    if (!m_token.empty() && !m_asking && (m_answer.kind == Kind::Unanswered || m_answer.kind == Kind::LastKnown))
        ask(std::string(m_token));
}

void CaseController::forget()
{
    ++m_question;
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    m_asking = false;
    m_answer = {};
    m_token.clear();
}

void CaseController::take(unsigned question, const SlipAnswer& answer)
{
    if (question != m_question)
        return;
    m_answer = answer;
    m_asking = false;
    Q_EMIT changed();
}

int CaseController::progress() const
{
    if (!m_answer.standing)
        return Elsewhere;
    switch (m_answer.standing->state) {
    case CaseState::Draft:
    case CaseState::Signed:
    case CaseState::Queued:
        return Kept;
    case CaseState::Sending:
    case CaseState::Unconfirmed:
    case CaseState::Accepted:
        return HandedIn;
    case CaseState::InProgress:
    case CaseState::Supplement:
        return UnderWay;
    case CaseState::Completed:
        return Done;
    case CaseState::Duplicate:
    case CaseState::Refused:
    case CaseState::Withdrawn:
    case CaseState::Quarantined:
        break;
    }
    return Elsewhere;
}

QString CaseController::title() const
{
    if (m_asking)
        return tr("Looking up your case …");
    if (!m_answer.standing)
        return m_answer.kind == SlipAnswer::Kind::Unknown ? tr("No case has come with this slip") : tr("Not available just now");
    switch (m_answer.standing->state) {
    case CaseState::Draft:
    case CaseState::Signed:
    case CaseState::Queued:
        return tr("Not accepted yet");
    case CaseState::Sending:
    case CaseState::Unconfirmed:
        return tr("Handed over, no number yet");
    case CaseState::Accepted:
        return tr("Accepted");
    case CaseState::Duplicate:
        return tr("Already under way");
    case CaseState::InProgress:
        return tr("Being worked on");
    case CaseState::Supplement:
        return tr("Something is missing");
    case CaseState::Completed:
        return tr("Finished");
    case CaseState::Refused:
        return tr("Refused");
    case CaseState::Withdrawn:
        return tr("Withdrawn");
    case CaseState::Quarantined:
        break;
    }
    return tr("It could not be accepted");
}

QString CaseController::what() const
{
    const QString phone = QString::fromStdString(m_terminal.settings.hall.helpPhone);
    if (m_asking)
        return {};
    if (!m_answer.standing)
        return m_answer.kind == SlipAnswer::Kind::Unknown
                   ? tr("A slip that says \"kept in this machine\" is handed in by that machine: scan it again later, or call %1.").arg(phone)
                   : tr("The platform does not answer. Scan it again later, here or with a phone, or call %1.").arg(phone);
    switch (m_answer.standing->state) {
    case CaseState::Draft:
    case CaseState::Signed:
    case CaseState::Queued:
        return tr("It is kept safely in this machine and handed in as soon as the network is back. You need do nothing.");
    case CaseState::Sending:
    case CaseState::Unconfirmed:
        return tr("The machine is asking for its number. You get a text message; you need do nothing.");
    case CaseState::Accepted:
    case CaseState::InProgress:
        return tr("The office is checking it; there is nothing for you to do now.");
    case CaseState::Duplicate:
        return tr("You handed the same in before; that case goes on.");
    case CaseState::Supplement:
        return tr("The office needs something from you: look at the text message, or call %1.").arg(phone);
    case CaseState::Completed:
        return tr("The office has decided; you got a text message about the result.");
    case CaseState::Refused:
        return tr("The reason is in your text message; to ask about it, call %1.").arg(phone);
    case CaseState::Withdrawn:
        return tr("It was taken back and is not worked on. You can hand it in anew at any time.");
    case CaseState::Quarantined:
        break;
    }
    return tr("Please bring the slip and your ID card to the counter, or call %1; nothing of it is lost.").arg(phone);
}

QString CaseController::acceptedAt() const
{
    const auto at = fromRfc3339(m_answer.standing ? m_answer.standing->acceptedAt : std::string());
    return at ? spokenMoment(*at, m_terminal.language.current()) : QString();
}

QString CaseController::promisedBy() const
{
    return m_answer.standing ? spokenDate(m_answer.standing->promisedBy, m_terminal.language.current()) : QString();
}

QString CaseController::address() const
{
    return QString::fromStdString(codes::caseLink(m_terminal.settings.platform.publicBaseUrl, m_token));
}

} // namespace changming::app
