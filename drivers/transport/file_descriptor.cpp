#include "drivers/transport/file_descriptor.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace changming::drivers
{

void FileDescriptor::reset()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

WakeUp::WakeUp() : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

void WakeUp::signal() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_fd.get(), &one, sizeof one);
}

void WakeUp::clear() const
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto taken = ::read(m_fd.get(), &count, sizeof count);
}

Wait waitFor(int fd, short events, SteadyTime deadline, const std::stop_token& stop, const WakeUp& wake)
{
    wake.clear();
    const std::stop_callback onStop(stop, [&wake] { wake.signal(); });
    while (true) {
        if (stop.stop_requested())
            return Wait::Cancelled;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
        std::array<pollfd, 2> watched{pollfd{fd, events, 0}, pollfd{wake.get(), POLLIN, 0}};
        const int timeout = left <= 0 ? 0 : static_cast<int>(std::min<long long>(left, 60'000));
        const int count = ::poll(watched.data(), watched.size(), timeout);
        if (count < 0 && errno != EINTR)
            return Wait::Ready; // the following read or write tells what is wrong
        if (watched[0].revents != 0)
            return Wait::Ready;
        if (left <= 0)
            return stop.stop_requested() ? Wait::Cancelled : Wait::TimeOut;
    }
}

} // namespace changming::drivers
