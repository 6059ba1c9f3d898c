// Whether what an application or a supplement names is there: recorded uses of licences, and files that came from this
// person's phone. Any thread.
#pragma once

#include "tests/platform/material_reference.h"
#include "tests/platform/person_ledger.h"

#include <optional>
#include <string>
#include <vector>

namespace changming::sandbox
{

// Nothing, or what is missing at its pointer (content-refused); ledger-failed when nobody can tell.
std::optional<Error> materialComplaint(const std::vector<MaterialReference>& materials, const std::string& person, PersonLedger& ledger);

} // namespace changming::sandbox
