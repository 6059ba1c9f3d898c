// One verb of the real PersonClient a call, for terminal-probe: the answer as a JSON line. Errors are answers as well.
#pragma once

#include "kiosk/platform/person_client.h"

#include <nlohmann/json.hpp>

#include <string>

namespace changming::tests
{

struct PersonCall {
    std::string verb;          // open close code prove facts licences use cases withdraw supplement results pdf upload files picture
    std::string token;         // of the visit; not for open
    std::string first, second; // what the verb names, in its order: ids, a code, a task code; a path for open
    std::string materials;     // supplement: JSON, as in the contract
    int files = 1;             // upload: at most so many
};

// {"ok": true, "value": …} or {"ok": false, "error": code, "message": …}.
nlohmann::json ask(platform::PersonClient& client, const PersonCall& call, SteadyTime deadline);

} // namespace changming::tests
