#include "tests/platform/faults.h"

namespace changming::sandbox
{

void Faults::dropReplies(int count)
{
    const std::lock_guard lock(m_mutex);
    m_left.droppedReplies = count;
}

void Faults::fail(int status, int count, std::optional<int> retryAfter)
{
    const std::lock_guard lock(m_mutex);
    m_left.failures = count;
    m_status = status;
    m_retryAfter = retryAfter;
}

std::optional<Answer> Faults::takeFailure()
{
    const std::lock_guard lock(m_mutex);
    if (m_left.failures == 0)
        return std::nullopt;
    --m_left.failures;
    Answer answer = problemOfStatus(m_status);
    answer.retryAfter = m_retryAfter;
    return answer;
}

bool Faults::takeDroppedReply()
{
    const std::lock_guard lock(m_mutex);
    if (m_left.droppedReplies == 0)
        return false;
    --m_left.droppedReplies;
    return true;
}

Faults::Left Faults::left()
{
    const std::lock_guard lock(m_mutex);
    return m_left;
}

} // namespace changming::sandbox
