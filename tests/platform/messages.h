// The short messages that the platform has sent: in a sandbox they end at the page /p, which stands for the person's phone, and
// at the control socket. In memory alone, the newest few. Any thread.
#pragma once

#include <deque>
#include <mutex>
#include <string>
#include <vector>

namespace changming::sandbox
{

struct Message {
    std::string at;     // RFC 3339
    std::string mobile; // masked
    std::string text;   // Chinese, as messages of a government are
    std::string code;   // the six digits in it; empty: there are none
};

class Messages
{
public:
    void send(Message message);
    std::vector<Message> newestFirst() const;

private:
    mutable std::mutex m_mutex;
    std::deque<Message> m_messages;
};

// "138****0000".
std::string maskedMobile(const std::string& mobile);

} // namespace changming::sandbox
