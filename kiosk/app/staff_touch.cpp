#include "kiosk/app/staff_touch.h"

namespace changming::app
{

bool StaffTouch::press(QPointF at, quint64 ms)
{
    if (!m_mark.contains(at) || (!m_times.empty() && ms < m_times.back())) {
        m_times.clear();
        return false;
    }
    if (!m_times.empty() && ms - m_times.back() < oneTouchMs)
        return false;
    m_times.push_back(ms);
    while (ms - m_times.front() > withinMs)
        m_times.pop_front();
    if (m_times.size() < touches)
        return false;
    m_times.clear();
    return true;
}

} // namespace changming::app
