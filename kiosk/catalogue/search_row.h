// The texts of an item that search looks at: the table search_row, lean beside item so that a keystroke reads little.
#pragma once

#include "kiosk/catalogue/item.h"
#include "kiosk/store/value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace changming::catalogue
{

struct SearchRow {
    std::int64_t position = 0; // order of the file
    std::string taskCode;
    Text plainName;
    std::string name;
    Text department;
    Badge badge = Badge::CounterOnly;
    std::vector<std::string> aliases;
    std::vector<std::string> materials; // names in both languages
};

extern const std::string searchRowColumns;
extern const std::string insertSearchRow;

SearchRow searchRowOf(const Item& item, std::size_t position);
SearchRow searchRowFrom(const store::Row& row); // of searchRowColumns
store::Values valuesOf(const SearchRow& row);   // of insertSearchRow

} // namespace changming::catalogue
