// What the machine could do over the last two days, in hall.db: a row at each change and when the kiosk was last alive, so
// that the hours in which it did not run are told from those in which all was well. Nothing older is kept.
//
// One object is one connection, used by one thread at a time.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace changming::staff
{

enum class Works {
    All,     // everything that the machine has
    Limited, // something did not; `cause` says what
    Off      // the kiosk did not run
};
std::string_view token(Works works); // "all" "limited" "off"

struct WorksSpan {
    WallTime from{};
    WallTime to{};
    Works works = Works::All;
    std::string cause = {}; // code of the worst finding (readiness.h); empty when all worked

    bool operator==(const WorksSpan&) const = default;
};

class ReadinessRecord
{
public:
    // `file` is hall.db. The clock outlives the record.
    static Result<ReadinessRecord> open(const std::filesystem::path& file, const Clock& clock);
    ReadinessRecord(ReadinessRecord&&) noexcept;
    ReadinessRecord& operator=(ReadinessRecord&&) noexcept;
    ~ReadinessRecord();

    // Said by the running kiosk at each change and once a minute. The first note of a process ends what the one before had
    // left open, at the time at which that was last alive.
    Result<void> note(Works works, std::string_view cause);

    // The last 24 hours up to now, oldest first, without a gap; what lies before the first note is left out.
    Result<std::vector<WorksSpan>> lastDay() const;

private:
    struct Content;
    explicit ReadinessRecord(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

// The share of the spans' time in which all worked, 0 to 1; 0 without spans.
double shareOfAll(const std::vector<WorksSpan>& spans);

} // namespace changming::staff
