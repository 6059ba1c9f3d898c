#include "kiosk/app/guide_controller.h"

#include "kiosk/app/item_model.h"
#include "kiosk/app/language.h"
#include "kiosk/forms/form.h"

#include <utility>

namespace changming::app
{

namespace
{

using catalogue::Guide;

QVariantMap line(const QString& head, const QString& body = {})
{
    return {{QStringLiteral("head"), head}, {QStringLiteral("body"), body}};
}

QVariantMap section(const QString& name, const QString& brief, const QVariantList& lines)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("brief"), brief}, {QStringLiteral("lines"), lines}};
}

} // namespace

GuideController::GuideController(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal) {}

QString GuideController::in(const Text& text) const
{
    return m_terminal.language.in(text);
}

void GuideController::open(catalogue::Item item, const catalogue::Answers& answers)
{
    m_item = std::move(item);
    m_answers = catalogue::knownAnswers(*m_item, answers);
    m_openSection = -1;
    m_scannedVersion.clear();
    m_answersDropped = false;
    Q_EMIT changed();
}

void GuideController::noteScanned(const std::string& version, bool answersDropped)
{
    m_scannedVersion = m_item && m_item->guide && !version.empty() && version != m_item->guide->version ? version : std::string();
    m_answersDropped = answersDropped;
    Q_EMIT changed();
}

QString GuideController::scanned() const
{
    if (!m_scannedVersion.empty())
        return tr("Your code is of the guide of %1. This is the guide of now.").arg(QString::fromStdString(m_scannedVersion));
    return m_answersDropped ? tr("An answer in your code is no longer asked for. Please look at the questions again.") : QString();
}

QString GuideController::plainName() const
{
    return m_item ? in(m_item->plainName) : QString();
}

QString GuideController::officialName() const
{
    return m_item ? QString::fromStdString(m_item->name) : QString();
}

QString GuideController::badge() const
{
    return m_item ? badgeText(m_item->badge) : QString();
}

int GuideController::badgeKind() const
{
    return m_item ? static_cast<int>(m_item->badge) : 0;
}

QString GuideController::minutesHere() const
{
    if (!m_item || !m_item->guide || !m_item->guide->minutesHere || !canApply())
        return {};
    return tr("About %n minute(s)", nullptr, *m_item->guide->minutesHere);
}

QString GuideController::time() const
{
    if (!m_item)
        return {};
    return m_item->promisedDays == 0 ? tr("At once") : tr("%n working day(s)", nullptr, m_item->promisedDays);
}

QString GuideController::fee() const
{
    if (!m_item)
        return {};
    return m_item->fee.zh.empty() ? tr("Free of charge") : in(m_item->fee);
}

QString GuideController::phone() const
{
    return m_item ? QString::fromStdString(m_item->helpPhone) : QString();
}

bool GuideController::canApply() const
{
    return m_item && m_item->badge == catalogue::Badge::FinishHere && m_terminal.forms.contains(m_item->formId);
}

QStringList GuideController::conditions() const
{
    QStringList lines;
    if (m_item && m_item->guide)
        for (const Text& condition : m_item->guide->conditions)
            lines << in(condition);
    if (lines.isEmpty() && m_item && !m_item->audience.zh.empty())
        lines << in(m_item->audience);
    if (lines.isEmpty())
        lines << tr("The conditions are not written down here: call %1 and ask.").arg(phone());
    return lines;
}

QVariantList GuideController::situations() const
{
    QVariantList list;
    if (!m_item || !m_item->guide)
        return list;
    for (const catalogue::Situation& situation : m_item->guide->situations) {
        const auto answer = m_answers.find(situation.id);
        QVariantList choices;
        for (const catalogue::Choice& choice : situation.choices)
            choices << QVariantMap{{QStringLiteral("text"), in(choice.text)},
                                   {QStringLiteral("chosen"), answer != m_answers.end() && answer->second == choice.id}};
        list << QVariantMap{{QStringLiteral("question"), in(situation.question)}, {QStringLiteral("choices"), choices}};
    }
    return list;
}

void GuideController::choose(int situation, int choice)
{
    if (!m_item || !m_item->guide || situation < 0 || choice < 0)
        return;
    const auto& situations = m_item->guide->situations;
    if (situation >= static_cast<int>(situations.size()) || choice >= static_cast<int>(situations[static_cast<std::size_t>(situation)].choices.size()))
        return;
    const catalogue::Situation& asked = situations[static_cast<std::size_t>(situation)];
    const std::string& chosen = asked.choices[static_cast<std::size_t>(choice)].id;
    const auto answer = m_answers.find(asked.id);
    if (answer != m_answers.end() && answer->second == chosen)
        m_answers.erase(answer);
    else
        m_answers[asked.id] = chosen;
    Q_EMIT changed();
}

void GuideController::toggle(int section)
{
    m_openSection = section == m_openSection ? -1 : section;
    Q_EMIT changed();
}

QVariantList GuideController::sections() const
{
    if (!m_item)
        return {};
    const catalogue::Item& item = *m_item;
    const Guide guide = item.guide.value_or(Guide{});
    const bool written = item.guide.has_value();
    const QString unsaid = tr("Not written down here: call %1 and ask.").arg(phone());
    QVariantList list;

    QVariantList bring;
    QStringList names;
    for (const catalogue::Material& material : catalogue::neededMaterials(item, m_answers)) {
        QStringList details;
        if (material.need == catalogue::Need::Optional)
            details << tr("if you have it");
        else if (material.need == catalogue::Need::Later)
            details << tr("may follow later");
        if (material.form == catalogue::Carrier::Electronic)
            details << tr("electronic");
        if (material.copies > 1)
            details << tr("%n copies", nullptr, material.copies);
        if (!material.origin.zh.empty())
            details << in(material.origin);
        if (!material.note.zh.empty())
            details << in(material.note);
        names << in(material.name);
        bring << line(names.back(), details.join(tr("; ")));
    }
    const QString joined = names.join(tr(", "));
    const int room = m_terminal.language.current() == Language::Chinese ? 13 : 24; // characters on the section's row
    list << section(tr("What to bring"), names.isEmpty() ? tr("Nothing") : joined.size() <= room ? joined : tr("%n thing(s)", nullptr, static_cast<int>(names.size())),
                    bring.isEmpty() ? QVariantList{line(tr("You need not bring anything."))} : bring);

    QVariantList steps;
    for (const catalogue::Step& step : guide.steps)
        steps << line(QStringLiteral("%1. %2").arg(steps.size() + 1).arg(in(step.text)), step.who.zh.empty() ? QString() : in(step.who));
    list << section(tr("How it goes"), steps.isEmpty() ? QString() : tr("%n step(s)", nullptr, static_cast<int>(steps.size())),
                    steps.isEmpty() ? QVariantList{line(unsaid)} : steps);

    QVariantList times{line(item.promisedDays == 0 ? tr("Promised: at once, while you wait") : tr("Promised: within %n working day(s)", nullptr, item.promisedDays)),
                       line(!item.statutoryDays          ? tr("The law sets no limit.")
                            : *item.statutoryDays == 0   ? tr("By law: at once")
                                                         : tr("By law: within %n working day(s)", nullptr, *item.statutoryDays))};
    if (written)
        times << (guide.trips == 0 ? line(tr("You need not come to a counter."))
                                   : line(tr("You come to the counter %n time(s)", nullptr, guide.trips), in(guide.tripsReason)));
    if (guide.mail)
        times << line(tr("The result can be mailed to you."));
    list << section(tr("Time, visits"), time(), times);

    QVariantList places;
    for (const catalogue::Place& place : guide.places) {
        QStringList details{in(place.address), in(place.hours)};
        if (!place.phone.empty())
            details << QString::fromStdString(place.phone);
        places << line(in(place.name), details.join(QLatin1Char('\n')));
    }
    list << section(tr("Where and when"), places.isEmpty() ? QString() : tr("%n place(s)", nullptr, static_cast<int>(places.size())),
                    places.isEmpty() ? QVariantList{line(unsaid)} : places);

    QVariantList decided{line(in(item.department), guide.decidedBy.zh.empty() ? QString() : in(guide.decidedBy))};
    if (!guide.travels.zh.empty())
        decided << line(tr("The way of the papers"), in(guide.travels));
    if (!guide.result.zh.empty())
        decided << line(tr("What you get"), in(guide.result));
    list << section(tr("Who decides"), QString(), decided);

    QVariantList laws;
    for (const catalogue::Law& law : guide.laws)
        laws << line(in(law.title), QString::fromStdString(law.article));
    list << section(tr("The law behind it"), laws.isEmpty() ? QString() : tr("%n law(s)", nullptr, static_cast<int>(laws.size())),
                    laws.isEmpty() ? QVariantList{line(unsaid)} : laws);

    QVariantList calls{line(phone(), tr("to ask"))};
    if (!guide.complaintPhone.empty())
        calls << line(QString::fromStdString(guide.complaintPhone), tr("to complain"));
    list << section(tr("Whom to call"), phone(), calls);
    return list;
}

} // namespace changming::app
