#include "kiosk/app/hall_controller.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/hall_words.h"
#include "kiosk/app/language.h"
#include "kiosk/base/clock.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/settings/settings.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace changming::app
{

namespace
{

QString placeToken(settings::Place place)
{
    static const std::array tokens{QStringLiteral("left"), QStringLiteral("middle"), QStringLiteral("right")};
    return tokens.at(static_cast<std::size_t>(place));
}

QString clockTime(int hour, int minute)
{
    return QStringLiteral("%1:%2").arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

HallFacts::Printer printerOf(const drivers::DeviceStatus& status)
{
    if (status.isUsable())
        return HallFacts::Printer::Ready;
    if (status.reason == "paper-out")
        return HallFacts::Printer::NoPaper;
    const bool isKnown = status.state == drivers::DeviceStatus::State::Faulted && status.reason != "no-answer";
    return isKnown ? HallFacts::Printer::Broken : HallFacts::Printer::Silent;
}

} // namespace

HallController::HallController(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal)
{
    connect(&terminal.devices, &devices::DeviceClient::statusChanged, this, &HallController::readStatuses);
    connect(&terminal.devices, &devices::DeviceClient::cardPresence, this, [this](const QString&, bool present) {
        m_cardOnReader = present;
        Q_EMIT cardOnReaderChanged();
    });
    // The wall clock is read each second and shown when its minute is another one.
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (time() == m_shownTime)
            return;
        m_shownTime = time();
        Q_EMIT timeChanged();
        readState(); // hours begin and end, guides grow old
    });
    m_minute.start(1000);
    readStatuses();
}

QString HallController::hallName() const
{
    return m_terminal.language.in(m_terminal.settings.hall.name);
}

QString HallController::helpPhone() const
{
    return QString::fromStdString(m_terminal.settings.hall.helpPhone);
}

qreal HallController::pixelsPerMillimetre() const
{
    return m_terminal.settings.panel.pixelsPerMillimetre();
}

QString HallController::readerPlace() const
{
    return placeToken(m_terminal.settings.devicePlaces.reader);
}

QString HallController::scannerPlace() const
{
    return placeToken(m_terminal.settings.devicePlaces.scanner);
}

QString HallController::outletPlace() const
{
    return placeToken(m_terminal.settings.devicePlaces.outlet);
}

QString HallController::time() const
{
    const HallTime now = hallTime(m_terminal.clock.wall());
    return clockTime(now.hour, now.minute);
}

QString HallController::dateTime() const
{
    const HallTime now = hallTime(m_terminal.clock.wall());
    const std::array days{tr("Sun"), tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat")};
    const std::array months{tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"), tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec")};
    const unsigned month = static_cast<unsigned>(now.date.month());
    //: %1 weekday, %2 day of the month, %3 month, %4 time
    return tr("%1 %2 %3 %4").arg(days.at(now.weekday.c_encoding()), QString::number(static_cast<unsigned>(now.date.day())), months.at(month - 1), time());
}

QString HallController::exception() const
{
    return lackWords(m_state);
}

QString HallController::printerWords() const
{
    return app::printerWords(m_state);
}

QString HallController::outOfServiceTitle() const
{
    switch (m_state.outOfService) {
    case OutOfService::No:
        return {};
    case OutOfService::Closed: {
        const int minute = m_terminal.settings.openHours ? m_terminal.settings.openHours->from : 0;
        return tr("Closed, open again at %1").arg(clockTime(minute / 60, minute % 60));
    }
    case OutOfService::NoGuides:
        break;
    }
    return tr("Not in service just now");
}

QString HallController::outOfServiceReason() const
{
    switch (m_state.outOfService) {
    case OutOfService::No:
        return {};
    case OutOfService::Closed:
        return m_terminal.settings.openHours ? m_terminal.language.in(m_terminal.settings.openHours->sentence) : QString();
    case OutOfService::NoGuides:
        break;
    }
    return tr("The guides of this machine are missing. The staff of the hall can bring them back.");
}

QString HallController::guidesAge() const
{
    const auto imported = m_terminal.catalogue.lastImport();
    const bool isSaid = !m_platformReachable || std::ranges::count(m_state.lacks, Lack::GuidesOld) > 0;
    if (!isSaid || !imported || !imported->has_value())
        return {};
    return tr("Guides as of %1").arg(spokenDate((*imported)->importedAt.substr(0, 10), m_terminal.language.current()));
}

QString HallController::guidesAddress() const
{
    return QString::fromStdString(m_terminal.settings.platform.publicBaseUrl) + QStringLiteral("/g");
}

QString HallController::readingWords() const
{
    if (!m_readsAloud)
        return tr("This machine cannot read aloud just now. To have it read to you, call %1.").arg(helpPhone());
    return m_terminal.settings.sound.output == settings::Sound::Output::Speakers ? tr("Everybody nearby hears it.") : tr("Plug in your headphones.");
}

void HallController::setReadsAloud(bool heard)
{
    if (heard == m_readsAloud)
        return;
    m_readsAloud = heard;
    Q_EMIT readingChanged();
}

void HallController::setPlatformReachable(bool reachable)
{
    if (reachable == m_platformReachable)
        return;
    m_platformReachable = reachable;
    readState();
}

void HallController::guidesHaveChanged()
{
    readState();
}

void HallController::languageHasChanged()
{
    Q_EMIT languageChanged();
    Q_EMIT timeChanged();
    Q_EMIT worksChanged();
    Q_EMIT readingChanged();
}

void HallController::readStatuses()
{
    const auto usable = [this](const std::string& id) { return !id.empty() && m_terminal.devices.status(QString::fromStdString(id)).isUsable(); };
    m_readerReady = usable(m_terminal.settings.devices.reader);
    m_scannerReady = usable(m_terminal.settings.devices.scanner);
    m_printerReady = usable(m_terminal.settings.devices.printer);
    m_printer = printerOf(m_terminal.settings.devices.printer.empty() ? drivers::DeviceStatus{drivers::DeviceStatus::State::Faulted, "none"}
                                                                      : m_terminal.devices.status(QString::fromStdString(m_terminal.settings.devices.printer)));
    readState();
}

void HallController::readState()
{
    const auto& hours = m_terminal.settings.openHours;
    const HallTime now = hallTime(m_terminal.clock.wall());
    const auto guides = m_terminal.catalogue.count();
    m_state = hallStateOf({.reader = m_readerReady,
                           .scanner = m_scannerReady,
                           .printer = m_printer,
                           .platform = m_platformReachable,
                           .hasGuides = guides && *guides > 0,
                           .guideDays = guideDays(),
                           .guidesOldAfter = m_terminal.settings.guidesOldAfterDays,
                           .isOpen = !hours || hours->contain(now.hour * 60 + now.minute)});
    Q_EMIT worksChanged();
}

int HallController::guideDays() const
{
    const auto imported = m_terminal.catalogue.lastImport();
    if (!imported || !imported->has_value())
        return 0;
    const auto at = fromRfc3339((*imported)->importedAt);
    return at ? static_cast<int>(std::chrono::floor<std::chrono::days>(m_terminal.clock.wall() - *at).count()) : 0;
}

} // namespace changming::app
