// What is missing in this machine, and what goes instead, in a sentence. In the language on the screen; GUI thread.
#pragma once

#include "kiosk/app/hall_state.h"

#include <QString>

namespace changming::app
{

QString lackName(Lack lack);     // "No paper"
QString lackSentence(Lack lack); // "No paper: take it by code"

// Of all that is missing; empty when nothing is. What cannot be said in a line is left to the page that needs it.
QString lackWords(const HallState& state);
// Of the printer alone, for the place where what works stands beside it; empty while it prints.
QString printerWords(const HallState& state);

} // namespace changming::app
