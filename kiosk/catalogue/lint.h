// What is allowed but wrong or poor in a catalogue: contradictions between the facts of a guide, names that nobody can tell
// apart, events that lead nowhere. Findings, not refusals. Codes: lint-online-but-trips lint-no-way-home lint-same-name
// lint-needless-alias lint-empty-event lint-guide-without-steps lint-no-english. Any thread.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/catalogue/item.h"

#include <string>
#include <vector>

namespace changming::catalogue
{

std::vector<Error> lint(const Contents& contents, const std::string& place);

} // namespace changming::catalogue
