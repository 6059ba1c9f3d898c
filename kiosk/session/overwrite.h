// What a card says is overwritten before its memory is given back. Any thread.
#pragma once

#include "drivers/api/card_record.h"
#include "kiosk/base/overwrite.h"

namespace changming::session
{

using changming::overwrite;
void overwrite(drivers::CardRecord& card);

} // namespace changming::session
