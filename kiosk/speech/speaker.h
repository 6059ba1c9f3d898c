// What reads aloud. One voice: what is said now stands in the place of what was said before. One thread.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <string>

namespace changming::speech
{

class Speaker
{
public:
    Speaker() = default;
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;
    virtual ~Speaker() = default;

    // Returns when it has begun, not when it is said. Error "speech-…": nothing is heard, and nothing will be.
    virtual Result<void> say(const std::string& text, Language language) = 0;
    virtual void stop() = 0; // silent when this returns
    virtual bool isSpeaking() = 0;
    // Would something be heard, as far as that can be known without making a sound? Error "speech-…" when not.
    virtual Result<void> check() = 0;
};

} // namespace changming::speech
