// The jobs that this instance of the service has been given: a repeated job is never printed again, it is answered with
// what became of the first. Kept in memory only (the kiosk journals jobs, the service has no files). One thread.
#pragma once

#include "drivers/api/print_outcome.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace changming::drivers
{

template <class Waiter> class PrintMemory
{
public:
    struct Job {
        std::optional<PrintOutcome> outcome; // empty while it runs
        std::vector<Waiter> waiters;         // answered when it ends
    };

    Job* find(const std::string& jobId)
    {
        const auto found = m_jobs.find(jobId);
        return found == m_jobs.end() ? nullptr : &found->second;
    }

    void begin(const std::string& jobId, Waiter waiter) { m_jobs[jobId].waiters.push_back(std::move(waiter)); }

    // Remembers the outcome and hands out who waits for it.
    std::vector<Waiter> finish(const std::string& jobId, const PrintOutcome& outcome)
    {
        Job& job = m_jobs[jobId];
        job.outcome = outcome;
        m_finished.push_back(jobId);
        if (m_finished.size() > mostRemembered) {
            m_jobs.erase(m_finished.front());
            m_finished.pop_front();
        }
        return std::exchange(job.waiters, {});
    }

    // The job was not begun: it may be given again.
    std::vector<Waiter> forget(const std::string& jobId)
    {
        auto node = m_jobs.extract(jobId);
        return node.empty() ? std::vector<Waiter>{} : std::move(node.mapped().waiters);
    }

private:
    static constexpr std::size_t mostRemembered = 10'000; // weeks of slips

    std::map<std::string, Job> m_jobs;
    std::deque<std::string> m_finished; // oldest first
};

} // namespace changming::drivers
