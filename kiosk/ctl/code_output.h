// A code that was read, by a scanner or out of a picture, as kioskctl's verbs show it: its text, and what the kiosk would
// take it for.
#pragma once

#include "drivers/api/scanned_code.h"
#include "kiosk/ctl/verbs.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace CLI
{
class App;
}

namespace changming::ctl
{

// {"symbology":…,"bytes":base64,"text":…} and, where publicBaseUrl is not empty, "meaning": {"kind":"case","token":…},
// {"kind":"guide","taskCode":…,"version":…,"choices":{…}} or {"kind":"foreign"}.
nlohmann::json codeInJson(const drivers::ScannedCode& code, const std::string& publicBaseUrl);

// The text on a line of its own, and the meaning in words where publicBaseUrl is not empty.
void printCode(const Context& context, const drivers::ScannedCode& code, const std::string& publicBaseUrl);

// --public-base-url
void addPublicBaseUrl(CLI::App& verb, const Context& context, std::string& into);

} // namespace changming::ctl
