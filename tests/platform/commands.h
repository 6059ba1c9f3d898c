// What the control socket understands:
//   offline | online                         the terminals' connections are cut | pass
//   drop-reply {count}                       the next submissions are decided, then cut before the reply
//   fail {status, count[, retryAfter]}       the next requests are answered so: 400 422 429 500 502 503
//   cut {direction, bytes[, connections]}    the next connections are cut after bytes "to-server" or "to-terminal"
//   cases                                    every case: key, caseNumber, taskCode, provisionalNumber, acceptedAt …
//   case {key}                               its content, opened
//   messages                                 the short messages that were sent, newest first: at, mobile (masked), text, code
//   uses                                     which licences were used: id, licenceId, taskCode, at
//   advance {number, state[, wanted, by]}    an office's step: in_progress, supplement, completed, refused
//   ratings                                  every rating as it was signed
//   state                                    what is ordered, and how many cases there are
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "tests/platform/faults.h"
#include "tests/platform/intake.h"
#include "tests/platform/ledger.h"
#include "tests/platform/messages.h"
#include "tests/platform/person_ledger.h"
#include "tests/platform/wire.h"

#include <nlohmann/json.hpp>

namespace changming::sandbox
{

// Called on the control socket's thread; what it refers to outlives it.
struct Commands {
    Wire& wire;
    Faults& faults;
    Ledger& ledger;
    Intake& intake;
    PersonLedger& persons;
    const Messages& messages;
    const Clock& clock;

    Result<nlohmann::json> operator()(const nlohmann::json& request) const;
};

} // namespace changming::sandbox
