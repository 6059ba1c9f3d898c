// Numbers as they are typed and shown. Any thread.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace changming::forms
{

// "86.5" -> 86.5, "12" -> 12 (whole). What is no number of at most 12 digits before and 6 behind the point stays a text,
// for the schema to refuse.
nlohmann::json numberFromText(std::string_view text);
std::string textOfNumber(const nlohmann::json& number); // "86.5"; empty when it is none

// 1234.5 -> "1,234.50".
std::string moneyText(const nlohmann::json& yuan);

} // namespace changming::forms
