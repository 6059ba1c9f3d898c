#include "kiosk/cases/rating_queue.h"

#include "kiosk/base/uuid.h"
#include "kiosk/cases/cases_database.h"

#include <mutex>

namespace changming::cases
{

struct RatingQueue::Private {
    RatingQueueSetup setup;
    const Clock& clock;
    store::Database database; // under the mutex
    std::mutex mutex = {};
};

RatingQueue::RatingQueue(std::unique_ptr<Private> parts) : m_private(std::move(parts)) {}
RatingQueue::~RatingQueue() = default;

Result<std::unique_ptr<RatingQueue>> RatingQueue::open(RatingQueueSetup setup, const Clock& clock)
{
    auto database = openCasesDatabase(setup.dataDir, Missing::Create);
    if (!database)
        return database.error();
    return std::unique_ptr<RatingQueue>(new RatingQueue(std::make_unique<Private>(std::move(setup), clock, *std::move(database))));
}

Result<std::string> RatingQueue::add(const Rating& rating)
{
    const std::string id = uuidV4();
    const WallTime ratedAt = std::chrono::floor<std::chrono::seconds>(m_private->clock.wall());
    auto sealed = m_private->setup.seal(rating, id, ratedAt);
    if (!sealed)
        return sealed.error();
    const std::scoped_lock lock(m_private->mutex);
    auto kept = m_private->database.run("INSERT INTO ratings (id, terminal_id, rated_at, sealed) VALUES (?, ?, ?, ?)",
                                        {id, m_private->setup.terminalId, toRfc3339(ratedAt), store::Blob{*std::move(sealed)}});
    if (!kept)
        return kept.error();
    return id;
}

Result<std::optional<SealedRating>> RatingQueue::next()
{
    const std::scoped_lock lock(m_private->mutex);
    return m_private->database.first(
        "SELECT id, terminal_id, sealed FROM ratings WHERE state = 'waiting' ORDER BY attempts, sequence LIMIT 1", {},
        [](const store::Row& row) { return SealedRating{.id = row.text(0), .terminalId = row.text(1), .body = row.blob(2)}; });
}

Result<void> RatingQueue::settle(const std::string& id, const Reply& reply)
{
    using Kind = Reply::Kind;
    const std::scoped_lock lock(m_private->mutex);
    Result<std::int64_t> changed = 0;
    if (reply.kind == Kind::Accepted)
        changed = m_private->database.run("DELETE FROM ratings WHERE id = ?", {id});
    else
        changed = m_private->database.run("UPDATE ratings SET state = ?, problem = ?, attempts = attempts + 1 WHERE id = ? AND state = 'waiting'",
                                          {reply.kind == Kind::Refused ? "quarantined" : "waiting", reply.problem, id});
    if (!changed)
        return changed.error();
    return {};
}

} // namespace changming::cases
