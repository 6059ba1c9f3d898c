#include "kiosk/app/staff_sign_in.h"

#include "kiosk/app/language.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/base/log.h"
#include "kiosk/base/masked.h"
#include "kiosk/session/overwrite.h"
#include "kiosk/staff/pin_rules.h"

#include <algorithm>

namespace changming::app
{

namespace
{

constexpr int peoplePerPage = 6;

QString masked(const staff::Person& person)
{
    return QString::fromStdString(MaskedText::name(person.name).str());
}

} // namespace

StaffSignIn::StaffSignIn(const Terminal& terminal, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_people({"name", "duty", "staffId"}, this)
{
    m_pin.reserve(staff::longestPin); // never moved: no copy is left behind
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_wait -= std::min(m_wait, std::chrono::seconds{1});
        if (m_wait.count() == 0)
            say(Trouble::None);
        Q_EMIT changed();
    });
    if (auto people = terminal.staff.book.people(); people)
        m_all = std::move(*people);
    else
        log::error("app", "staff.not-read", {{"code", log::Token{people.error().code}}});
    showPeople();
}

StaffSignIn::~StaffSignIn()
{
    session::overwrite(m_pin);
}

void StaffSignIn::showPeople()
{
    std::vector<QVariantList> rows;
    for (int i = m_first; i < std::min(m_first + peoplePerPage, static_cast<int>(m_all.size())); ++i) {
        const staff::Person& person = m_all[static_cast<std::size_t>(i)];
        const staff::Role* role = staff::roleCalled(m_terminal.staff.roles, person.role);
        rows.push_back({masked(person), role == nullptr ? QString() : m_terminal.language.in(role->name), QString::fromStdString(person.id)});
    }
    m_people.setRows(std::move(rows));
}

QString StaffSignIn::name() const
{
    return chosen() ? masked(m_all[static_cast<std::size_t>(m_chosen)]) : QString();
}

bool StaffSignIn::moreBelow() const
{
    return m_first + peoplePerPage < static_cast<int>(m_all.size());
}

void StaffSignIn::turn(int pages)
{
    const int first = m_first + pages * peoplePerPage;
    if (first < 0 || first >= static_cast<int>(m_all.size()))
        return;
    m_first = first;
    showPeople();
    Q_EMIT changed();
}

QString StaffSignIn::trouble() const
{
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::Short:
        return tr("A PIN has 6 digits at least.");
    case Trouble::Wrong:
        return tr("This PIN is not right. Please type it again.");
    case Trouble::Waits:
        return tr("Too many wrong PINs. Try again in %1 s.").arg(m_wait.count());
    case Trouble::Locked:
        return tr("Locked behind too many wrong PINs. A technician can unlock it at this machine: kioskctl staff unlock");
    case Trouble::NotKnown:
        return tr("Your account has no role on this machine yet. Ask a technician.");
    case Trouble::NotKept:
        break;
    }
    return tr("The machine cannot note who signs in just now. Wait a little and try again; if that does not help, ask a technician.");
}

void StaffSignIn::languageHasChanged()
{
    showPeople();
    Q_EMIT changed();
}

void StaffSignIn::choose(int row)
{
    if (row < 0 || row >= m_people.count())
        return;
    m_chosen = m_first + row;
    const staff::Person& person = m_all[static_cast<std::size_t>(m_chosen)];
    say(Trouble::None);
    if (staff::roleCalled(m_terminal.staff.roles, person.role) == nullptr) {
        say(Trouble::NotKnown);
    } else if (const auto lockout = m_terminal.staff.book.lockout(person.id); lockout) {
        if (lockout->kind == staff::Lockout::Kind::Locked)
            say(Trouble::Locked);
        else if (lockout->kind == staff::Lockout::Kind::Waits)
            say(Trouble::Waits, lockout->wait);
    }
    Q_EMIT changed();
}

void StaffSignIn::backToNames()
{
    forgetPin();
    m_chosen = -1;
    say(Trouble::None);
    Q_EMIT changed();
}

void StaffSignIn::type(const QString& digit)
{
    if (!canType() || m_pin.size() >= staff::longestPin)
        return;
    m_pin += digit.toStdString();
    say(Trouble::None);
    Q_EMIT changed();
}

void StaffSignIn::erase()
{
    if (m_pin.empty())
        return;
    m_pin.pop_back();
    Q_EMIT changed();
}

void StaffSignIn::done()
{
    if (!canType())
        return;
    if (m_pin.size() < staff::shortestPin) {
        say(Trouble::Short);
        Q_EMIT changed();
        return;
    }
    const auto answer = m_terminal.staff.book.tryPin(m_all[static_cast<std::size_t>(m_chosen)].id, m_pin);
    forgetPin();
    if (answer)
        return take(*answer);
    log::error("app", "staff.not-tried", {{"code", log::Token{answer.error().code}}});
    say(answer.error().code == "staff-unknown" ? Trouble::NotKnown : Trouble::NotKept);
    Q_EMIT changed();
}

void StaffSignIn::take(const staff::PinAnswer& answer)
{
    using Kind = staff::PinAnswer::Kind;
    if (answer.isRight()) {
        // The list was read when the page came: the role counts that the person has now.
        const auto person = m_terminal.staff.book.person(m_all[static_cast<std::size_t>(m_chosen)].id);
        const staff::Role* role = person && *person ? staff::roleCalled(m_terminal.staff.roles, (*person)->role) : nullptr;
        if (role != nullptr)
            return Q_EMIT signedIn(**person, *role);
        say(person ? Trouble::NotKnown : Trouble::NotKept);
        return Q_EMIT changed();
    }
    if (answer.kind == Kind::Locked)
        say(Trouble::Locked);
    else if (answer.wait.count() > 0)
        say(Trouble::Waits, answer.wait);
    else
        say(Trouble::Wrong);
    Q_EMIT changed();
}

void StaffSignIn::say(Trouble trouble, std::chrono::seconds wait)
{
    m_trouble = trouble;
    m_wait = wait;
    if (wait.count() > 0)
        m_second.start(1000);
    else
        m_second.stop();
}

void StaffSignIn::forgetPin()
{
    session::overwrite(m_pin);
    m_pin.reserve(staff::longestPin);
}

} // namespace changming::app
