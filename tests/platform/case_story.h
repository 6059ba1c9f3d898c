// A case as its person reads it: what has happened, where it stands, what comes and until when, in plain words. Pure, any
// thread.
#pragma once

#include "kiosk/base/text.h"
#include "tests/platform/person_ledger.h"

#include <nlohmann/json_fwd.hpp>

namespace changming::sandbox
{

// openapi.yaml's PersonCase.
nlohmann::ordered_json caseStory(const CaseOfPerson& found, const Text& itemName, const Text& office);

} // namespace changming::sandbox
