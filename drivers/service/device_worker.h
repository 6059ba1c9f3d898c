// The thread of one device: runs one verb at a time and, between verbs, the device's idle care, with a growing pause
// while the device is away. Owns the device; joins its thread in the destructor, ending a verb that still runs.
#pragma once

#include "drivers/api/driver_module.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace changming::drivers
{

class DeviceWorker
{
public:
    using Verb = std::function<void(AnyDevice& device, const std::stop_token& stop)>; // on the worker's thread

    explicit DeviceWorker(AnyDevice device);
    DeviceWorker(const DeviceWorker&) = delete;
    DeviceWorker& operator=(const DeviceWorker&) = delete;
    ~DeviceWorker();

    // REQUIRES: the verb that was started before has said that it is done.
    void start(Verb verb, std::stop_source stop);

private:
    void run();
    void attend(const std::stop_token& verbWaits);

    AnyDevice m_device;                // the worker's thread only
    std::chrono::milliseconds m_pause; // ditto
    std::mutex m_mutex;                // guards what follows
    std::condition_variable m_changed;
    bool m_ending = false;
    Verb m_verb;
    std::stop_source m_verbStop;
    std::stop_source m_careStop;
    std::thread m_thread;
};

} // namespace changming::drivers
