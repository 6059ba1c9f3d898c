#include "kiosk/cases/cases_database.h"
#include "kiosk/cases/queue_numbers.h"

namespace changming::cases
{

namespace
{

Error unknownState(const store::Database& database, const std::string& state)
{
    return {"case-state-unknown", "the database holds the unknown state \"" + state + "\"", database.file().string(), "数据库里有不认识的办件状态"};
}

} // namespace

Result<QueueStatus> queueNumbers(store::Database& database)
{
    struct Count {
        std::string state;
        std::int64_t number;
    };
    auto counts = database.all("SELECT state, count(*) FROM cases GROUP BY state", {},
                               [](const store::Row& row) { return Count{.state = row.text(0), .number = row.integer(1)}; });
    if (!counts)
        return counts.error();
    QueueStatus status;
    for (const Count& count : *counts) {
        const auto state = caseStateFrom(count.state);
        if (!state)
            return unknownState(database, count.state);
        status.counts[*state] = count.number;
    }

    auto oldest = database.first("SELECT confirmed_at FROM cases WHERE state IN ('queued', 'sending', 'unconfirmed') ORDER BY sequence LIMIT 1", {},
                                 [](const store::Row& row) { return row.text(0); });
    if (!oldest)
        return oldest.error();
    if (oldest->has_value()) {
        auto time = fromRfc3339(**oldest);
        if (!time)
            return time.error();
        status.oldestWaiting = *time;
    }

    auto ratings = database.first("SELECT count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state <> 'waiting') FROM ratings", {},
                                  [](const store::Row& row) { return RatingNumbers{.waiting = row.integer(0), .quarantined = row.integer(1)}; });
    if (!ratings)
        return ratings.error();
    status.ratings = ratings->value_or(RatingNumbers{});
    return status;
}

Result<QueueStatus> queueStatus(const std::filesystem::path& dataDir)
{
    auto database = openCasesDatabase(dataDir, Missing::Refuse);
    if (!database)
        return database.error();
    return queueNumbers(*database);
}

} // namespace changming::cases
