// The thread on which the platform is asked about the person who stands here: one question after the other, each with a
// deadline; the answer arrives on the GUI thread. One a process, because the token is revoked when the visit is already
// gone. GUI thread, but for the questions themselves.
//
// Owned by main; started and joined here. What is asked for a receiver that has been destroyed, or before forget(), is
// dropped without an answer.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/session/person_port.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace changming::app
{

class PersonLink final : public QObject
{
    Q_OBJECT

public:
    // Signs and seals what a visit is opened with: crypto::Sealer::seal in the product. Called on the link's thread.
    using Seal = std::function<Result<std::string>(std::string_view content)>;

    template <class Value> using Question = std::function<Result<Value>(session::PersonPort& port, SteadyTime deadline, const std::stop_token& stop)>;

    PersonLink(session::PersonPort& port, Seal seal, const Clock& clock);
    ~PersonLink() override;

    template <class Value> void ask(QObject* receiver, Question<Value> question, std::function<void(Result<Value>)> answer)
    {
        add({[this, receiver = QPointer<QObject>(receiver), question = std::move(question), answer = std::move(answer)](const std::stop_token& stop) {
                 auto value = question(m_port, deadline(), stop);
                 const unsigned generation = m_running;
                 QMetaObject::invokeMethod(this, [this, generation, receiver, answer, value = std::move(value)]() mutable {
                     if (receiver && generation == m_generation)
                         answer(std::move(value));
                 });
             },
             false});
    }
    void openVisit(QObject* receiver, std::string content, std::function<void(Result<session::OpenedVisit>)> answer);
    // The visit is over: whatever was asked is stopped and dropped, and the token revoked.
    void closeVisit(const std::string& token);
    void forget();

private:
    struct Job {
        std::function<void(const std::stop_token&)> run;
        bool outlivesVisit = false;
        unsigned generation = 0;
    };
    void add(Job job);
    void work(const std::stop_token& end);
    SteadyTime deadline() const;

    session::PersonPort& m_port;
    Seal m_seal;
    const Clock& m_clock;
    std::mutex m_mutex; // guards the next three
    std::condition_variable_any m_added;
    std::deque<Job> m_jobs;
    std::stop_source m_current; // of the job that runs
    unsigned m_generation = 0;  // GUI thread
    unsigned m_running = 0;     // of the job that runs; the link's thread
    std::jthread m_thread;      // last: starts when everything else stands, is joined first
};

} // namespace changming::app
