// Personal text is overwritten before its memory is given back, and so is the stack on which a verb had it. Any thread.
#pragma once

#include <string>

namespace changming
{

void overwrite(std::string& text); // all that it has room for; it is empty then

// What was called lies on the stack that it left, until something calls as deep again: half a MiB below the caller becomes zeros.
void overwriteStack();

} // namespace changming
