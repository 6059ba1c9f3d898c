// Text as SSML, each script in the voice that can read it: on a Chinese page English words, on an English one the official
// names, which stay Chinese. Pure.
//
// Chinese is read by espeak-ng's cmn-latn-pinyin: its voice "cmn" reads the pinyin of a character as if it were English.
#pragma once

#include "kiosk/base/text.h"

#include <string>
#include <string_view>

namespace changming::speech
{

std::string_view voiceOf(Language language); // as espeak-ng names it

// `text` is UTF-8; control characters count as spaces.
std::string voiceMarkup(std::string_view text, Language language);

} // namespace changming::speech
