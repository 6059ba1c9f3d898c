// What all pages for phones have around them: head, style (page.css, printed in black on white), the mark, the way to the other
// language, the foot. One file without anything from elsewhere; a page that needs a script brings its own. Pure, any thread; nothing here fails.
#pragma once

#include "kiosk/base/text.h"

#include <string>

namespace changming::sandbox
{

struct PageShell {
    Language language = Language::Chinese;
    std::string title;              // text
    std::string site;               // text: whose pages these are
    std::string home = {};          // the address behind the site's name; empty: none
    std::string otherLanguage = {}; // the address of the same page in the other language; empty: none
    std::string foot = {};          // HTML
};

// `main` is HTML and brings the h1.
std::string page(const PageShell& shell, const std::string& main);

} // namespace changming::sandbox
