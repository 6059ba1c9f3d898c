// Personal text is overwritten before its memory is given back. Any thread.
#pragma once

#include "drivers/api/card_record.h"

#include <string>

namespace changming::session
{

void overwrite(std::string& text); // all that it has room for; it is empty then
void overwrite(drivers::CardRecord& card);

} // namespace changming::session
