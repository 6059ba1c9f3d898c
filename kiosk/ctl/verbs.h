// kioskctl: one file a verb group, each adding its subcommands to the app. A verb prints to `out` (a table for people or,
// with --json, one JSON document), complaints to `err`, and sets `exitCode`. Single-threaded.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/base/text.h"

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace changming::ctl
{

struct Context {
    std::ostream& out;
    std::ostream& err;
    Language language = Language::Chinese; // --lang, else from LANG
    bool json = false;                     // --json
    int exitCode = 0;
};

// Every help string exists in both languages: say(context, "English", "中文").
std::string say(const Context& context, const char* english, const char* chinese);

// Prints the errors in the context's language to `err`, or with --json {"ok": false, "complaints": [{code, place, message,
// zh}]} to `out`, and sets the exit code.
void complain(Context& context, const std::vector<Error>& errors, int exitCode = 1);
void complain(Context& context, const Error& error, int exitCode = 1);

// The errors as --json gives them.
nlohmann::json complaintsToJson(const std::vector<Error>& errors);

void addConfigVerbs(CLI::App& app, Context& context);    // config check
void addMenuVerbs(CLI::App& app, Context& context);      // menu check|show|diff|publish|history|rollback|export|import
void addFormsVerbs(CLI::App& app, Context& context);     // forms check
void addCatalogueVerbs(CLI::App& app, Context& context); // catalogue import|search|show|lint
void addDevicesVerbs(CLI::App& app, Context& context);   // devices list|status|read-card|scan|print
void addQueueVerbs(CLI::App& app, Context& context);     // queue status
void addReceiptVerbs(CLI::App& app, Context& context);   // receipt render
void addQrVerbs(CLI::App& app, Context& context);        // qr encode|decode
void addStaffVerbs(CLI::App& app, Context& context);     // staff add|list|remove|unlock|pin
void addAuditVerbs(CLI::App& app, Context& context);     // audit show|verify
void addReadinessVerb(CLI::App& app, Context& context);  // readiness

} // namespace changming::ctl
