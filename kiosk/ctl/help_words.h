// CLI11's own words in the language of the context: headings of --help and complaints about the command line.
#pragma once

#include "kiosk/ctl/verbs.h"

#include <string>

namespace CLI
{
class App;
class ParseError;
} // namespace CLI

namespace changming::ctl
{

// REQUIRES: called before subcommands are added; they inherit it.
void useWords(CLI::App& app, const Context& context);

// A wrong command line as an error for complain().
Error usageError(const CLI::ParseError& error);

} // namespace changming::ctl
