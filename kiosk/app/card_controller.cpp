#include "kiosk/app/card_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/session/card_finding.h"
#include "kiosk/session/overwrite.h"
#include "kiosk/settings/settings.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace changming::app
{

using namespace std::chrono_literals;

namespace
{

// A reading takes one; a card that was read before does not answer until it has been lifted.
constexpr int mostSecondsLying = 3;

} // namespace

CardController::CardController(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CardController::ask);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_secondsLeft;
        Q_EMIT secondsLeftChanged();
        if (m_secondsLeft > 0)
            return watchLyingCard();
        stop();
        Q_EMIT timedOut();
    });
    connect(&terminal.devices, &devices::DeviceClient::cardRead, this, [this](quint64 request, const Result<drivers::CardRecord>& card) {
        if (request == m_peek) {
            m_peek = 0;
            if (card)
                Q_EMIT peeked(*card);
            return;
        }
        if (request != m_request)
            return;
        m_request = 0;
        if (card)
            take(*card);
        else
            fail(troubleOf(card.error()));
    });
    // The reader is back, or its service: no need to wait for the next try.
    connect(&terminal.devices, &devices::DeviceClient::statusChanged, this, [this](const QString&, const drivers::DeviceStatus& status) {
        if (!m_again.isActive() || !status.isUsable())
            return;
        say(Trouble::None);
        m_again.start(0);
    });
}

void CardController::start(std::vector<std::string> accepted)
{
    stop();
    m_accepted = std::move(accepted);
    m_secondsLeft = wholeSeconds;
    m_secondsLying = 0;
    Q_EMIT secondsLeftChanged();
    say(Trouble::None);
    m_second.start(1000);
    ask();
}

void CardController::stop()
{
    if (m_doubtful)
        session::overwrite(*m_doubtful);
    m_doubtful.reset();
    m_second.stop();
    m_again.stop();
    for (quint64* request : {&m_request, &m_peek})
        if (const quint64 running = std::exchange(*request, 0); running != 0)
            m_terminal.devices.cancel(running);
}

void CardController::watchLyingCard()
{
    const bool waits = m_request != 0 && m_troubleKind == Trouble::None;
    const bool lies = waits && m_terminal.devices.cardPresent(QString::fromStdString(m_terminal.settings.devices.reader));
    m_secondsLying = lies ? m_secondsLying + 1 : 0;
    if (m_secondsLying >= mostSecondsLying)
        say(Trouble::LiftAndPlaceAgain);
}

void CardController::sayAnotherKind()
{
    say(Trouble::AnotherKind);
}

void CardController::peek()
{
    constexpr auto longestPeek = 5s;
    if (m_peek == 0 && !m_second.isActive())
        m_peek = m_terminal.devices.readCard(QString::fromStdString(m_terminal.settings.devices.reader), longestPeek);
}

void CardController::ask()
{
    if (!m_second.isActive() || m_request != 0)
        return;
    m_request = m_terminal.devices.readCard(QString::fromStdString(m_terminal.settings.devices.reader), std::chrono::seconds{m_secondsLeft});
}

void CardController::take(const drivers::CardRecord& card)
{
    using session::CardFinding;
    if (!m_accepted.empty() && std::find(m_accepted.begin(), m_accepted.end(), drivers::cardTypeToken(card.type)) == m_accepted.end())
        return fail(Trouble::AnotherKind);
    for (const std::string& warning : card.warnings)
        log::warning("app", "card.warning", {{"warning", log::Token{warning}}});
    const CardFinding finding = session::findingOf(card, hallTime(m_terminal.clock.wall()).date);
    if (finding == CardFinding::Expired)
        return fail(Trouble::Expired);
    stop();
    if (finding != CardFinding::NumberDoubtful)
        return Q_EMIT identified(card);
    // The person compares it with the print; the time of the page goes on.
    m_doubtful = card;
    m_second.start(1000);
    say(Trouble::Doubtful);
}

void CardController::confirmNumber()
{
    if (!m_doubtful)
        return;
    drivers::CardRecord card = std::move(*m_doubtful);
    m_doubtful.reset();
    stop();
    Q_EMIT identified(card);
    session::overwrite(card);
}

void CardController::fail(Trouble trouble)
{
    if (!m_second.isActive())
        return;
    say(trouble);
    m_again.start(600);
}

void CardController::say(Trouble trouble)
{
    m_troubleKind = trouble;
    languageHasChanged();
}

CardController::Trouble CardController::troubleOf(const Error& error)
{
    log::warning("app", "card.failed", {{"code", log::Token{error.code}}});
    switch (session::findingOf(error)) {
    case session::CardFinding::NotReadableHere:
        return Trouble::NotReadableHere;
    case session::CardFinding::ReaderAway:
        return Trouble::ReaderAway;
    default:
        return Trouble::LiftAndPlaceAgain;
    }
}

void CardController::languageHasChanged()
{
    switch (m_troubleKind) {
    case Trouble::None:
        m_trouble.clear();
        break;
    case Trouble::Expired:
        m_trouble = tr("This card has expired. Please use the new one, or ask at the counter.");
        break;
    case Trouble::AnotherKind:
        m_trouble = tr("This matter takes another kind of card: %1. For yours please ask at the counter.").arg(acceptedNames());
        break;
    case Trouble::Doubtful:
        m_trouble = tr("The number that was read does not add up: %1. Is it the same on your card? If not, please go to a counter.").arg(m_doubtful ? QString::fromStdString(m_doubtful->number) : QString());
        break;
    case Trouble::NotReadableHere:
        m_trouble = tr("This is no identity card that can be read here. Please place your resident ID card or residence permit.");
        break;
    case Trouble::ReaderAway:
        m_trouble = tr("The card reader does not answer just now. It is being tried again by itself; you need do nothing.");
        break;
    case Trouble::LiftAndPlaceAgain:
        m_trouble = tr("The card could not be read. Please lift it and place it again, flat.");
        break;
    }
    Q_EMIT troubleChanged();
}

QString CardController::acceptedNames() const
{
    QStringList names;
    for (const std::string& token : m_accepted) {
        const QString name = token == cardTypeToken(drivers::CardType::Resident)          ? tr("resident ID card")
                             : token == cardTypeToken(drivers::CardType::ResidencePermit) ? tr("residence permit of Hong Kong, Macao and Taiwan residents")
                                                                                          : tr("foreign permanent resident's card");
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(m_terminal.language.current() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace changming::app
