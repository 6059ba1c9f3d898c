// The page that leads to all guides, by what has happened to people and by department; and the page of a guide that is not
// there. Pure, any thread; nothing here fails.
#pragma once

#include "kiosk/catalogue/item.h"

#include <string>

namespace changming::sandbox
{

std::string indexPath(Language language); // "/g", "/en/g"
std::string siteName(const Text& district, Language language);

std::string guideIndexPage(const catalogue::Contents& contents, Language language);

// `contents` without items: there is no index to lead to either.
std::string unknownGuidePage(const catalogue::Contents& contents, Language language);

} // namespace changming::sandbox
