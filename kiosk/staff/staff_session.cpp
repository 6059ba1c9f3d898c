#include "kiosk/staff/staff_session.h"

#include <algorithm>
#include <utility>

namespace changming::staff
{

StaffSession::StaffSession(Person person, Role role, const Clock& clock)
    : m_person(std::move(person)), m_role(std::move(role)), m_clock(clock), m_end(clock.steady() + idle)
{
}

void StaffSession::touched()
{
    if (!isOver())
        m_end = m_clock.steady() + idle;
}

std::chrono::seconds StaffSession::left() const
{
    return std::max(std::chrono::ceil<std::chrono::seconds>(m_end - m_clock.steady()), std::chrono::seconds{0});
}

} // namespace changming::staff
