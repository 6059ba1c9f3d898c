// What the courier's thread has told, for the test's thread to wait on.
#pragma once

#include "kiosk/cases/delivery.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace changming::cases
{

class Told
{
public:
    DeliveryListeners listeners()
    {
        return {.onChange = [this](const CaseRecord& record) { tell(std::string(token(record.state))); },
                .onReachability = [this](bool reachable) { tell(reachable ? "online" : "offline"); }};
    }
    void tell(const std::string& word)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_words.push_back(word);
        }
        m_news.notify_all();
    }
    bool waitFor(const std::string& word)
    {
        std::unique_lock lock(m_mutex);
        return m_news.wait_for(lock, std::chrono::seconds{30}, [&] { return std::ranges::find(m_words, word) != m_words.end(); });
    }
    std::vector<std::string> words()
    {
        const std::scoped_lock lock(m_mutex);
        return m_words;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<std::string> m_words;
};

} // namespace changming::cases
