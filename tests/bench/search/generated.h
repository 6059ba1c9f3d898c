// Catalogues of any size out of the shipped one, and the keystrokes of people who type the judged queries.
#pragma once

#include "kiosk/catalogue/item.h"

#include <cstddef>
#include <string>
#include <vector>

namespace changming::bench
{

// The shipped items; behind them the same of other streets, each with its own name and code.
catalogue::Contents generated(const catalogue::Contents& shipped, std::size_t count);

// Every beginning of every query, evenly thinned to at most `most`.
std::vector<std::string> keystrokes(const std::string& judgedQueriesFile, std::size_t most);

} // namespace changming::bench
