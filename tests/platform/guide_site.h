// The guides on the public site: which page an address asks for.
//   /g   /en/g                          all guides, Chinese and English
//   /g/{taskCode}?v=…&s=…   /en/g/…     one, by the link of the kiosk's code (kiosk/codes), read as strictly as the kiosk reads it
// Immutable, any thread. An address of guides that names none is a 404 with a page that explains; nothing else fails.
#pragma once

#include "kiosk/catalogue/item.h"
#include "tests/platform/answer.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace changming::sandbox
{

class GuideSite
{
public:
    explicit GuideSite(catalogue::Contents contents); // without items it knows no guide

    // `target` as in the request's line, undecoded. Nothing: not an address of guides.
    std::optional<Answer> answer(std::string_view target) const;

private:
    catalogue::Contents m_contents;
    std::map<std::string, std::size_t, std::less<>> m_byTaskCode; // → index in m_contents.items
};

} // namespace changming::sandbox
