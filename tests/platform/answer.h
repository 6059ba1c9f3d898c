// An HTTP answer of the sandbox as a value, and the problems of openapi.yaml. Pure, any thread.
#pragma once

#include <optional>
#include <string>

namespace changming::sandbox
{

struct Answer {
    int status = 500;
    std::string contentType;
    std::string body;
    std::string location = {};
    std::optional<int> retryAfter = {}; // seconds
};

// `type` is the token behind urn:changming:problem:.
Answer problem(int status, const std::string& type, const std::string& title, const std::string& detail = {}, const std::string& caseNumber = {});

// The problem that a status alone stands for: what the fault control makes, and what the HTTP library refuses by itself.
Answer problemOfStatus(int status);

} // namespace changming::sandbox
