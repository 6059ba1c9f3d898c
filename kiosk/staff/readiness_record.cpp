#include "kiosk/staff/readiness_record.h"

#include "kiosk/staff/staff_database.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace changming::staff
{

using namespace std::chrono_literals;
using store::Row;

namespace
{

constexpr auto kept = 48h;
constexpr auto shown = 24h;

std::int64_t stamp(WallTime time)
{
    return time.time_since_epoch().count();
}

WallTime timeOf(std::int64_t stamp)
{
    return WallTime(std::chrono::milliseconds(stamp));
}

struct Change {
    WallTime at{};
    Works works = Works::Off;
    std::string cause;
};

Works worksFrom(std::string_view token)
{
    for (const Works works : {Works::All, Works::Limited})
        if (staff::token(works) == token)
            return works;
    return Works::Off;
}

Change changeFrom(const Row& row)
{
    return {timeOf(row.integer(0)), worksFrom(row.text(1)), row.text(2)};
}

} // namespace

std::string_view token(Works works)
{
    switch (works) {
    case Works::All:
        return "all";
    case Works::Limited:
        return "limited";
    case Works::Off:
        return "off";
    }
    return {};
}

struct ReadinessRecord::Content {
    store::Database database;
    const Clock& clock;
    bool hasBegun = false; // this process has noted something

    Result<std::optional<Change>> newest()
    {
        return database.first("SELECT at, state, cause FROM readiness_change ORDER BY sequence DESC LIMIT 1", {}, changeFrom);
    }

    Result<void> add(const Change& change)
    {
        auto added =
            database.run("INSERT INTO readiness_change (at, state, cause) VALUES (?, ?, ?)", {stamp(change.at), token(change.works), change.cause});
        if (!added)
            return added.error();
        return {};
    }

    // What ran before is over since it was last alive.
    Result<void> endLastRun(const std::optional<Change>& last)
    {
        if (!last || last->works == Works::Off)
            return {};
        auto alive = database.first("SELECT at FROM readiness_alive", {}, [](const Row& row) { return timeOf(row.integer(0)); });
        if (!alive)
            return alive.error();
        return add({std::max(last->at, alive->value_or(last->at)), Works::Off, ""});
    }

    Result<void> forgetOld(WallTime now)
    {
        // The last change before the limit says how it was at the limit.
        auto removed = database.run("DELETE FROM readiness_change WHERE sequence < (SELECT max(sequence) FROM readiness_change WHERE at < ?)",
                                    {stamp(now - kept)});
        if (!removed)
            return removed.error();
        return {};
    }

    Result<void> noteNow(Works works, std::string_view cause)
    {
        const WallTime now = clock.wall();
        auto last = newest();
        if (!last)
            return last.error();
        if (!hasBegun) {
            if (auto ended = endLastRun(*last); !ended)
                return ended;
            last = std::optional<Change>();
        }
        if (!last->has_value() || (*last)->works != works || (*last)->cause != cause) {
            if (auto added = add({now, works, std::string(cause)}); !added)
                return added;
        }
        auto alive = database.run("INSERT INTO readiness_alive (only, at) VALUES (1, ?1) ON CONFLICT (only) DO UPDATE SET at = ?1", {stamp(now)});
        if (!alive)
            return alive.error();
        return forgetOld(now);
    }
};

ReadinessRecord::ReadinessRecord(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
ReadinessRecord::ReadinessRecord(ReadinessRecord&&) noexcept = default;
ReadinessRecord& ReadinessRecord::operator=(ReadinessRecord&&) noexcept = default;
ReadinessRecord::~ReadinessRecord() = default;

Result<ReadinessRecord> ReadinessRecord::open(const std::filesystem::path& file, const Clock& clock)
{
    auto database = openStaffDatabase(file);
    if (!database)
        return database.error();
    return ReadinessRecord(std::make_unique<Content>(Content{std::move(*database), clock}));
}

Result<void> ReadinessRecord::note(Works works, std::string_view cause)
{
    auto noted = m_content->database.transaction([&] { return m_content->noteNow(works, cause); });
    m_content->hasBegun = m_content->hasBegun || noted.ok();
    return noted;
}

Result<std::vector<WorksSpan>> ReadinessRecord::lastDay() const
{
    auto changes = m_content->database.all("SELECT at, state, cause FROM readiness_change ORDER BY sequence", {}, changeFrom);
    if (!changes)
        return changes.error();
    const WallTime now = m_content->clock.wall();
    const WallTime begin = now - shown;
    std::vector<WorksSpan> spans;
    for (std::size_t i = 0; i < changes->size(); ++i) {
        const Change& change = (*changes)[i];
        const WallTime from = std::max(change.at, spans.empty() ? begin : spans.back().to); // a clock that was set back makes no gap and no overlap
        const WallTime to = std::min(now, i + 1 < changes->size() ? (*changes)[i + 1].at : now);
        if (from < to)
            spans.push_back({from, to, change.works, change.cause});
    }
    return spans;
}

double shareOfAll(const std::vector<WorksSpan>& spans)
{
    std::chrono::milliseconds whole{0};
    std::chrono::milliseconds all{0};
    for (const WorksSpan& span : spans) {
        whole += span.to - span.from;
        if (span.works == Works::All)
            all += span.to - span.from;
    }
    return whole.count() == 0 ? 0 : static_cast<double>(all.count()) / static_cast<double>(whole.count());
}

} // namespace changming::staff
