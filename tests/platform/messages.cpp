#include "tests/platform/messages.h"

namespace changming::sandbox
{

namespace
{

constexpr std::size_t kept = 20;

} // namespace

void Messages::send(Message message)
{
    const std::lock_guard lock(m_mutex);
    m_messages.push_front(std::move(message));
    if (m_messages.size() > kept)
        m_messages.pop_back();
}

std::vector<Message> Messages::newestFirst() const
{
    const std::lock_guard lock(m_mutex);
    return {m_messages.begin(), m_messages.end()};
}

std::string maskedMobile(const std::string& mobile)
{
    return mobile.size() == 11 ? mobile.substr(0, 3) + "****" + mobile.substr(7) : std::string{};
}

} // namespace changming::sandbox
