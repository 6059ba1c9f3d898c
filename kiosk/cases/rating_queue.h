// Ratings that the platform has not taken yet, in cases.db beside the outbox. What is kept of one is its sealed bytes and
// when it was given; the same bytes go under the same id until the platform has taken them. Then the row is erased. A
// refused one stays, quarantined, for staff; none is ever dropped.
// Threads: any; one mutex inside, held for the length of a transaction, never across a call-back. Errors: those of the room
// store and of `seal`.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/cases/rating.h"
#include "kiosk/cases/rating_port.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace changming::cases
{

// The rating's body for the platform (its adapter, its scale), signed and sealed. Called on the thread that rates.
using SealRating = std::function<Result<std::string>(const Rating& rating, const std::string& id, WallTime ratedAt)>;

struct RatingQueueSetup {
    std::filesystem::path dataDir; // cases.db is made there if it is missing
    std::string terminalId;
    SealRating seal;
};

class RatingQueue
{
public:
    // The clock outlives the queue.
    static Result<std::unique_ptr<RatingQueue>> open(RatingQueueSetup setup, const Clock& clock);
    ~RatingQueue();
    RatingQueue(const RatingQueue&) = delete;
    RatingQueue& operator=(const RatingQueue&) = delete;

    // The rating's id. When it returns one, the rating is on the disk.
    Result<std::string> add(const Rating& rating);

    // --- the courier's verbs ---

    // The one that waits and was tried least, the oldest of these.
    Result<std::optional<SealedRating>> next();
    // Accepted: erased. Refused: quarantined. Anything else: it waits on. One that is not here any more is left alone.
    Result<void> settle(const std::string& id, const Reply& reply);

private:
    struct Private;
    explicit RatingQueue(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_private;
};

} // namespace changming::cases
