// The small pages behind a slip's code, Chinese and English, for a phone. Pure; what goes in is the platform's own.
#pragma once

#include <string>

namespace changming::sandbox
{

// `state` is a token of the contract's list, the others are a time and a date.
std::string statePage(const std::string& state, const std::string& acceptedAt, const std::string& promisedBy);
std::string unknownPage(); // no such case, or not yet
std::string brokenPage();

} // namespace changming::sandbox
