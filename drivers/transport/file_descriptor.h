// Owns one file descriptor, and waits on it. One thread, but for what is said otherwise.
#pragma once

#include "kiosk/base/clock.h"

#include <stop_token>
#include <utility>

namespace changming::drivers
{

class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) : m_fd(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        if (this != &other) {
            reset();
            m_fd = std::exchange(other.m_fd, -1);
        }
        return *this;
    }
    ~FileDescriptor() { reset(); }

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    void reset();

private:
    int m_fd = -1;
};

// A descriptor that becomes readable when `signal` is called from any thread (eventfd).
class WakeUp
{
public:
    WakeUp();
    int get() const { return m_fd.get(); }
    void signal() const;
    void clear() const;

private:
    FileDescriptor m_fd;
};

enum class Wait { Ready, TimeOut, Cancelled };
// Waits until `fd` shows one of `events` (POLLIN, POLLOUT; an error or hang-up counts as ready).
Wait waitFor(int fd, short events, SteadyTime deadline, const std::stop_token& stop, const WakeUp& wake);

} // namespace changming::drivers
