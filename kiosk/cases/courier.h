// Carries confirmed cases to the platform: one thread, oldest first, with back-off; asks before it sends again. When no case
// is due and the platform is there, it carries ratings; a case that is woken breaks a rating's request off. Started and
// joined by this object; destroying it interrupts a request and loses nothing.
//
// Threads: the listeners run on the courier's thread with no lock held (the app forwards them to the GUI thread); wake() and
// wakeRatings() may be called by any thread. All that is given to the constructor by reference outlives the courier.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/cases/case_record.h"
#include "kiosk/cases/delivery.h"
#include "kiosk/cases/rating_delivery.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace changming::cases
{

class Outbox;
class PlatformPort;

// Where ratings wait and where they go; both, or none for a courier of cases alone.
struct RatingRoute {
    RatingQueue* queue = nullptr;
    RatingPort* port = nullptr;
};

class Courier
{
public:
    Courier(Outbox& outbox, PlatformPort& port, const Clock& clock, DeliveryTimes times, DeliveryListeners listeners, RatingRoute ratings = {});
    ~Courier();
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;

    // A case has been confirmed and its citizen is waiting: it goes before the others, even if the platform could not be
    // reached a moment ago.
    void wake(const std::string& key);

    // A rating has been added to the queue.
    void wakeRatings();

    // Since when the platform has not answered, by the wall clock; none while it does, and before the first try. Any thread.
    std::optional<WallTime> unreachableSince() const;

private:
    DeliveryListeners noting(DeliveryListeners listeners);
    void carry(const std::stop_token& stop);
    SteadyTime carryRating(const std::stop_token& stop);
    bool isWakened() const { return m_urgent.has_value() || m_ratingsAdded; } // under the mutex

    Delivery m_delivery;                     // the courier's thread only
    std::optional<RatingDelivery> m_ratings; // the courier's thread only
    const Clock& m_clock;
    mutable std::mutex m_mutex; // guards the next five
    std::condition_variable_any m_wakened;
    std::optional<std::string> m_urgent;
    bool m_ratingsAdded = false;   // also: the platform is there again
    std::stop_source m_ratingStop; // of the rating's request that is under way
    std::optional<WallTime> m_unreachableSince;
    std::jthread m_thread; // last: starts when everything else stands, is joined first
};

} // namespace changming::cases
