// How the hall says what is stored as tokens: states of cases in the queue, entries of the audit log. Pure.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/cases/case_state.h"

#include <string_view>

namespace changming::staff
{

// As the hall says it; the citizens' pages have sentences of their own.
Text nameOf(cases::CaseState state);

// Of an audit action; a token that this release does not know comes back as it is.
Text actionName(std::string_view token);

} // namespace changming::staff
