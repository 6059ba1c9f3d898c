// The platform's port for ratings as a script. When the script is at its end it answers NotSent.
#pragma once

#include "kiosk/cases/rating_port.h"

#include <deque>
#include <string>
#include <vector>

namespace changming::cases
{

class ScriptedRatings final : public RatingPort
{
public:
    Reply rate(const SealedRating& rating, SteadyTime, std::stop_token) override
    {
        sent.push_back(rating);
        if (script.empty())
            return {.kind = Reply::Kind::NotSent, .problem = "script-ended"};
        Reply said = script.front();
        script.pop_front();
        return said;
    }

    std::deque<Reply> script;
    std::vector<SealedRating> sent;
};

} // namespace changming::cases
