// What this machine knows of a confirmed case once its content is sealed: nothing personal on the disk. Plain data.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"
#include "kiosk/cases/case_state.h"
#include "kiosk/cases/instant_result.h"

#include <optional>
#include <string>

namespace changming::cases
{

struct CaseRecord {
    std::string key;               // UUID version 4
    std::string provisionalNumber; // "暂-A017-3F7Q": on the slip until the platform's number is there
    std::string slipToken;         // 32 hex digits: /c/{slipToken} behind the slip's code
    std::string taskCode;
    std::string terminalId;
    std::string formId;
    int formVersion = 0;
    WallTime confirmedAt{};
    CaseState state = CaseState::Queued;
    std::int64_t attempts = 0;                // submits that were begun
    std::string problem;                      // token of the last failure; empty after success
    std::string caseNumber;                   // accepted, completed: the platform's number; duplicate: the existing case's
    std::string acceptedAt;                   // accepted, completed: RFC 3339
    std::string promisedBy;                   // accepted: date
    Text office;                              // accepted, completed
    std::optional<InstantResult> result = {}; // completed: only in what settle() returns and the listeners get, never stored

    bool operator==(const CaseRecord&) const = default;
};

} // namespace changming::cases
