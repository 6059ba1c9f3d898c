// A file descriptor that closes itself. Moves only.
#pragma once

#include <unistd.h>

#include <utility>

namespace changming::sandbox
{

class SocketHandle
{
public:
    SocketHandle() = default;
    explicit SocketHandle(int descriptor) : m_descriptor(descriptor) {}
    ~SocketHandle()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SocketHandle(SocketHandle&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    SocketHandle& operator=(SocketHandle&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    SocketHandle(const SocketHandle&) = delete;
    SocketHandle& operator=(const SocketHandle&) = delete;

    int get() const { return m_descriptor; }
    explicit operator bool() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace changming::sandbox
