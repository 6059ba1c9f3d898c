// Who works here: a record a person in hall.db with id, name, role and the scrypt of a PIN. No PIN is shipped; `kioskctl
// staff add` makes the first. Each change and each try of a PIN is one durable transaction with its entry in the audit log.
//
// A wrong PIN is counted before it is compared, so that pulling the plug gives no tries away; the delay (lockout_schedule.h)
// survives restarts. One object is one connection, used by one thread at a time; trying or setting a PIN takes a quarter of
// a second with the shipped cost.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/crypto/scrypt.h"
#include "kiosk/staff/lockout_schedule.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::staff
{

using PinCost = crypto::ScryptCost;

struct Person {
    std::string id;           // a-z, digits, hyphens; stands in audit log and menu versions
    std::string name;         // UTF-8; shown masked
    std::string role;         // id of a role (roles.h)
    std::string addedAt = {}; // RFC 3339

    bool operator==(const Person&) const = default;
};

struct PinAnswer {
    enum class Kind { Right, Wrong, Waits, Locked } kind = Kind::Wrong;
    std::chrono::seconds wait{0}; // Wrong: till the next try, may be 0; Waits: how much longer

    bool isRight() const { return kind == Kind::Right; }
};

class StaffBook
{
public:
    // `file` is hall.db. The clock outlives the book; `cost` is that of new PINs.
    static Result<StaffBook> open(const std::filesystem::path& file, const Clock& clock, const PinCost& cost = {});
    StaffBook(StaffBook&&) noexcept;
    StaffBook& operator=(StaffBook&&) noexcept;
    ~StaffBook();

    // `by` is who does it: a staff id or "kioskctl@<uid>". Errors: "staff-id", "staff-name", "staff-exists", "staff-unknown"
    // and those of checkPin. REQUIRES of add(): the role exists.
    Result<void> add(const Person& person, std::string_view pin, std::string_view by);
    Result<void> remove(std::string_view id, std::string_view by);
    Result<void> setPin(std::string_view id, std::string_view pin, std::string_view by); // unlocks too
    Result<void> unlock(std::string_view id, std::string_view by);

    Result<std::vector<Person>> people() const; // by id
    Result<std::optional<Person>> person(std::string_view id) const;
    Result<Lockout> lockout(std::string_view id) const;

    // Another one whenever the person has been given another role or PIN, or was added anew; says nothing of the PIN itself.
    Result<std::optional<std::string>> stamp(std::string_view id) const; // nothing: there is nobody of this id

    // Who waits or is locked is told so, whatever the PIN. Error "staff-unknown".
    Result<PinAnswer> tryPin(std::string_view id, std::string_view pin);

private:
    struct Content;
    explicit StaffBook(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace changming::staff
