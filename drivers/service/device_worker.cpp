#include "drivers/service/device_worker.h"

#include "kiosk/base/overwrite.h"

#include <algorithm>
#include <utility>

namespace changming::drivers
{

namespace
{

using namespace std::chrono_literals;

constexpr auto careFor = 2s;           // a round of idle care
constexpr auto shortestPause = 100ms;  // before a device that is away is asked again,
constexpr auto longestPause = 3'000ms; // doubled up to this

} // namespace

DeviceWorker::DeviceWorker(AnyDevice device) : m_device(std::move(device)), m_pause(shortestPause), m_thread([this] { run(); }) {}

DeviceWorker::~DeviceWorker()
{
    std::stop_source verb(std::nostopstate), care(std::nostopstate);
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        verb = m_verbStop;
        care = m_careStop;
    }
    verb.request_stop();
    care.request_stop();
    m_changed.notify_all();
    m_thread.join();
}

void DeviceWorker::start(Verb verb, std::stop_source stop)
{
    std::stop_source care(std::nostopstate);
    {
        const std::scoped_lock lock(m_mutex);
        m_verb = std::move(verb);
        m_verbStop = std::move(stop);
        care = m_careStop;
    }
    care.request_stop();
    m_changed.notify_all();
}

void DeviceWorker::run()
{
    while (true) {
        Verb verb;
        std::stop_token stop;
        {
            const std::scoped_lock lock(m_mutex);
            // A verb that came before the end is run all the same, with its stop requested: it completes exactly once.
            if (m_ending && !m_verb)
                return;
            verb = std::exchange(m_verb, nullptr);
            if (verb) {
                stop = m_verbStop.get_token();
            } else {
                m_careStop = std::stop_source();
                stop = m_careStop.get_token();
            }
        }
        if (verb) {
            verb(m_device, stop);
            overwriteStack();
        } else {
            attend(stop);
        }
    }
}

void DeviceWorker::attend(const std::stop_token& verbWaits)
{
    const auto attended = std::visit([&](auto& device) { return device->attend(std::chrono::steady_clock::now() + careFor, verbWaits); }, m_device);
    if (attended) {
        m_pause = shortestPause;
        return;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, m_pause, [this] { return m_ending || m_verb; });
    m_pause = std::min(m_pause * 2, std::chrono::milliseconds(longestPause));
}

} // namespace changming::drivers
