#include "kiosk/app/card_controller.h"

#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/settings/settings.h"

#include <chrono>

namespace changming::app
{

using namespace std::chrono_literals;

CardController::CardController(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CardController::ask);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_secondsLeft;
        Q_EMIT secondsLeftChanged();
        if (m_secondsLeft > 0)
            return;
        stop();
        Q_EMIT timedOut();
    });
    connect(&terminal.devices, &devices::DeviceClient::cardRead, this, [this](quint64 request, const Result<drivers::CardRecord>& card) {
        if (request != m_request)
            return;
        m_request = 0;
        if (card)
            take(*card);
        else
            fail(card.error().code);
    });
    // The reader is back, or its service: no need to wait for the next try.
    connect(&terminal.devices, &devices::DeviceClient::statusChanged, this, [this](const QString&, const drivers::DeviceStatus& status) {
        if (!m_again.isActive() || !status.isUsable())
            return;
        m_troubleCode.clear();
        languageHasChanged();
        m_again.start(0);
    });
}

void CardController::start(bool forMatter)
{
    m_forMatter = forMatter;
    m_secondsLeft = wholeSeconds;
    Q_EMIT secondsLeftChanged();
    m_troubleCode.clear();
    languageHasChanged();
    m_second.start(1000);
    ask();
}

void CardController::stop()
{
    m_second.stop();
    m_again.stop();
    if (m_request != 0)
        m_terminal.devices.cancel(m_request);
    m_request = 0;
}

void CardController::ask()
{
    if (!m_second.isActive() || m_request != 0)
        return;
    m_request = m_terminal.devices.readCard(QString::fromStdString(m_terminal.settings.devices.reader), std::chrono::seconds{m_secondsLeft});
}

void CardController::take(const drivers::CardRecord& card)
{
    if (card.type != drivers::CardType::Resident)
        return fail("card-type");
    if (drivers::isExpired(card, hallTime(m_terminal.clock.wall()).date))
        return fail("card-expired");
    for (const std::string& warning : card.warnings)
        log::warning("app", "card.warning", {{"warning", log::Token{warning}}});
    stop();
    Q_EMIT identified(card);
}

void CardController::fail(const std::string& code)
{
    if (!m_second.isActive())
        return;
    log::warning("app", "card.failed", {{"code", log::Token{code}}});
    m_troubleCode = code;
    languageHasChanged();
    m_again.start(600);
}

void CardController::languageHasChanged()
{
    const bool absent = !m_terminal.devices.status(QString::fromStdString(m_terminal.settings.devices.reader)).isUsable();
    if (m_troubleCode.empty())
        m_trouble.clear();
    else if (m_troubleCode == "card-expired")
        m_trouble = tr("This card has expired. Please use the new one, or ask at the counter.");
    else if (m_troubleCode == "card-type")
        m_trouble = !m_forMatter ? tr("Only resident ID cards are read here. Without a card you can still look up everything.")
                                 : tr("This matter takes a resident ID card. For other cards please ask at the counter.");
    else if (absent)
        m_trouble = tr("The card reader does not answer just now. It is being tried again by itself; you need do nothing.");
    else
        m_trouble = tr("The card could not be read. Please lift it and place it again, flat.");
    Q_EMIT troubleChanged();
}

} // namespace changming::app
