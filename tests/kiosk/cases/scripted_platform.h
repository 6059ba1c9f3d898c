// The platform's port as a script: replies in order, calls in writing. When the script is at its end it answers NotSent.
#pragma once

#include "kiosk/cases/platform_port.h"

#include <deque>
#include <string>
#include <vector>

namespace changming::cases
{

inline Reply accepted(const std::string& number = "PA0416208763")
{
    return {.kind = Reply::Kind::Accepted,
            .acceptance = {.caseNumber = number,
                           .acceptedAt = "2026-04-16T14:32:05+08:00",
                           .promisedBy = "2026-04-28",
                           .office = {.zh = "平安区人社局", .en = "Ping'an Human Resources"}}};
}

// Decided in seconds, with a result that is personal.
inline Reply completed(const std::string& number = "PA0416208764")
{
    Reply said = accepted(number);
    said.acceptance.promisedBy.clear();
    said.acceptance.result = InstantResult{.title = {.zh = "参保证明", .en = "Proof of enrolment"},
                                           .number = "ZM20260416000123",
                                           .issuedOn = "2026-04-16",
                                           .validUntil = "2026-07-15",
                                           .resultId = "r-000123",
                                           .lines = {{{.zh = "参保人", .en = "Person"}, {.zh = "张测试", .en = "张测试"}}}};
    return said;
}

inline Reply reply(Reply::Kind kind, std::string problem = {}, std::chrono::seconds retryAfter = {})
{
    return {.kind = kind, .acceptance = {}, .retryAfter = retryAfter, .problem = std::move(problem)};
}

class ScriptedPlatform final : public PlatformPort
{
public:
    Reply submit(const SealedApplication& application, SteadyTime, std::stop_token) override
    {
        calls.push_back("submit " + application.key);
        bodies.push_back(application.body);
        return next();
    }
    Reply lookup(const std::string& key, SteadyTime, std::stop_token) override
    {
        calls.push_back("lookup " + key);
        return next();
    }
    bool reachable(SteadyTime, std::stop_token) override
    {
        calls.emplace_back("reachable");
        return isReachable;
    }

    std::deque<Reply> script;
    bool isReachable = true;
    std::vector<std::string> calls;
    std::vector<std::string> bodies;

private:
    Reply next()
    {
        if (script.empty())
            return {.kind = Reply::Kind::NotSent, .problem = "script-ended"};
        Reply said = script.front();
        script.pop_front();
        return said;
    }
};

} // namespace changming::cases
