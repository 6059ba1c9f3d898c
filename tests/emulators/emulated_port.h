// A device's plug as a UNIX stream socket: one host at a time, plugged in and pulled out from outside. It has a thread of
// its own that serves the socket; the device behind it is called on that thread. Joined in the destructor.
#pragma once

#include "drivers/transport/file_descriptor.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace changming::emulators
{

// What a port needs of a device. The functions lock what they share with others themselves.
struct PortDevice {
    std::function<void()> connected;                                     // a host opened the link
    std::function<std::string(std::string_view bytes)> received;         // bytes of the host → the device's answer
    std::function<std::string()> pending = [] { return std::string{}; }; // what the device has to say by itself; asked after nudge()
};

class EmulatedPort
{
public:
    EmulatedPort(std::string path, PortDevice device);
    EmulatedPort(const EmulatedPort&) = delete;
    EmulatedPort& operator=(const EmulatedPort&) = delete;
    ~EmulatedPort();

    enum class Plug { In, Out };
    // Any thread. When it returns the socket is there, or is removed and the connection closed.
    void set(Plug plug);
    bool isPlugged() const;
    // Any thread: the link breaks behind so many further bytes of the host (and can be opened again).
    void breakAfter(std::size_t bytes);
    // Any thread: the device may have something to say.
    void nudge() { m_wake.signal(); }

private:
    void run();
    void applyPlug();
    void accept();
    void serve();
    void send(std::string_view bytes);
    void listen();

    std::string m_path;
    PortDevice m_device;
    drivers::WakeUp m_wake;
    drivers::FileDescriptor m_listener; // the port's thread only
    drivers::FileDescriptor m_host;     // ditto
    mutable std::mutex m_mutex;         // guards what follows
    std::condition_variable m_applied;
    Plug m_wanted = Plug::In;
    bool m_isPlugged = false;
    bool m_ending = false;
    std::size_t m_breakAfter = SIZE_MAX;
    std::thread m_thread;
};

} // namespace changming::emulators
