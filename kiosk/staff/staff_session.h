// Somebody of the staff who has signed in: who, what they may do, and for how long without a touch. Steady time, so that a
// corrected wall clock ends nothing. One thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/staff/roles.h"
#include "kiosk/staff/staff_book.h"

#include <chrono>

namespace changming::staff
{

class StaffSession
{
public:
    static constexpr std::chrono::minutes idle{5};

    // The clock outlives the session.
    StaffSession(Person person, Role role, const Clock& clock);

    const Person& person() const { return m_person; }
    const Role& role() const { return m_role; }

    // Nothing is allowed once it is over.
    bool may(Permission permission) const { return !isOver() && m_role.may(permission); }
    void touched();                    // does not bring back what is over
    std::chrono::seconds left() const; // rounded up; 0: over
    bool isOver() const { return left() == std::chrono::seconds{0}; }

private:
    Person m_person;
    Role m_role;
    const Clock& m_clock;
    SteadyTime m_end;
};

} // namespace changming::staff
