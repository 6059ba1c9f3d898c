#include "kiosk/app/take_away_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/app/print_words.h"
#include "kiosk/base/clock.h"
#include "kiosk/catalogue/essentials.h"
#include "kiosk/codes/links.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/receipts/facts.h"
#include "kiosk/settings/settings.h"

namespace changming::app
{

TakeAwayController::TakeAwayController(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal), m_slip(terminal, this)
{
    connect(&m_slip, &SlipPrinting::changed, this, &TakeAwayController::changed);
    // What was wrong a moment ago is no longer said when the printer is well again.
    connect(&terminal.devices, &devices::DeviceClient::statusChanged, this, [this](const QString& device, const drivers::DeviceStatus& status) {
        if (device.toStdString() != m_terminal.settings.devices.printer || !status.isUsable() || m_slip.state() != SlipPrinting::State::Failed)
            return;
        m_slip.reset();
        Q_EMIT changed();
    });
}

void TakeAwayController::take(const catalogue::Item& item, const catalogue::Answers& answers)
{
    m_item = item;
    m_answers = catalogue::knownAnswers(item, answers);
    codes::GuideLink guide{.taskCode = item.taskCode, .version = item.guide ? item.guide->version : std::string()};
    for (const auto& [situation, choice] : m_answers)
        guide.choices.push_back({situation, choice});
    m_link = QString::fromStdString(codes::guideLink(m_terminal.settings.platform.publicBaseUrl, guide));
    m_slip.reset();
    readTexts();
}

void TakeAwayController::readTexts()
{
    m_texts = m_item ? catalogue::textCodes(*m_item, m_answers, m_terminal.language.current()) : std::vector<std::string>{};
    m_at = 0;
    Q_EMIT changed();
}

void TakeAwayController::open(bool offline)
{
    m_textFirst = offline;
    showText(offline);
}

void TakeAwayController::showText(bool asText)
{
    m_asText = asText;
    m_at = 0;
    Q_EMIT changed();
}

QString TakeAwayController::plainName() const
{
    return m_item ? m_terminal.language.in(m_item->plainName) : QString();
}

QString TakeAwayController::number() const
{
    return m_item ? QString::fromStdString(m_item->taskCode) : QString();
}

QString TakeAwayController::code() const
{
    if (!m_asText)
        return m_link;
    return m_at < m_texts.size() ? QString::fromStdString(m_texts[m_at]) : QString();
}

void TakeAwayController::nextCode()
{
    if (m_at + 1 >= m_texts.size())
        return;
    ++m_at;
    Q_EMIT changed();
}

void TakeAwayController::previousCode()
{
    if (m_at == 0)
        return;
    --m_at;
    Q_EMIT changed();
}

QStringList TakeAwayController::brief() const
{
    if (!m_item)
        return {};
    const auto said = catalogue::essentialsOf(*m_item, m_answers, m_terminal.language.current());
    QStringList names;
    for (const catalogue::Material& material : catalogue::neededMaterials(*m_item, m_answers))
        names << m_terminal.language.in(material.name);
    const QString time = m_item->promisedDays == 0 ? tr("at once") : tr("%n working day(s)", nullptr, m_item->promisedDays);
    return {names.isEmpty() ? QString::fromStdString(said.bring) : names.join(tr(", ")), time, QString::fromStdString(said.cost), QString::fromStdString(m_item->helpPhone)};
}

void TakeAwayController::print()
{
    if (!m_item || m_slip.state() == SlipPrinting::State::Printed) // one of each: paper is for the next, too
        return;
    m_slip.print("guide", {}, [this](const cases::PrintJob&) {
        const settings::Settings& settings = m_terminal.settings;
        const Language language = m_terminal.language.current();
        const auto said = catalogue::essentialsOf(*m_item, m_answers, language);
        const receipts::GuideSlip slip{.hallName = settings.hall.name,
                                       .helpPhone = m_item->helpPhone,
                                       .itemName = m_item->plainName,
                                       .officialName = m_item->name,
                                       .situation = said.situation,
                                       .bring = said.bring,
                                       .time = said.time,
                                       .cost = said.cost,
                                       .visits = said.visits,
                                       .steps = said.steps,
                                       .where = said.where,
                                       .version = m_item->guide ? m_item->guide->version : std::string(),
                                       .taskCode = m_item->taskCode,
                                       .guideUrl = m_link.toStdString(),
                                       .at = m_terminal.clock.wall()};
        return receipts::factsOf(slip, language);
    });
    Q_EMIT changed();
}

QString TakeAwayController::slipText() const
{
    QString words = printWords(m_slip.state(), m_slip.reason());
    if (!slipTrouble())
        return words;
    return m_slip.state() == SlipPrinting::State::Failed ? tr("%1. Take it by code.").arg(words) : tr("%1. Look at the outlet, or take it by code.").arg(words);
}

bool TakeAwayController::slipTrouble() const
{
    return needsAnotherWay(m_slip.state());
}

void TakeAwayController::languageHasChanged()
{
    readTexts();
}

} // namespace changming::app
