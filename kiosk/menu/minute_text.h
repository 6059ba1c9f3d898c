// Minutes of the hall's day as a file and the screen write them: "06:30". Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace changming::menu
{

inline constexpr int minutesOfDay = 24 * 60;

std::string minuteText(int minute);         // 0 … 1439
int minuteOfText(std::string_view checked); // what the schema has accepted

} // namespace changming::menu
