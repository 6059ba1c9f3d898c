// Carries confirmed cases to the platform: one thread, oldest first, with back-off; asks before it sends again. Started
// and joined by this object; destroying it interrupts a request and loses nothing.
//
// Threads: the listeners run on the courier's thread with no lock held (the app forwards them to the GUI thread); wake()
// may be called by any thread. `outbox`, `port` and `clock` outlive the courier.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/cases/case_record.h"
#include "kiosk/cases/delivery.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace changming::cases
{

class Outbox;
class PlatformPort;

class Courier
{
public:
    Courier(Outbox& outbox, PlatformPort& port, const Clock& clock, DeliveryTimes times, DeliveryListeners listeners);
    ~Courier();
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;

    // A case has been confirmed and its citizen is waiting: it goes before the others, even if the platform could not be
    // reached a moment ago.
    void wake(const std::string& key);

    // Since when the platform has not answered, by the wall clock; none while it does, and before the first try. Any thread.
    std::optional<WallTime> unreachableSince() const;

private:
    DeliveryListeners noting(DeliveryListeners listeners);
    void carry(const std::stop_token& stop);

    Delivery m_delivery; // the courier's thread only
    const Clock& m_clock;
    mutable std::mutex m_mutex; // guards the next three
    std::condition_variable_any m_wakened;
    std::optional<std::string> m_urgent;
    std::optional<WallTime> m_unreachableSince;
    std::jthread m_thread; // last: starts when everything else stands, is joined first
};

} // namespace changming::cases
