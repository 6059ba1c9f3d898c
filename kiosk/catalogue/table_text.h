// The bytes of a table as UTF-8. Spreadsheets in Chinese offices write GB18030 ("text, tab delimited") and UTF-16 ("Unicode
// text"); others write UTF-8. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace changming::catalogue
{

// UTF-16LE by its byte order mark; else UTF-8 or GB18030, whichever more of the lines are: one broken cell does not change how
// the rest is read. Bytes that are no text become the byte FF, which no UTF-8 has, so that their cell is refused.
std::string tableText(std::string_view bytes);

} // namespace changming::catalogue
