// The page of a guide for a phone: exactly the version and the answers that the link names, or a banner that says what has
// changed since. Chinese or English, official names always Chinese; nothing about a person. Pure, any thread; nothing here fails.
#pragma once

#include "kiosk/catalogue/item.h"
#include "kiosk/codes/links.h"

#include <string>

namespace changming::sandbox
{

// `asked` is of this item; `district` names whose guides these are.
std::string guidePage(const catalogue::Item& item, const Text& district, const codes::GuideLink& asked, Language language);

} // namespace changming::sandbox
