// The page /p: the newest messages that the sandbox has sent, for who plays the person and looks at "the phone". Pure, any
// thread.
#pragma once

#include "tests/platform/messages.h"

#include <string>
#include <vector>

namespace changming::sandbox
{

std::string phoneInboxPage(const std::vector<Message>& newestFirst);

} // namespace changming::sandbox
