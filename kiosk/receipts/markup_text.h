// The characters below ReceiptLine's markup: blanks, escapes (\ and \xnn), separators, numbers, names. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::receipts
{

bool isBlank(char c);
std::string_view trimmed(std::string_view text);
std::string lower(std::string_view text);

// `\` with one of `which` becomes its \xnn form, so that what follows need not know about escapes.
std::string escapesToHex(std::string_view text, std::string_view which);
// \xnn to its character (a code point below 100, as in ReceiptLine); any other escape says nothing.
std::string unescaped(std::string_view text);

std::vector<std::string> split(std::string_view text, std::string_view separators);
std::optional<int> number(std::string_view text);
bool isName(std::string_view text); // of a fact

} // namespace changming::receipts
