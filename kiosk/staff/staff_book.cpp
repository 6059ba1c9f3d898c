#include "kiosk/staff/staff_book.h"

#include "kiosk/base/text.h"
#include "kiosk/crypto/digest.h"
#include "kiosk/staff/audit_chain.h"
#include "kiosk/staff/pin_rules.h"
#include "kiosk/staff/staff_database.h"

#include <algorithm>
#include <utility>

namespace changming::staff
{

using store::Row;

namespace
{

constexpr std::size_t longestId = 32;
constexpr std::size_t longestName = 32;

bool isId(std::string_view id)
{
    return id.size() >= 2 && id.size() <= longestId && id.front() >= 'a' && id.front() <= 'z' &&
           std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }) && checkAuditWord(id).ok() &&
           id != "seed"; // that is who made the menu that is shipped
}

bool isName(std::string_view name)
{
    return isUtf8(name) && !name.empty() && characterCount(name) <= longestName &&
           std::ranges::none_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

Error unknown(std::string_view id)
{
    return {"staff-unknown", "nobody of the staff has this id", std::string(id), "没有这个工作人员"};
}

struct Kept {
    std::string pin;
    WrongPins wrong;
};

Kept keptFrom(const Row& row)
{
    Kept kept{row.text(0), {static_cast<int>(row.integer(1))}};
    if (const auto last = fromRfc3339(row.text(2)); last)
        kept.wrong.last = *last;
    return kept;
}

Person personFrom(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3)};
}

} // namespace

struct StaffBook::Content {
    store::Database database;
    const Clock& clock;
    PinCost cost;

    Result<Kept> kept(std::string_view id)
    {
        auto found = database.first("SELECT pin, wrong_pins, last_wrong_at FROM staff_person WHERE id = ?", {id}, keptFrom);
        if (!found)
            return found.error();
        if (!found->has_value())
            return unknown(id);
        return **std::move(found);
    }

    Result<void> noteWrong(std::string_view id, int count)
    {
        auto noted = database.run("UPDATE staff_person SET wrong_pins = ?, last_wrong_at = ? WHERE id = ?", {count, toRfc3339(clock.wall()), id});
        if (!noted)
            return noted.error();
        return {};
    }

    Result<void> audit(std::string_view by, AuditAction action, std::string_view id)
    {
        auto entry = appendAudit(database, clock.wall(), by, action, id);
        if (!entry)
            return entry.error();
        return {};
    }

    // One change of one person with its audit entry; `sql` ends in "WHERE id = ?".
    Result<void> change(std::string_view sql, store::Values values, std::string_view id, AuditAction action, std::string_view by)
    {
        values.emplace_back(id);
        return database.transaction([&]() -> Result<void> {
            auto changed = database.run(sql, values);
            if (!changed)
                return changed.error();
            if (*changed == 0)
                return unknown(id);
            return audit(by, action, id);
        });
    }

    // Counts the try as a wrong one until it has been compared. The count with it, or how the person is locked out.
    struct Begun {
        Kept kept;
        Lockout lockout;
        int count = 0;
    };
    Result<Begun> beginTry(std::string_view id)
    {
        Begun begun;
        auto done = database.transaction([&]() -> Result<void> {
            auto found = kept(id);
            if (!found)
                return found.error();
            begun.kept = std::move(*found);
            begun.lockout = lockoutOf(begun.kept.wrong, clock.wall());
            if (begun.lockout.kind == Lockout::Kind::Locked)
                return {};
            if (begun.lockout.kind == Lockout::Kind::Waits) {
                // A clock that was set back would make them wait until it has caught up: they wait from now on instead.
                return *begun.kept.wrong.last > clock.wall() ? noteWrong(id, begun.kept.wrong.count) : Result<void>{};
            }
            begun.count = begun.kept.wrong.count + 1;
            return noteWrong(id, begun.count);
        });
        if (!done)
            return done.error();
        return begun;
    }

    Result<void> endTry(std::string_view id, bool matches, int count)
    {
        return database.transaction([&]() -> Result<void> {
            if (!matches) {
                if (auto noted = audit(id, AuditAction::WrongPin, ""); !noted || count < lockingPin)
                    return noted;
                return audit(id, AuditAction::Locked, "");
            }
            auto cleared = database.run("UPDATE staff_person SET wrong_pins = 0, last_wrong_at = '' WHERE id = ?", {id});
            if (!cleared)
                return cleared.error();
            return audit(id, AuditAction::SignedIn, "");
        });
    }
};

StaffBook::StaffBook(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
StaffBook::StaffBook(StaffBook&&) noexcept = default;
StaffBook& StaffBook::operator=(StaffBook&&) noexcept = default;
StaffBook::~StaffBook() = default;

Result<StaffBook> StaffBook::open(const std::filesystem::path& file, const Clock& clock, const PinCost& cost)
{
    auto database = openStaffDatabase(file);
    if (!database)
        return database.error();
    return StaffBook(std::make_unique<Content>(Content{std::move(*database), clock, cost}));
}

Result<void> StaffBook::add(const Person& person, std::string_view pin, std::string_view by)
{
    if (!isId(person.id))
        return Error{"staff-id", "a staff id has 2 to 32 of a-z, 0-9 and hyphens, and begins with a letter", person.id,
                     "工作人员代号要 2 到 32 个小写字母、数字或连字符，以字母开头"};
    if (!isName(person.name))
        return Error{"staff-name", "a name has 1 to 32 characters in one line", person.id, "姓名要 1 到 32 个字，写在一行里"};
    if (auto checked = checkPin(pin); !checked)
        return checked;
    const auto record = crypto::makeScryptRecord(pin, m_content->cost);
    if (!record)
        return record.error();
    return m_content->database.transaction([&]() -> Result<void> {
        auto added = m_content->database.run("INSERT OR IGNORE INTO staff_person (id, name, role, pin, added_at) VALUES (?, ?, ?, ?, ?)",
                                             {person.id, person.name, person.role, *record, toRfc3339(m_content->clock.wall())});
        if (!added)
            return added.error();
        if (*added == 0)
            return Error{"staff-exists", "somebody of the staff has this id already", person.id, "这个代号已经有人用了"};
        return m_content->audit(by, AuditAction::StaffAdded, person.id);
    });
}

Result<void> StaffBook::remove(std::string_view id, std::string_view by)
{
    return m_content->change("DELETE FROM staff_person WHERE id = ?", {}, id, AuditAction::StaffRemoved, by);
}

Result<void> StaffBook::setPin(std::string_view id, std::string_view pin, std::string_view by)
{
    if (auto checked = checkPin(pin); !checked)
        return checked;
    auto record = crypto::makeScryptRecord(pin, m_content->cost);
    if (!record)
        return record.error();
    return m_content->change("UPDATE staff_person SET pin = ?, wrong_pins = 0, last_wrong_at = '' WHERE id = ?", {std::move(*record)}, id,
                             AuditAction::PinChanged, by);
}

Result<void> StaffBook::unlock(std::string_view id, std::string_view by)
{
    return m_content->change("UPDATE staff_person SET wrong_pins = 0, last_wrong_at = '' WHERE id = ?", {}, id, AuditAction::Unlocked, by);
}

Result<std::vector<Person>> StaffBook::people() const
{
    return m_content->database.all("SELECT id, name, role, added_at FROM staff_person ORDER BY id", {}, personFrom);
}

Result<std::optional<Person>> StaffBook::person(std::string_view id) const
{
    return m_content->database.first("SELECT id, name, role, added_at FROM staff_person WHERE id = ?", {id}, personFrom);
}

Result<Lockout> StaffBook::lockout(std::string_view id) const
{
    const auto kept = m_content->kept(id);
    if (!kept)
        return kept.error();
    return lockoutOf(kept->wrong, m_content->clock.wall());
}

Result<std::optional<std::string>> StaffBook::stamp(std::string_view id) const
{
    return m_content->database.first("SELECT role, added_at, pin FROM staff_person WHERE id = ?", {id}, [](const Row& row) {
        return crypto::sha256(row.text(0) + '\n' + row.text(1) + '\n' + row.text(2));
    });
}

Result<PinAnswer> StaffBook::tryPin(std::string_view id, std::string_view pin)
{
    const auto begun = m_content->beginTry(id);
    if (!begun)
        return begun.error();
    if (begun->lockout.kind == Lockout::Kind::Locked)
        return PinAnswer{PinAnswer::Kind::Locked};
    if (begun->lockout.kind == Lockout::Kind::Waits)
        return PinAnswer{PinAnswer::Kind::Waits, begun->lockout.wait};
    const auto matches = crypto::matchesScryptRecord(pin, begun->kept.pin);
    if (!matches)
        return matches.error();
    if (auto ended = m_content->endTry(id, *matches, begun->count); !ended)
        return ended.error();
    if (*matches)
        return PinAnswer{PinAnswer::Kind::Right};
    if (begun->count >= lockingPin)
        return PinAnswer{PinAnswer::Kind::Locked};
    return PinAnswer{PinAnswer::Kind::Wrong, delayBehind(begun->count)};
}

} // namespace changming::staff
