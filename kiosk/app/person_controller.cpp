#include "kiosk/app/person_controller.h"

#include "kiosk/base/log.h"
#include "kiosk/session/frozen_visit.h"
#include "kiosk/session/overwrite.h"
#include "kiosk/settings/settings.h"

#include <utility>

namespace changming::app
{

using session::overwrite;

PersonController::PersonController(const Terminal& terminal, session::Visit& visit, QObject* parent) : QObject(parent), m_terminal(terminal), m_visit(visit)
{
    m_code.reserve(32); // typed digit by digit: the buffer never moves
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_secondsToAgain <= 0)
            m_second.stop();
        Q_EMIT changed();
    });
}

PersonController::~PersonController()
{
    forget();
}

void PersonController::forget()
{
    m_second.stop();
    m_terminal.person.closeVisit(m_visit.token());
    close();
}

void PersonController::close()
{
    m_visit.forgotten();
    overwrite(m_mobile);
    overwrite(m_code);
    m_busy = false;
    setProof(Closed);
}

void PersonController::setProof(Proof proof)
{
    m_proof = proof;
    Q_EMIT changed();
}

QString PersonController::mobile() const
{
    const QString text = QString::fromStdString(m_mobile);
    return text.size() == 11 ? text.left(3) + QLatin1Char(' ') + text.mid(3, 4) + QLatin1Char(' ') + text.mid(7) : text;
}

void PersonController::open()
{
    if (m_busy || isOpen() || m_visit.identity() == nullptr || !m_visit.consent())
        return;
    const drivers::CardRecord& card = *m_visit.identity();
    auto content = session::frozenVisit(card, card.samId, *m_visit.consent(), m_terminal.settings.terminal.id, m_terminal.clock.wall());
    if (!content) {
        log::error("app", "visit.unfrozen", {{"code", log::Token{content.error().code}}});
        return setProof(Unanswered);
    }
    m_busy = true;
    m_troubleCode.clear();
    setProof(Closed);
    m_terminal.person.openVisit(this, std::move(*content), [this](const Result<session::OpenedVisit>& opened) {
        m_busy = false;
        if (!opened) {
            log::warning("app", "visit.unopened", {{"code", log::Token{opened.error().code}}});
            setProof(Unanswered);
        } else {
            m_visit.admit(opened->token);
            setProof(opened->hasMobile ? Open : NoMobile);
        }
        Q_EMIT this->opened();
    });
}

void PersonController::sendCode()
{
    if (m_busy || !isOpen() || m_secondsToAgain > 0 || (m_proof != Open && m_proof != CodeSent))
        return;
    m_busy = true;
    m_troubleCode.clear();
    overwrite(m_code);
    Q_EMIT changed();
    ask<session::SentCode>(
        this, [](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) { return port.sendCode(token, deadline, stop); },
        [this](const Result<session::SentCode>& sent) {
            m_busy = false;
            if (!sent) {
                m_troubleCode = sent.error().code;
                return setProof(m_troubleCode == "proof-no-mobile" ? NoMobile : m_troubleCode == "proof-locked" ? Locked : m_proof);
            }
            m_visit.codeSent();
            m_mobile = sent->mobile;
            m_secondsToAgain = static_cast<int>(sent->again.count());
            m_second.start();
            setProof(CodeSent);
        });
}

void PersonController::type(const QString& digit)
{
    if (m_busy || m_proof != CodeSent || digit.size() != 1 || !digit.at(0).isDigit() || static_cast<int>(m_code.size()) >= codeLength())
        return;
    m_troubleCode.clear();
    m_code += digit.at(0).toLatin1();
    Q_EMIT changed();
    if (static_cast<int>(m_code.size()) == codeLength())
        prove();
}

void PersonController::erase()
{
    if (m_busy || m_code.empty())
        return;
    m_code.pop_back();
    Q_EMIT changed();
}

void PersonController::prove()
{
    m_busy = true;
    Q_EMIT changed();
    ask<void>(
        this,
        [code = m_code](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) {
            return port.prove(token, code, deadline, stop);
        },
        [this](const Result<void>& proved) {
            m_busy = false;
            overwrite(m_code);
            if (!proved) {
                m_troubleCode = proved.error().code;
                return setProof(m_troubleCode == "proof-locked" ? Locked : m_proof);
            }
            m_troubleCode.clear();
            m_visit.proven();
            setProof(Proven);
            Q_EMIT proven();
        });
}

QString PersonController::trouble() const
{
    if (m_troubleCode.empty())
        return {};
    if (m_troubleCode == "proof-wrong")
        return tr("This is not the code that was sent. Please look again and type it once more.");
    if (m_troubleCode == "proof-locked")
        return tr("The code was wrong too often, so nobody can try again in this visit. You can go on without it.");
    if (m_troubleCode == "too-many-requests")
        return tr("A code was sent a moment ago. Please wait for it, or ask for a new one in a minute.");
    if (m_troubleCode == "visit-gone")
        return tr("This took too long for the platform. Please leave and begin again, or go on without it.");
    return tr("The platform does not answer just now. Please try again, or go on without it.");
}

} // namespace changming::app
