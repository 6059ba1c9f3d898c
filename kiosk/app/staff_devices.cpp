#include "kiosk/app/staff_devices.h"

#include "kiosk/app/language.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/base/log.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/settings/settings.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <utility>

namespace changming::app
{

using staff::Permission;

namespace
{

QString clockTime(WallTime time)
{
    const HallTime at = hallTime(time);
    return QStringLiteral("%1:%2").arg(at.hour, 2, 10, QLatin1Char('0')).arg(at.minute, 2, 10, QLatin1Char('0'));
}

StaffDevices::Tone toneOf(const std::optional<staff::Severity>& severity)
{
    if (!severity)
        return StaffDevices::Good;
    return *severity == staff::Severity::Attention ? StaffDevices::Attention : StaffDevices::Trouble;
}

const QString& iconOf(staff::DeviceKind kind)
{
    static const std::array icons{QStringLiteral("id"), QStringLiteral("scan"), QStringLiteral("printer")};
    return icons.at(static_cast<std::size_t>(kind));
}

StaffTrial::Part partOf(staff::DeviceKind kind)
{
    static constexpr std::array parts{StaffTrial::Reader, StaffTrial::Scanner, StaffTrial::Printer};
    return parts.at(static_cast<std::size_t>(kind));
}

StaffDevices::Works worksOf(staff::Works works)
{
    return works == staff::Works::All ? StaffDevices::All : works == staff::Works::Limited ? StaffDevices::Limited : StaffDevices::Off;
}

} // namespace

StaffDevices::StaffDevices(const Terminal& terminal, StaffWatch& watch, std::function<const staff::StaffSession*()> session, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_watch(watch), m_session(std::move(session)),
      m_trial(
          terminal, [this](const std::string& object) { audit(staff::AuditAction::DeviceTested, object); }, this),
      m_rows({"icon", "name", "words", "tone", "trial", "trialTone"}, this), m_day({"share", "works"}, this)
{
    connect(&watch, &StaffWatch::changed, this, &StaffDevices::refresh);
    connect(&m_trial, &StaffTrial::changed, this, &StaffDevices::refresh);
    refresh();
}

bool StaffDevices::may(Permission permission) const
{
    const staff::StaffSession* session = m_session();
    return session != nullptr && session->may(permission);
}

bool StaffDevices::audit(staff::AuditAction action, const std::string& object)
{
    const staff::StaffSession* session = m_session();
    if (session == nullptr)
        return false;
    const auto entry = m_terminal.staff.audit.append(session->person().id, action, object);
    if (!entry)
        log::error("app", "audit.not-written", {{"code", log::Token{entry.error().code}}});
    return entry.ok();
}

void StaffDevices::refresh()
{
    m_facts = m_watch.facts();
    const auto today = m_terminal.outbox.acceptedToday();
    m_acceptedToday = today ? static_cast<int>(*today) : 0;
    if (auto spans = m_terminal.staff.record.lastDay(); spans)
        m_spans = std::move(*spans);
    std::vector<Row> rows;
    rows.reserve(m_facts.devices.size() + 2);
    for (const staff::DeviceFact& device : m_facts.devices)
        rows.push_back(deviceRow(device));
    rows.push_back(platformRow());
    rows.push_back(soundRow());
    std::vector<QVariantList> shown;
    shown.reserve(rows.size());
    for (const Row& row : rows) {
        using Kind = StaffTrial::Outcome::Kind;
        const StaffTrial::Outcome& trial = m_trial.outcome(row.part);
        shown.push_back({row.icon, row.name, row.words, static_cast<int>(row.tone), trial.words,
                         static_cast<int>(trial.kind == Kind::Fails     ? Trouble
                                          : trial.kind == Kind::Running ? Attention
                                                                        : Good)});
    }
    m_rows.setRows(std::move(shown));
    m_shown = std::move(rows);
    std::vector<QVariantList> day;
    day.reserve(m_spans.size());
    std::chrono::milliseconds whole{0};
    for (const staff::WorksSpan& span : m_spans)
        whole += span.to - span.from;
    for (const staff::WorksSpan& span : m_spans)
        day.push_back(
            {static_cast<double>((span.to - span.from).count()) / static_cast<double>(whole.count()), static_cast<int>(worksOf(span.works))});
    m_day.setRows(std::move(day));
    Q_EMIT changed();
}

StaffDevices::Row StaffDevices::deviceRow(const staff::DeviceFact& device) const
{
    const staff::DeviceWords words = staff::wordsOf(device.kind, device.status);
    const bool prints = device.kind == staff::DeviceKind::Printer && device.status.isUsable();
    Row row{partOf(device.kind), iconOf(device.kind), m_terminal.language.in(staff::nameOf(device.kind)), m_terminal.language.in(words.state),
            toneOf(words.severity)};
    if (prints) {
        row.words = printerWords(row.words);
        row.tone = m_facts.paper.kind == staff::PaperForecast::Kind::Soon ? Attention : Good;
    } else if (!words.remedy.zh.empty()) {
        row.words = tr("%1. %2").arg(row.words, m_terminal.language.in(words.remedy));
    }
    return row;
}

QString StaffDevices::printerWords(const QString& state) const
{
    using Kind = staff::PaperForecast::Kind;
    const auto left = m_facts.paper.slipsLeft;
    if (m_facts.paper.kind == Kind::Soon)
        return left ? tr("Paper for about %1 more slips: a new roll today").arg(*left) : tr("Paper is running out: a new roll today");
    return left ? tr("%1, paper for about %2 more slips").arg(state).arg(*left) : tr("%1; how much paper is left is not known").arg(state);
}

StaffDevices::Row StaffDevices::platformRow() const
{
    Row row{StaffTrial::Platform, QStringLiteral("wifi"), tr("Platform"), tr("Works")};
    if (m_facts.platformReachable.value_or(true))
        return row;
    row.icon = QStringLiteral("wifi-off");
    row.tone = Trouble;
    row.words = m_facts.unreachableSince ? tr("No answer since %1; what is handed in is kept here").arg(clockTime(*m_facts.unreachableSince))
                                         : tr("No answer; what is handed in is kept here");
    return row;
}

StaffDevices::Row StaffDevices::soundRow() const
{
    const staff::DeviceWords words = staff::soundWords(m_facts.soundProblem.value_or(""));
    Row row{StaffTrial::Sound, QStringLiteral("volume"), m_terminal.language.in(staff::soundName()), m_terminal.language.in(words.state),
            toneOf(words.severity)};
    if (!words.remedy.zh.empty())
        row.words = tr("%1. %2").arg(row.words, m_terminal.language.in(words.remedy));
    return row;
}

std::vector<std::string> StaffDevices::lines() const
{
    std::vector<std::string> lines;
    lines.reserve(m_shown.size());
    for (const Row& row : m_shown)
        lines.push_back(tr("%1: %2", "a device and how it is").arg(row.name, row.words).toStdString());
    return lines;
}

QString StaffDevices::sentence() const
{
    return m_terminal.language.in(m_watch.readiness().sentence);
}

StaffDevices::Tone StaffDevices::tone() const
{
    return toneOf(m_watch.readiness().worst);
}

QString StaffDevices::where() const
{
    return m_terminal.language.in(m_terminal.settings.terminal.label);
}

QStringList StaffDevices::dayTimes() const
{
    if (m_spans.empty())
        return {};
    constexpr int parts = 4;
    const WallTime from = m_spans.front().from;
    const auto step = (m_spans.back().to - from) / parts;
    QStringList times;
    for (int i = 0; i <= parts; ++i)
        times << clockTime(from + i * step);
    return times;
}

QString StaffDevices::dayWords() const
{
    if (m_spans.empty())
        return {};
    // Rounded down: 100 % is said of a day without a gap only.
    const double percent = std::floor(staff::shareOfAll(m_spans) * 1000) / 10;
    return tr("Everything worked for %1 % of this time.").arg(percent, 0, 'f', percent == 100 ? 0 : 1);
}

QString StaffDevices::dayTrouble() const
{
    const staff::WorksSpan* longest = nullptr;
    for (const staff::WorksSpan& span : m_spans)
        if (span.works != staff::Works::All && (longest == nullptr || span.to - span.from > longest->to - longest->from))
            longest = &span;
    if (longest == nullptr)
        return {};
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(longest->to - longest->from).count();
    const QString what = longest->works == staff::Works::Off ? tr("the kiosk did not run") : causeName(longest->cause);
    //: %1 clock time, %2 what did not work, %3 minutes
    return tr("%1: %2, %3 min.").arg(clockTime(longest->from), what).arg(minutes);
}

QString StaffDevices::causeName(const std::string& cause) const
{
    for (const auto kind : {staff::DeviceKind::Reader, staff::DeviceKind::Scanner, staff::DeviceKind::Printer})
        if (const std::string prefix = std::string(staff::token(kind)) + "-"; cause.starts_with(prefix))
            return m_terminal.language.in(staff::nameOf(kind)) + QLatin1Char(' ') +
                   m_terminal.language.in(staff::wordsOf(kind, {drivers::DeviceStatus::State::Faulted, cause.substr(prefix.size())}).state);
    return cause == "platform-unreachable" ? tr("no answer from the platform") : tr("something did not work");
}

std::int64_t StaffDevices::countOf(cases::CaseState state) const
{
    if (!m_facts.queue)
        return 0;
    const auto found = m_facts.queue->counts.find(state);
    return found == m_facts.queue->counts.end() ? 0 : found->second;
}

int StaffDevices::waiting() const
{
    std::int64_t sum = 0;
    for (const auto state : cases::allCaseStates)
        sum += cases::isWaiting(state) ? countOf(state) : 0;
    return static_cast<int>(sum);
}

int StaffDevices::stuck() const
{
    return static_cast<int>(countOf(cases::CaseState::Quarantined));
}

int StaffDevices::accepted() const
{
    std::int64_t sum = 0;
    for (const auto state : {cases::CaseState::Accepted, cases::CaseState::InProgress, cases::CaseState::Supplement, cases::CaseState::Completed,
                             cases::CaseState::Refused})
        sum += countOf(state);
    return static_cast<int>(sum);
}

void StaffDevices::tryRow(int row)
{
    if (may(Permission::DevicesTest) && row >= 0 && row < static_cast<int>(m_shown.size()))
        m_trial.start(m_shown[static_cast<std::size_t>(row)].part);
}

void StaffDevices::tryAll()
{
    if (may(Permission::DevicesTest))
        m_trial.startAll();
}

void StaffDevices::stop()
{
    m_trial.stop();
    m_roll = NoRoll;
}

void StaffDevices::setRoll(Roll roll)
{
    m_roll = roll;
    Q_EMIT changed();
}

void StaffDevices::askRoll()
{
    if (may(Permission::PaperChange))
        setRoll(Asked);
}

void StaffDevices::noRoll()
{
    setRoll(NoRoll);
}

// The entry of the audit log is what paper is counted from.
void StaffDevices::newRoll()
{
    if (m_roll != Asked || !may(Permission::PaperChange))
        return;
    setRoll(audit(staff::AuditAction::PaperChanged, m_terminal.settings.devices.printer) ? Noted : NotNoted);
    m_watch.look();
}

QString StaffDevices::rollWords() const
{
    switch (m_roll) {
    case NoRoll:
        return {};
    case Asked:
        return tr("Was a whole new roll put in just now? The paper is then counted anew.");
    case Noted:
        return m_facts.paper.slipsLeft ? tr("Noted. Counted anew: paper for about %1 slips.").arg(*m_facts.paper.slipsLeft)
                                       : tr("Noted. The paper is counted anew from now on.");
    case NotNoted:
        break;
    }
    return tr("This could not be noted. Please press once more.");
}

} // namespace changming::app
