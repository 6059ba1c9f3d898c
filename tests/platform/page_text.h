// Values of the catalogue as HTML: escaped, and marked with lang where their language is not the page's. Pure, any thread;
// nothing here fails.
#pragma once

#include "kiosk/base/text.h"

#include <string>
#include <string_view>

namespace changming::sandbox
{

// For element content and for attributes in double quotes.
std::string escaped(std::string_view text);

// A text that has no English stays Chinese on an English page, and says so.
std::string inLanguage(const Text& text, Language page);

// What is Chinese in every language: official names, articles of laws.
std::string official(std::string_view chinese, Language page);

// A phone number that a touch calls.
std::string phoneLink(const std::string& number);

// "2026-04-01" as people say it; anything else is shown as it is.
std::string dayInWords(const std::string& day, Language page);

} // namespace changming::sandbox
