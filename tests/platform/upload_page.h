// The page that a phone opens by the code on the kiosk: takes pictures or a PDF for one material. The only page with a script;
// the policy allows that one alone, by a nonce. Pure, any thread.
#pragma once

#include "kiosk/base/text.h"
#include "tests/platform/upload_slots.h"

#include <string>

namespace changming::sandbox
{

std::string uploadPage(const SlotView& slot, const std::string& token, Language language, const std::string& nonce);
std::string uploadGonePage(const std::string& token, Language language); // expired, or the visit has ended

// The Content-Security-Policy of the upload page.
std::string uploadPolicy(const std::string& nonce);

} // namespace changming::sandbox
