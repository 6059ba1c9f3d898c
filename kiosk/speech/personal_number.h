// Is a number that of a person: an ID card's (GB 11643: 18 characters whose day of birth and check character fit, or the 15
// of before 1999), a permanent resident's of before 2023, a mobile phone's (86 may stand before it), a bank card's (16 to 19
// digits by ISO/IEC 7812). A case number of the same length is none. Pure, ASCII.
#pragma once

#include <string_view>

namespace changming::speech
{

// Letters and digits, in groups with a space or a hyphen between them; other things may stand beside the number.
bool holdsPersonalNumber(std::string_view run);

} // namespace changming::speech
