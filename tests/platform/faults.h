// The faults that the control socket orders and the terminals' listener plays. Any thread.
#pragma once

#include "tests/platform/answer.h"

#include <mutex>
#include <optional>

namespace changming::sandbox
{

class Faults
{
public:
    void dropReplies(int count);
    void fail(int status, int count, std::optional<int> retryAfter);

    // One of the ordered failures for a request that comes in, if any is left.
    std::optional<Answer> takeFailure();
    // Whether the reply to a submission, which is decided already, is to be lost.
    bool takeDroppedReply();

    struct Left {
        int droppedReplies = 0;
        int failures = 0;
    };
    Left left();

private:
    std::mutex m_mutex;
    Left m_left;
    int m_status = 503;
    std::optional<int> m_retryAfter;
};

} // namespace changming::sandbox
