// A PIN from whoever sits at the terminal: read without echo, twice; or one line of standard input (--pin-stdin), for
// programs. Single-threaded.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/crypto/secret.h"
#include "kiosk/ctl/verbs.h"

namespace changming::ctl
{

enum class PinFrom { Terminal, StandardInput };

// Errors: "pin-no-terminal", "pin-differs" (the second was another), "pin-missing" (no line came).
Result<crypto::Secret> askPin(Context& context, PinFrom from);

} // namespace changming::ctl
