// The one family of the screen. GUI thread, once at start.
#pragma once

#include "kiosk/base/result.h"

namespace changming::app
{

// Sets the application's font. A missing family is an error: Qt would silently take another one.
Result<void> useFonts();

} // namespace changming::app
