// Runs the real kioskctl and keeps what it said.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace changming::test
{

struct Outcome {
    int exitCode = -1; // -1: did not end by itself
    std::string out;
    std::string err;

    nlohmann::json json() const; // of `out`
};

// The environment holds nothing but LANG; `input` is what stands on standard input.
Outcome kioskctl(const std::vector<std::string>& arguments, const std::string& lang = "zh_CN.UTF-8", const std::string& input = {});

inline const std::string configDir = CHANGMING_SOURCE_DIR "/config";

} // namespace changming::test
