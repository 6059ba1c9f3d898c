#include "kiosk/app/person_link.h"

#include "kiosk/base/log.h"
#include "kiosk/session/overwrite.h"

namespace changming::app
{

namespace
{

constexpr auto longestQuestion = std::chrono::seconds{8}; // as at Confirm: nobody waits longer before a screen

} // namespace

PersonLink::PersonLink(session::PersonPort& port, Seal seal, const Clock& clock)
    : m_port(port), m_seal(std::move(seal)), m_clock(clock), m_thread([this](const std::stop_token& end) { work(end); })
{
}

PersonLink::~PersonLink()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_current.request_stop();
    }
    m_added.notify_all();
}

SteadyTime PersonLink::deadline() const
{
    return m_clock.steady() + longestQuestion;
}

void PersonLink::add(Job job)
{
    job.generation = m_generation;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_added.notify_all();
}

void PersonLink::openVisit(QObject* receiver, std::string content, std::function<void(Result<session::OpenedVisit>)> answer)
{
    ask<session::OpenedVisit>(
        receiver,
        [this, content = std::move(content)](session::PersonPort& port, SteadyTime until, const std::stop_token& stop) mutable -> Result<session::OpenedVisit> {
            const auto sealed = m_seal(content);
            session::overwrite(content);
            if (!sealed)
                return sealed.error();
            return port.openVisit(*sealed, until, stop);
        },
        std::move(answer));
}

void PersonLink::forget()
{
    ++m_generation;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_jobs, [](const Job& job) { return !job.outlivesVisit; });
    m_current.request_stop();
}

void PersonLink::closeVisit(const std::string& token)
{
    forget();
    if (token.empty())
        return;
    add({[this, token](const std::stop_token& stop) {
             if (const auto closed = m_port.closeVisit(token, deadline(), stop); !closed)
                 log::warning("app", "visit.not-revoked", {{"code", log::Token{closed.error().code}}}); // it ends by itself in minutes
         },
         true});
}

void PersonLink::work(const std::stop_token& end)
{
    while (!end.stop_requested()) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_added.wait(lock, end, [this] { return !m_jobs.empty(); }))
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_current = {};
            stop = m_current.get_token();
        }
        m_running = job.generation;
        job.run(stop);
    }
}

} // namespace changming::app
